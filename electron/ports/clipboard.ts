/** The system clipboard. Writing answers whether the text really got there. */
export type ClipboardPort = {
  readonly writeToken: (text: string) => Promise<boolean>;
};
