import type { ReactNode, Ref } from 'react';

/** Ids, registration numbers, times and URLs: left-to-right also inside Arabic text. */
export function Isolate(props: {
  children: ReactNode;
  className?: string | undefined;
  ref?: Ref<HTMLElement>;
}) {
  return (
    <bdi ref={props.ref} dir="ltr" className={props.className}>
      {props.children}
    </bdi>
  );
}
