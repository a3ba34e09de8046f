import { type Files, nodeFiles, type OpenFile } from '../../../electron/vault/disk/files';

/** `before`: the call does nothing and fails. `after`: it does its work and fails all the same. */
export type FaultMoment = 'before' | 'after';

export type FaultPlan = {
  /** Which call fails, counted from 0. */
  readonly at: number;
  readonly code: string;
  readonly moment: FaultMoment;
  /** Do all later calls fail too? */
  readonly lasts: boolean;
};

/** The real file system, which fails as planned. `calls` lists the calls made, by name. */
export function faultyFiles(plan: FaultPlan | null): {
  readonly files: Files;
  readonly calls: string[];
} {
  const calls: string[] = [];

  async function attempt<T>(name: string, call: () => Promise<T>): Promise<T> {
    const n = calls.length;
    calls.push(name);
    const fails = plan !== null && (plan.lasts ? n >= plan.at : n === plan.at);
    if (!fails) return call();
    // A handle is closed even when closing reports an error.
    const took = plan.moment === 'after' || name === 'close' ? await call() : undefined;
    if (name === 'open' && took !== undefined) await (took as unknown as OpenFile).close();
    throw Object.assign(new Error(`${plan.code}: planned fault in ${name}`), { code: plan.code });
  }

  const faultyFile = (file: OpenFile): OpenFile => ({
    read: (...given) => attempt('read', () => file.read(...given)),
    write: (...given) => attempt('write', () => file.write(...given)),
    stat: () => attempt('fstat', () => file.stat()),
    sync: () => attempt('sync', () => file.sync()),
    close: () => attempt('close', () => file.close()),
  });

  const files: Files = {
    stat: path => attempt('stat', () => nodeFiles.stat(path)),
    lstat: path => attempt('lstat', () => nodeFiles.lstat(path)),
    access: (path, mode) => attempt('access', () => nodeFiles.access(path, mode)),
    open: async (...given) => faultyFile(await attempt('open', () => nodeFiles.open(...given))),
    mkdir: (path, options) => attempt('mkdir', () => nodeFiles.mkdir(path, options)),
    readdir: path => attempt('readdir', () => nodeFiles.readdir(path)),
    rename: (from, to) => attempt('rename', () => nodeFiles.rename(from, to)),
    link: (existing, added) => attempt('link', () => nodeFiles.link(existing, added)),
    unlink: path => attempt('unlink', () => nodeFiles.unlink(path)),
    copyFile: (from, to) => attempt('copyFile', () => nodeFiles.copyFile(from, to)),
    chmod: (path, mode) => attempt('chmod', () => nodeFiles.chmod(path, mode)),
  };
  return { files, calls };
}
