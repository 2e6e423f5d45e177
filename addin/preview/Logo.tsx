import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  tile: { fill: tokens.colorBrandBackground },
  stroke: { fill: tokens.colorNeutralForegroundOnBrand },
  side: { fill: tokens.colorNeutralForegroundOnBrand, fillOpacity: 0.6 },
});

/** The mark: an L and the column beside it. */
export function Logo(props: { size: number }): ReactNode {
  const styles = useStyles();
  return (
    <svg width={props.size} height={props.size} viewBox="0 0 32 32" aria-hidden>
      <rect className={styles.tile} width="32" height="32" rx="7" />
      <path className={styles.stroke} d="M8 7h3.5v14.5H19V25H8z" />
      <path className={styles.side} d="M21.5 7H25v18h-3.5z" />
    </svg>
  );
}
