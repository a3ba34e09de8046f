import type { WebContents, WebFrameMain } from 'electron';

/** The only origin that may talk to the main process. */
const PAGE_ORIGIN = 'app://miftah';

/** The part of an IPC event that says who speaks. */
export type Sender = {
  readonly senderFrame: Pick<WebFrameMain, 'url' | 'parent'> | null;
  readonly sender: Pick<WebContents, 'id'>;
};

/**
 * Is this the main frame of our own page? Anything else (an iframe, another origin, a frame that is gone, another
 * window) is refused (promises.md 30).
 */
export function isOurPage(event: Sender, pageId: number | null): boolean {
  const frame = event.senderFrame;
  if (frame === null || frame.parent !== null) return false;
  return event.sender.id === pageId && hasPageOrigin(frame.url);
}

/** `URL.origin` is opaque for schemes it does not know, so protocol and host are compared. */
function hasPageOrigin(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, username, password } = new URL(url);
  return `${protocol}//${host}` === PAGE_ORIGIN && username === '' && password === '';
}
