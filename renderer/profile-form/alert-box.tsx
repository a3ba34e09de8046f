import type { ReactNode } from 'react';
import classes from './form-theme.module.css';

/** What went wrong, read out at once. */
export function AlertBox(props: { children: ReactNode }) {
  return (
    <div role="alert" className={classes.alert}>
      {props.children}
    </div>
  );
}
