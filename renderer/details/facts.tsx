import type { ReactNode } from 'react';
import classes from './facts.module.css';

/** A list of facts. */
export function Facts(props: { title?: string; children: ReactNode }) {
  return (
    <>
      {props.title !== undefined && <h3 className={classes.title}>{props.title}</h3>}
      <dl className={classes.facts}>{props.children}</dl>
    </>
  );
}
