import { type ReactNode, useId } from 'react';
import classes from './banner.module.css';

type Props = {
  tone: 'bad' | 'warn' | 'info';
  /** `alert` is spoken at once and is for what has just gone wrong; `region` waits to be found. */
  role: 'alert' | 'region';
  title: string;
  children: ReactNode;
  action?: ReactNode;
};

/** A notice across the top of the page, named by its title. */
export function Banner(props: Props) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a name.
    <div role={props.role} aria-labelledby={id} className={classes.banner} data-tone={props.tone}>
      <p className={classes.text}>
        <strong id={id}>{props.title}</strong> <span>{props.children}</span>
      </p>
      {props.action}
    </div>
  );
}
