import { resolve } from 'node:path';

/** What a test may choose about a launch of Miftah. */
export interface LaunchOptions {
  /** Further arguments for the app. */
  readonly args?: readonly string[];
  /** Set on top of the test's own environment; `undefined` removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The user-data folder; by default the test's own, the same for each launch in it. */
  readonly userData?: string;
  /** Language the desktop asks for, as Chromium names it. */
  readonly locale?: string;
  /** Linux key store, `--password-store`. */
  readonly keyStore?: 'gnome-libsecret' | 'basic';
  /** Content size of the first window in pixels. */
  readonly windowSize?: { readonly width: number; readonly height: number };
  /** False when the app opens no window, as when it starts in the tray. */
  readonly expectWindow?: boolean;
}

const projectFolder = resolve(import.meta.dirname, '../../..');

/** Chromium refuses its sandbox to root, on whose account continuous integration often runs. */
export const isRoot = process.getuid?.() === 0;

/** The program to start: the packaged one that MIFTAH_PACKAGED names, else Electron itself. */
export function executableToLaunch(): string {
  const path = process.env.MIFTAH_PACKAGED ?? process.env.MIFTAH_ELECTRON;
  if (!path) throw new Error('Start these tests with `npm test -- e2e`, which finds Electron.');
  return resolve(projectFolder, path);
}

/** The command line of the app. The project folder is left out when it is packaged. */
export function launchArguments(options: LaunchOptions & { readonly userData: string }): string[] {
  return [
    ...(process.env.MIFTAH_PACKAGED ? [] : [projectFolder]),
    `--user-data-dir=${options.userData}`,
    `--lang=${options.locale ?? 'en-US'}`,
    ...(process.platform === 'linux'
      ? [`--password-store=${options.keyStore ?? 'gnome-libsecret'}`]
      : []),
    ...(options.args ?? []),
  ];
}

/** The environment of the app. Chromium on Linux takes its language from LANGUAGE too. */
export function launchEnvironment(options: LaunchOptions): Record<string, string> {
  const language = (options.locale ?? 'en-US').replace('-', '_');
  const wanted = { ...process.env, LANGUAGE: language, ...options.env };
  const entries = Object.entries(wanted);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] != null));
}
