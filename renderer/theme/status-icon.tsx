import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconHourglassLow,
  IconLoader2,
  IconLock,
  IconPlayerPause,
  IconRefreshAlert,
} from '@tabler/icons-react';
import type { TokenPhase } from '../../shared/token-status';

const SHAPES = {
  'needs-you': IconAlertTriangle,
  expired: IconCircleX,
  retrying: IconRefreshAlert,
  expiring: IconHourglassLow,
  renewing: IconLoader2,
  'signing-in': IconLoader2,
  valid: IconCircleCheck,
  paused: IconPlayerPause,
  'not-signed-in': IconCircleDashed,
  locked: IconLock,
} as const satisfies Record<TokenPhase, unknown>;

/** A shape per status, so that colour is never the only sign. The word stands beside it. */
export function StatusIcon(props: { phase: TokenPhase }) {
  const Shape = SHAPES[props.phase];
  return <Shape size={16} stroke={1.75} aria-hidden />;
}
