import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { isOurTemporary } from '../../../electron/vault/vault-paths';
import { createFakeSafeStorage } from '../../fakes/fake-safe-storage';
import { storeOn, temporaryFolder } from '../../unit/vault/vault-fixture';
import { buildChild } from './build-child';

// MIFTAH_KILLS=500 for the long run of promises.md, Storage 1.
const KILLS = Number(process.env.MIFTAH_KILLS ?? '60');
const KILLS_PER_VAULT = 4;
const KEY = '07'.repeat(32);

/** Runs the saving child and kills it at a random moment of one of its first saves. Answers what it said. */
async function killedChild(script: string, folder: string): Promise<string> {
  const child = spawn(process.execPath, [script, folder, KEY, '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const begun = 1 + Math.floor(Math.random() * 4);
  const saving = new Promise<void>(resolve => {
    child.stdout.on('data', data => {
      said += data;
      if (said.split('saving ').length > begun) resolve();
    });
  });
  const ended = once(child, 'close');
  await Promise.race([saving, ended]);
  await delay(Math.random() * 40);
  child.kill('SIGKILL');
  await ended;
  return said;
}

const lastNumber = (said: string, word: string) =>
  Number([...said.matchAll(new RegExp(`^${word} (\\d+)$`, 'gm'))].at(-1)?.[1] ?? Number.NaN);

it(`survives ${KILLS} kills, with the newest acknowledged vault or the one being written`, {
  timeout: 20_000 + KILLS * 5_000,
}, async () => {
  const parent = await temporaryFolder();
  const script = await buildChild(parent);
  const leftover = { kills: 0, unacknowledged: 0 };
  let saves = 0;
  let known = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    // A new vault every few kills: its first save writes the slot as well.
    const folder = join(parent, `vault-${Math.floor(kill / KILLS_PER_VAULT)}`);
    if (kill % KILLS_PER_VAULT === 0) known = 0;
    const said = await killedChild(script, folder);
    expect(lastNumber(said, 'opened'), 'the next start sees what was there').toBe(known);
    expect(said).not.toContain('failed');
    const acknowledged = lastNumber(said, 'saved') || known;
    const begun = lastNumber(said, 'saving');
    saves += acknowledged - known;
    const names = (await readdir(folder, { recursive: true })).map(String);
    if (names.some(name => isOurTemporary(name.replace('slots/', '')))) leftover.kills++;

    const opening = await storeOn(folder, createFakeSafeStorage(Buffer.from(KEY, 'hex'))).open();
    if (opening.kind !== 'file') expect.fail(`${JSON.stringify(opening)} after\n${said}`);
    known = Number(opening.content.profiles[0]?.notes ?? '0');
    expect([acknowledged, begun]).toContain(known);
    if (known !== acknowledged) leftover.unacknowledged++;
    const left = (await readdir(folder, { recursive: true })).map(String);
    expect(left.filter(name => name.includes('.tmp-'))).toEqual([]);
  }
  console.log(
    `${KILLS} kills, ${saves} acknowledged saves, ${leftover.kills} kills left a temporary file, ` +
      `${leftover.unacknowledged} fell between the rename and its acknowledgement`,
  );
});
