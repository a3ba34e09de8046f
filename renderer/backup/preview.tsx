import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AppError } from '../../shared/app-error';
import type { RestorePreview } from '../../shared/app-snapshot';
import type { RestoreChoice } from '../../shared/contract';
import { formatDateTime, formatDigits } from '../../shared/text/format';
import { AlertBox } from '../profile-form/alert-box';
import { useText } from '../state/use-text';
import { Isolate } from '../theme/isolate';
import { errorText } from '../view/error-text';
import classes from './backup.module.css';
import { countStates } from './count-states';
import { FileName } from './file-name';
import { KeepChoice } from './keep-choice';
import { PreviewList } from './preview-list';

const STATES = ['new', 'same', 'differs'] as const;

const takeFocus = (element: HTMLElement | null) => element?.focus();

/** What a backup holds beside what is here, and what shall come of it. */
export function Preview(props: {
  preview: RestorePreview;
  busy: boolean;
  error: AppError | null;
  onRestore: (keep: RestoreChoice) => void;
  onCancel: () => void;
}) {
  const { t, digits } = useText();
  const { fileName, savedAt, profiles } = props.preview;
  const [keep, setKeep] = useState<RestoreChoice>('mine');
  const counts = countStates(profiles);
  return (
    <section className={classes.form}>
      <h3 ref={takeFocus} tabIndex={-1} className={classes.heading}>
        {t('backup.restore.title')}
      </h3>
      <dl className={classes.facts}>
        <dt>{t('backup.preview.file')}</dt>
        <dd>
          <FileName>{fileName}</FileName>
        </dd>
        <dt>{t('backup.preview.savedAt')}</dt>
        <dd>
          {savedAt === null ? (
            t('backup.preview.unknownTime')
          ) : (
            <Isolate>{formatDateTime(savedAt, digits)}</Isolate>
          )}
        </dd>
      </dl>
      {profiles.length === 0 ? (
        <p className={classes.text}>{t('backup.preview.none')}</p>
      ) : (
        <>
          <ul className={classes.counts}>
            {STATES.map(state => {
              const count = counts[state];
              const n = formatDigits(String(count), digits);
              return <li key={state}>{t(`backup.count.${state}`, { count, n })}</li>;
            })}
          </ul>
          <PreviewList profiles={profiles} />
        </>
      )}
      {counts.differs > 0 && <KeepChoice value={keep} onChange={setKeep} />}
      {props.error !== null && <AlertBox>{errorText(t, props.error, digits)}</AlertBox>}
      <div className={classes.buttons}>
        <Button variant="default" onClick={props.onCancel}>
          {t('action.cancel')}
        </Button>
        <Button loading={props.busy} onClick={() => props.onRestore(keep)}>
          {t('backup.restore.button')}
        </Button>
      </div>
    </section>
  );
}
