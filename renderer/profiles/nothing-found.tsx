import { Button } from '@mantine/core';
import { useText } from '../state/use-text';
import classes from './desk.module.css';

/** An empty list because of the search or a chip, and the way out. */
export function NothingFound(props: { onShowAll: () => void }) {
  const { t } = useText();
  return (
    <div className={classes.nothing}>
      <p>{t('desk.grid.nothingFound')}</p>
      <Button variant="default" onClick={props.onShowAll}>
        {t('desk.grid.showAll')}
      </Button>
    </div>
  );
}
