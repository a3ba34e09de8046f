import * as fs from 'node:fs/promises';

/** The few facts of a file that the vault looks at. */
export type FileFacts = {
  readonly size: number;
  readonly mode: number;
  readonly isFile: () => boolean;
  readonly isDirectory: () => boolean;
};

/** An open file; positions and lengths in bytes. */
export type OpenFile = {
  readonly read: (
    into: Uint8Array,
    offset: number,
    length: number,
    position: number,
  ) => Promise<{ readonly bytesRead: number }>;
  readonly write: (
    from: Uint8Array,
    offset: number,
    length: number,
    position: number,
  ) => Promise<{ readonly bytesWritten: number }>;
  readonly stat: () => Promise<FileFacts>;
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/**
 * The file system calls the vault makes, and no others: an argument, so that tests can fail each of them.
 * They mean what node's `fs/promises` means by them and reject with an errno code.
 */
export type Files = {
  readonly stat: (path: string) => Promise<FileFacts>;
  readonly lstat: (path: string) => Promise<FileFacts>;
  readonly access: (path: string, mode: number) => Promise<void>;
  readonly open: (path: string, flags: number, mode?: number) => Promise<OpenFile>;
  /** Answers the first folder it made. */
  readonly mkdir: (
    path: string,
    options: { readonly recursive: true; readonly mode: number },
  ) => Promise<string | undefined>;
  readonly readdir: (path: string) => Promise<readonly string[]>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly link: (existing: string, added: string) => Promise<void>;
  readonly unlink: (path: string) => Promise<void>;
  /** Refuses to replace anything. */
  readonly copyFile: (from: string, to: string) => Promise<void>;
  readonly chmod: (path: string, mode: number) => Promise<void>;
};

/** The real file system. */
export const nodeFiles: Files = {
  stat: path => fs.stat(path),
  lstat: path => fs.lstat(path),
  access: (path, mode) => fs.access(path, mode),
  open: (path, flags, mode) => fs.open(path, flags, mode),
  mkdir: (path, options) => fs.mkdir(path, options),
  readdir: path => fs.readdir(path),
  rename: (from, to) => fs.rename(from, to),
  link: (existing, added) => fs.link(existing, added),
  unlink: path => fs.unlink(path),
  copyFile: (from, to) => fs.copyFile(from, to, fs.constants.COPYFILE_EXCL),
  chmod: (path, mode) => fs.chmod(path, mode),
};
