/** How an entry for a platform's own clipboard format is named for Electron ≥ 44 (its `clipboard.md`). */
const named = (format: string) => `electron application/osclipboard;format="${format}"`;

/** A DWORD of zero says "no"; Electron drops entries without bytes. */
const NO = new Blob([new Uint8Array(4)]);

/**
 * Clipboard entries that ask clipboard managers, histories and synchronisation to leave a copy alone: the hint of
 * KDE that other managers honour too, nspasteboard.org's type, and the formats of Microsoft's "Cloud Clipboard and
 * Clipboard History". They are a request, so the clipboard is cleared all the same.
 */
export function sensitiveFormats(
  platform: NodeJS.Platform,
): Readonly<Record<string, string | Blob>> {
  switch (platform) {
    case 'linux':
      return { [named('x-kde-passwordManagerHint')]: 'secret' };
    case 'darwin':
      return { [named('org.nspasteboard.ConcealedType')]: '1' };
    case 'win32':
      return {
        [named('ExcludeClipboardContentFromMonitorProcessing')]: NO,
        [named('CanIncludeInClipboardHistory')]: NO,
        [named('CanUploadToCloudClipboard')]: NO,
      };
    default:
      return {};
  }
}
