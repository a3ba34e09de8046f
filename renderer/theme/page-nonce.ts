declare global {
  // Where get-nonce, and through it react-remove-scroll's injected style, looks for the nonce.
  var __webpack_nonce__: string | undefined;
}

/** The nonce that the content security policy of this page load allows styles to carry. */
export function pageNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

/** Hands the nonce to the libraries that inject a style without asking Mantine for it. */
export function shareNonce(): void {
  globalThis.__webpack_nonce__ = pageNonce();
}
