import { formatDateTime } from '../../shared/text/format';
import { useText } from '../state/use-text';
import { Isolate } from '../theme/isolate';

/** A point in time, Cairo's. `at` in epoch milliseconds. */
export function Moment(props: { at: number }) {
  const { digits } = useText();
  return <Isolate>{formatDateTime(props.at, digits)}</Isolate>;
}
