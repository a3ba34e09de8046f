import { _electron, type ElectronApplication, type Page } from 'playwright/test';
import {
  executableToLaunch,
  isRoot,
  type LaunchOptions,
  launchArguments,
  launchEnvironment,
} from './launch-options';
import { processTree, waitUntilGone } from './process-tree';

const startMs = 120_000;
const quitMs = 30_000;

/** A launched app. */
export interface RunningMiftah {
  /** Playwright's handle of the main process. */
  readonly app: ElectronApplication;
  /** The first window. Throws when the app was launched without one. */
  readonly page: Page;
  readonly userData: string;
  /** All that main wrote to stdout and stderr and pages wrote to their consoles, so far. */
  readonly output: () => string;
  /** Errors nobody caught, in pages and in the main process. */
  readonly uncaught: () => readonly string[];
  /** Quits as a person would, and waits until every process is gone. Safe to call twice. */
  readonly close: () => Promise<void>;
  /** Ends every process at once, as a power cut would. */
  readonly kill: () => Promise<void>;
}

/** Launches the built (or packaged) app. Tests use the fixture `launchMiftah`, which also closes. */
export async function startMiftah(
  options: LaunchOptions & { readonly userData: string },
): Promise<RunningMiftah> {
  const lines: string[] = [];
  const uncaught: string[] = [];
  const app = await _electron.launch({
    executablePath: executableToLaunch(),
    args: launchArguments(options),
    env: launchEnvironment(options),
    chromiumSandbox: !isRoot,
    timeout: startMs,
  });
  listen(app, lines, uncaught);
  const first = options.expectWindow === false ? undefined : await openFirstWindow(app, options);
  const ending = endings(app, lines);
  return {
    app,
    userData: options.userData,
    output: () => lines.join(''),
    uncaught: () => [...uncaught, ...uncaughtInMain(lines.join(''))],
    ...ending,
    get page() {
      if (!first) throw new Error('Launched with expectWindow: false, so there is no page.');
      return first;
    },
  };
}

function listen(app: ElectronApplication, lines: string[], uncaught: string[]): void {
  const { stdout, stderr } = app.process();
  stdout?.setEncoding('utf8').on('data', (text: string) => lines.push(text));
  stderr?.setEncoding('utf8').on('data', (text: string) => lines.push(text));
  const listenToPage = (page: Page) => {
    page.on('console', message => lines.push(`[page ${message.type()}] ${message.text()}\n`));
    page.on('pageerror', error => {
      uncaught.push(`in the page: ${error.stack ?? error.message}`);
      lines.push(`[page uncaught] ${error.stack ?? error.message}\n`);
    });
  };
  app.context().on('page', listenToPage);
  for (const page of app.context().pages()) listenToPage(page);
}

/** Electron answers an uncaught error in main with a dialog or a warning, and runs on. */
function uncaughtInMain(output: string): string[] {
  const signs =
    /^.*(?:Uncaught Exception|UnhandledPromiseRejection|threw an error during load).*$/gm;
  return (output.match(signs) ?? []).map(line => `in main: ${line}`);
}

async function openFirstWindow(app: ElectronApplication, options: LaunchOptions): Promise<Page> {
  const page = await app.firstWindow({ timeout: startMs });
  await page.waitForLoadState('domcontentloaded');
  const size = options.windowSize;
  if (size) {
    const window = await app.browserWindow(page);
    await window.evaluate((win, { width, height }) => win.setContentSize(width, height), size);
  }
  return page;
}

function endings(app: ElectronApplication, lines: readonly string[]) {
  const root = app.process();
  const pid = root.pid ?? 0;
  let closing: Promise<void> | undefined;
  const kill = async () => {
    const tree = processTree(pid);
    for (const one of tree) signal(one.pid, 'SIGKILL');
    if (tree.length === 0) root.kill('SIGKILL');
    await app.close().catch(() => {});
    await waitUntilGone(tree, quitMs);
  };
  const quit = async () => {
    const tree = processTree(pid);
    const timer = setTimeout(() => void kill(), quitMs);
    await app.close().catch(() => {});
    clearTimeout(timer);
    const left = await waitUntilGone(tree, quitMs);
    for (const one of left) signal(one.pid, 'SIGKILL');
    if (left.length > 0 || root.signalCode === 'SIGKILL')
      throw new Error(`Miftah did not quit within ${quitMs / 1_000} s.\n${lines.join('')}`);
  };
  const hasEnded = () => root.exitCode !== null || root.signalCode !== null;
  return {
    kill,
    close: () => (closing ??= hasEnded() ? Promise.resolve() : quit()),
  };
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Gone meanwhile.
  }
}
