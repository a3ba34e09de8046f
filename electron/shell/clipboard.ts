import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { ClipboardPort } from '../ports/clipboard';
import { type Board, type Boards, clipboardBoards, type GivenClipboard } from './clipboard-boards';

/** Another program may hold the clipboard open for a moment; milliseconds before each further try. */
const PAUSES_MS = [30, 60, 120] as const;
/** A program that hangs, rather than being busy, is not asked again. */
const LONGEST_MS = 1_000;

/**
 * The system clipboard: writes are read back to know that they worked, and only what we wrote ourselves is cleared
 * (product.md C8). Of what was written only a digest is kept. Calls run one after the other.
 */
export function createClipboard<Item>(given: GivenClipboard<Item>): ClipboardPort {
  const boards = clipboardBoards(given);
  /** Digests of what may be on the clipboard: the last text, and what failed writes may have left before it. */
  let ours: readonly string[] = [];
  let tail: Promise<unknown> = Promise.resolve();

  function inTurn<T>(job: () => Promise<T>): Promise<T> {
    const run = tail.then(job);
    tail = run;
    return run;
  }

  return {
    write: text =>
      inTurn(async () => {
        const digest = digestOf(text);
        ours = [...ours, digest];
        const arrived = await persistently(isLast => put(boards, text, isLast));
        if (arrived) ours = [digest];
        return arrived;
      }),
    clearIfOurs: () =>
      inTurn(async () => {
        await persistently(async () => {
          const cleared = await release(boards.main, ours);
          return (boards.selection === null || (await release(boards.selection, ours))) && cleared;
        });
      }),
  };
}

/** Runs until it answers `true`, a few times with short pauses; `false` when it never did. Never rejects. */
async function persistently(attempt: (isLast: boolean) => Promise<boolean>): Promise<boolean> {
  const startedAt = performance.now();
  for (const wait of [...PAUSES_MS, null]) {
    try {
      if (await attempt(wait === null)) return true;
    } catch {
      // Busy or hanging: a later attempt may do better, and the caller only asks whether one did.
    }
    if (wait === null || performance.now() - startedAt > LONGEST_MS) return false;
    await pause(wait);
  }
  return false;
}

/**
 * On Linux Chromium writes the text to the primary selection as well, where a middle click anywhere would paste it:
 * what was selected before is put back. The last attempt does without the marks, in case they are what is refused.
 */
async function put({ main, selection }: Boards, text: string, isLast: boolean): Promise<boolean> {
  const selected = await selection?.read().catch(() => '');
  try {
    await (main.writeSensitive && !isLast ? main.writeSensitive(text) : main.write(text));
  } finally {
    await putBack(selection, selected === text ? '' : selected);
  }
  return (await main.read()) === text;
}

async function putBack(selection: Board | null, selected: string | undefined): Promise<void> {
  if (selection === null) return;
  if (selected === undefined || selected === '') await selection.clear();
  else await selection.write(selected);
}

/** Read again afterwards: Windows does not say that another program held the clipboard open. */
async function release(board: Board, ours: readonly string[]): Promise<boolean> {
  if (!isAmong(ours, await board.read())) return true;
  await board.clear();
  return !isAmong(ours, await board.read());
}

/** Empty is what a picture or another format reads as, and never ours. */
function isAmong(ours: readonly string[], text: string): boolean {
  return text !== '' && ours.includes(digestOf(text));
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
