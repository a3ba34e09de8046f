import type { SignIn } from '../../shared/profile';

/** A sample profile that the Sandbox knows, ready to be saved. */
export type SandboxSample = {
  readonly nameEn: string;
  readonly nameAr: string;
  /** What this sample is good for, shown as the profile's notes. */
  readonly noteEn: string;
  readonly noteAr: string;
  readonly clientId: string;
  readonly secret1: string;
  readonly secret2: string;
  readonly signIn: SignIn;
  readonly registrationNumber: string;
  readonly tags: readonly string[];
};

/** The built-in identity service, started when it is first needed. */
export type SandboxPort = {
  /** Starts it, or answers where it runs already. Rejects when no port can be had. */
  readonly start: () => Promise<{ readonly url: string }>;
  readonly samples: () => Promise<readonly SandboxSample[]>;
};
