import { IconKey } from '@tabler/icons-react';
import classes from './first-run.module.css';

/** A key: what "miftah" means. */
export function Logo() {
  return (
    <span className={classes.logo} aria-hidden>
      <IconKey size={34} stroke={1.75} />
    </span>
  );
}
