/** Touch ID where there is one. It only says that the person is there; the key itself comes from the key store. */
export type Biometrics = {
  readonly kind: () => 'touch_id' | null;
  /** `false` when it was refused or cancelled. */
  readonly confirm: () => Promise<boolean>;
};
