import { useEffect, useRef } from 'react';
import { Trans } from 'react-i18next';
import { formatTime } from '../../shared/text/format';
import { useSnapshot } from '../state/use-snapshot';
import { useText } from '../state/use-text';
import { environmentName } from '../view/environment-name';
import { environmentsById } from '../view/environments-by-id';

/** Says in a toast whose token went to the clipboard, whoever asked for it. Renders nothing itself. */
export function CopyToast() {
  const { t, digits, language } = useText();
  const copy = useSnapshot(s => s.lastCopy);
  const environments = useSnapshot(s => s.environments);
  // What was copied before this page was loaded is no news.
  const told = useRef(copy?.sequence ?? 0);

  useEffect(() => {
    if (copy === null || copy.sequence <= told.current) return;
    told.current = copy.sequence;
    const environment = environmentsById(environments).get(copy.environmentId);
    const message = (
      <Trans
        t={t}
        i18nKey={copy.expiresAt === null ? 'desk.toast.copiedUnknown' : 'desk.toast.copied'}
        values={{
          name: copy.name,
          environment: environment === undefined ? '' : environmentName(t, environment),
          time: copy.expiresAt === null ? '' : formatTime(copy.expiresAt, digits),
        }}
        components={{ name: <bdi />, environment: <bdi />, time: <bdi dir="ltr" /> }}
      />
    );
    void import('@mantine/notifications').then(({ notifications }) => {
      // One toast for all copies, so that the last one is never among old ones.
      notifications.hide('copied');
      notifications.show({
        id: 'copied',
        role: 'status',
        color: 'green',
        message,
        closeButtonProps: { 'aria-label': t('action.close') },
      });
    });
  }, [copy, environments, t, digits]);

  // A toast keeps the words it was made with; in another language they would stand the wrong way round.
  const shownIn = useRef(language);
  useEffect(() => {
    if (shownIn.current === language) return;
    shownIn.current = language;
    void import('@mantine/notifications').then(({ notifications }) => notifications.hide('copied'));
  }, [language]);
  return null;
}
