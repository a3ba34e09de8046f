import type { ReactNode } from 'react';
import classes from './facts.module.css';

/** One fact with its word. */
export function Fact(props: { term: ReactNode; children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{props.term}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
