import type { App, Session, WebContents } from 'electron';

/** Denies every way out of the page: navigation, windows, webviews (promises.md 31). */
export function guardNavigation(app: App): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.on('will-navigate', event => event.preventDefault());
    contents.on('will-frame-navigate', event => event.preventDefault());
    contents.on('will-redirect', event => event.preventDefault());
    contents.on('will-attach-webview', event => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** Denies every permission, device and download to whatever runs in the session; nothing is fetched for spelling. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', event => event.preventDefault());
}
