import type { ReactNode } from 'react';
import type { Translate } from '../view/translate';

/** Says in a toast what went well; a screen reader hears it when it has finished speaking. */
export async function showDone(t: Translate, id: string, message: ReactNode): Promise<void> {
  const { notifications } = await import('@mantine/notifications');
  notifications.show({
    id,
    role: 'status',
    color: 'green',
    message,
    closeButtonProps: { 'aria-label': t('action.close') },
  });
}
