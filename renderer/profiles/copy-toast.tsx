import { useEffect, useRef } from 'react';
import { useSnapshot } from '../state/use-snapshot';
import { useText } from '../state/use-text';
import { environmentName } from '../view/environment-name';
import { environmentsById } from '../view/environments-by-id';
import { CopiedMessage } from './copied-message';

/** Says in a toast whose token or secret went to the clipboard, whoever asked for it. Renders nothing itself. */
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
      <CopiedMessage
        copy={copy}
        environment={environment === undefined ? '' : environmentName(t, environment)}
        text={{ t, digits }}
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
