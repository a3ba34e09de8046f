/** The system clipboard. */
export type ClipboardPort = {
  /** Writes a token or a secret, marked as sensitive where the platform has a way. Did the text really get there? */
  readonly write: (text: string) => Promise<boolean>;
  /** Empties the clipboard when it still holds what was written last; foreign content is never touched. */
  readonly clearIfOurs: () => Promise<void>;
};
