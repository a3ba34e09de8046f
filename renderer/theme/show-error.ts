import type { AppError } from '../../shared/app-error';
import { errorText } from '../view/error-text';
import type { Translate } from '../view/translate';

/** Says why a command was refused, in a toast that stays until it is closed. */
export async function showError(t: Translate, error: AppError): Promise<void> {
  const { notifications } = await import('@mantine/notifications');
  notifications.show({
    id: `error-${error.code}`,
    role: 'alert',
    color: 'red',
    message: errorText(t, error),
    autoClose: 12_000,
    closeButtonProps: { 'aria-label': t('action.close') },
  });
}
