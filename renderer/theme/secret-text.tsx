import type { ReactNode, Ref } from 'react';
import classes from './secret-text.module.css';

/** A secret that a person asked to see: left-to-right, wrapped, and out of reach of any selection. */
export function SecretText(props: { children?: ReactNode; ref?: Ref<HTMLElement> }) {
  return (
    <bdi ref={props.ref} dir="ltr" className={classes.secret}>
      {props.children}
    </bdi>
  );
}
