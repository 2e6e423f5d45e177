import { makeStyles } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';

const useStyles = makeStyles({ whole: { display: 'inline-block', maxWidth: '100%' } });

/** Invoice numbers, each kept whole on its line; of many the first `first` and how many more. */
export function Numbers(props: { numbers: readonly string[]; first?: number }): ReactNode {
  const styles = useStyles();
  const first = props.first ?? props.numbers.length;
  const rest = props.numbers.length - first;
  return (
    <>
      {props.numbers.slice(0, first).map((number, i) => (
        <Fragment key={number}>
          {i > 0 ? ' ' : null}
          <span className={styles.whole}>
            {number}
            {i < Math.min(first, props.numbers.length) - 1 ? ',' : null}
          </span>
        </Fragment>
      ))}
      {rest > 0 ? ` +${rest}` : null}
    </>
  );
}
