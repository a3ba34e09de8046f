/** The operating system's own dialogs for files. Each answers a path, or `null` when a person cancelled. */
export type FileDialogs = {
  readonly chooseFolder: () => Promise<string | null>;
  readonly chooseFile: () => Promise<string | null>;
  /** Asks where to write; `suggested` is a file name. */
  readonly nameFile: (suggested: string) => Promise<string | null>;
};
