import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
});

/** Controls that belong together, under a name that a screen reader says. */
export function Group(props: { label: string; className?: string | undefined; children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <fieldset aria-label={props.label} className={mergeClasses(styles.root, props.className)}>
      {props.children}
    </fieldset>
  );
}
