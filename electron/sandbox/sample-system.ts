/** A sample taxpayer. Names, numbers and tags are invented; the 99 series is not in use. */
export type SampleTaxpayer = {
  readonly nameEn: string;
  readonly nameAr: string;
  /** Nine ASCII digits. */
  readonly registrationNumber: string;
  /** ETA's own words for what a taxpayer may issue (identity-service.md, "Inside the token"). */
  readonly taxProfileTags: readonly (
    | 'B2B'
    | 'B2C'
    | 'SignatureRequired'
    | 'DenyPortalSubmission'
  )[];
};

/** What a sample system lets people practise. */
export type Behaviour =
  | { readonly kind: 'plain' }
  /** Secret 1 was regenerated in the portal: the one on record is refused, secret 2 is right. */
  | { readonly kind: 'old-secret-1' }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'expired' }
  | { readonly kind: 'slow'; readonly delayMs: number }
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number }
  | { readonly kind: 'down' }
  | { readonly kind: 'html-page' }
  /** The answer has no `expires_in`. */
  | { readonly kind: 'lifetime-untold' }
  | { readonly kind: 'short-life'; readonly lifeSeconds: number }
  /** The service's clock, as this system meets it, is ahead: `Date`, `nbf` and `exp`. */
  | { readonly kind: 'clock-ahead'; readonly aheadMs: number };

/** A taxpayer's word on whether an intermediary may sign in for it. */
export type Representation = {
  readonly taxpayer: SampleTaxpayer;
  readonly standing: 'granted' | 'withdrawn';
};

/** A sample ERP system: its credential, its owner and how the service treats it. */
export type SampleSystem = {
  readonly owner: SampleTaxpayer;
  readonly clientId: string;
  readonly secret1: string;
  readonly secret2: string;
  readonly behaviour: Behaviour;
  /** Empty for a taxpayer's own system. */
  readonly represents: readonly Representation[];
};
