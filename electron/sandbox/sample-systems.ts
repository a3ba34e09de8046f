import type { Behaviour, Representation, SampleSystem, SampleTaxpayer } from './sample-system';
import { TAXPAYERS } from './sample-taxpayers';

/**
 * GUIDs that never change and that a person can type again: `facade` begins every client id, `5ec2e7` ("secret")
 * every secret, then the sample's number, and for a secret which of the two it is.
 */
function credentialOf(number: number): Pick<SampleSystem, 'clientId' | 'secret1' | 'secret2'> {
  const nn = String(number).padStart(2, '0');
  const tail = `4000-8000-0000000000${nn}`;
  return {
    clientId: `facade${nn}-0000-${tail}`,
    secret1: `5ec2e7${nn}-0001-${tail}`,
    secret2: `5ec2e7${nn}-0002-${tail}`,
  };
}

function system(
  number: number,
  owner: SampleTaxpayer,
  behaviour: Behaviour = { kind: 'plain' },
  represents: readonly Representation[] = [],
): SampleSystem {
  return { ...credentialOf(number), owner, behaviour, represents };
}

const TEN_MINUTES_MS = 600_000;

/** Every system that can sign in to the Sandbox. Numbers are for ever: add at the end, never reuse one. */
export const SAMPLE_SYSTEMS: readonly SampleSystem[] = [
  system(1, TAXPAYERS.textiles),
  system(2, TAXPAYERS.spices),
  system(3, TAXPAYERS.stationery),
  system(4, TAXPAYERS.ceramics),
  system(5, TAXPAYERS.furniture),
  system(6, TAXPAYERS.dairy),
  system(7, TAXPAYERS.office, { kind: 'plain' }, [
    { taxpayer: TAXPAYERS.textiles, standing: 'granted' },
    { taxpayer: TAXPAYERS.stationery, standing: 'granted' },
    { taxpayer: TAXPAYERS.furniture, standing: 'granted' },
    { taxpayer: TAXPAYERS.dairy, standing: 'granted' },
    { taxpayer: TAXPAYERS.jewellery, standing: 'withdrawn' },
  ]),
  system(8, TAXPAYERS.sweets, { kind: 'old-secret-1' }),
  system(9, TAXPAYERS.contracting, { kind: 'blocked' }),
  system(10, TAXPAYERS.printing, { kind: 'expired' }),
  system(11, TAXPAYERS.logistics, { kind: 'slow', delayMs: 8_000 }),
  system(12, TAXPAYERS.wholesale, { kind: 'throttled', retryAfterSeconds: 30 }),
  system(13, TAXPAYERS.flour, { kind: 'down' }),
  system(14, TAXPAYERS.decor, { kind: 'html-page' }),
  system(15, TAXPAYERS.irrigation, { kind: 'lifetime-untold' }),
  system(16, TAXPAYERS.building, { kind: 'short-life', lifeSeconds: 90 }),
  system(17, TAXPAYERS.poultry, { kind: 'clock-ahead', aheadMs: TEN_MINUTES_MS }),
];
