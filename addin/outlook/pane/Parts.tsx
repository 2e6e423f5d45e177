import { Fragment, type ReactNode } from 'react';

/** Short facts in one line, "a · b · c"; what is null is left out. */
export function Parts(props: { of: readonly ReactNode[] }): ReactNode {
  return props.of
    .filter((part) => part !== null && part !== '')
    .map((part, i) => (
      <Fragment key={i}>
        {i > 0 ? '\u00a0· ' : null}
        {part}
      </Fragment>
    ));
}
