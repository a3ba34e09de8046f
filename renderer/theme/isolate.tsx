import type { ReactNode } from 'react';

/** Ids, registration numbers, times and URLs: left-to-right also inside Arabic text. */
export function Isolate(props: { children: ReactNode; className?: string | undefined }) {
  return (
    <bdi dir="ltr" className={props.className}>
      {props.children}
    </bdi>
  );
}
