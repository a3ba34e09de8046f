import './mantine-dialogs';
import { Notifications } from '@mantine/notifications';

/** Where toasts appear; loaded after the first paint. */
export function Toasts() {
  return <Notifications position="bottom-center" limit={3} autoClose={5000} containerWidth={460} />;
}
