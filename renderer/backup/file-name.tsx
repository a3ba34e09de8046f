import type { ReactNode } from 'react';
import { Isolate } from '../theme/isolate';
import classes from './backup.module.css';

/** A file's name or path; as an element of a `Trans` it is given its text there. */
export function FileName(props: { children?: ReactNode }) {
  return <Isolate className={classes.file}>{props.children}</Isolate>;
}
