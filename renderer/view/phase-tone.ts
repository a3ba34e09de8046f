import type { TokenPhase } from '../../shared/token-status';

export type Tone = 'good' | 'warn' | 'bad' | 'busy' | 'quiet';

const TONES: Readonly<Record<TokenPhase, Tone>> = {
  'needs-you': 'bad',
  expired: 'bad',
  retrying: 'warn',
  expiring: 'warn',
  renewing: 'busy',
  'signing-in': 'busy',
  valid: 'good',
  paused: 'quiet',
  'not-signed-in': 'quiet',
  locked: 'quiet',
};

/** The colour family of a status word; the word and its shape say the same. */
export function phaseTone(phase: TokenPhase): Tone {
  return TONES[phase];
}
