import { IconSearch } from '@tabler/icons-react';
import type { KeyboardEvent, Ref } from 'react';
import { useText } from '../state/use-text';
import classes from './search-box.module.css';

type Props = {
  value: string;
  onChange: (value: string) => void;
  /** Arrow down and Escape on an empty box lead into the list. */
  onLeave: () => void;
  ref: Ref<HTMLInputElement>;
};

/** Instant search over the list (product.md P8). */
export function SearchBox({ value, onChange, onLeave, ref }: Props) {
  const { t } = useText();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && value !== '') onChange('');
    else if (event.key === 'Escape' || event.key === 'ArrowDown') onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <span className={classes.box}>
      <IconSearch size={16} stroke={1.75} aria-hidden className={classes.icon} />
      <input
        ref={ref}
        type="search"
        dir="auto"
        className={classes.input}
        aria-label={t('desk.toolbar.search')}
        placeholder={t('desk.toolbar.searchHint')}
        value={value}
        onChange={event => onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        spellCheck={false}
        autoComplete="off"
      />
    </span>
  );
}
