import { Radio } from '@mantine/core';
import type { RestoreChoice } from '../../shared/contract';
import { useText } from '../state/use-text';
import classes from './backup.module.css';

const CHOICES = ['mine', 'theirs', 'both'] as const satisfies readonly RestoreChoice[];

/** What happens to profiles that are here and in the backup, and differ. */
export function KeepChoice(props: {
  value: RestoreChoice;
  onChange: (keep: RestoreChoice) => void;
}) {
  const { t } = useText();
  return (
    <Radio.Group
      label={t('backup.keep.title')}
      value={props.value}
      onChange={value => props.onChange(CHOICES.find(choice => choice === value) ?? 'mine')}
    >
      <div className={classes.choices}>
        {CHOICES.map(choice => (
          <Radio
            key={choice}
            value={choice}
            label={t(`backup.keep.${choice}`)}
            description={t(`backup.keep.${choice}Hint`)}
          />
        ))}
      </div>
    </Radio.Group>
  );
}
