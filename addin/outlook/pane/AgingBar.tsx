import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Position } from '#shared/pane-view.ts';
import { BUCKETS, type Bucket } from '#shared/tokens.ts';
import { briefFigure, isZero, money, shares } from './amounts.ts';
import { useCardStyles } from './card-styles.ts';
import { Group } from './Group.tsx';
import { usePane } from './pane-context.tsx';
import { RAMP } from './ramp.ts';

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalS },
  bar: { display: 'block', width: '100%', height: '10px' },
  segment: {
    cursor: 'pointer',
    '@media (forced-colors: active)': { fill: 'CanvasText', stroke: 'CanvasText' },
  },
  hollow: { '@media (forced-colors: active)': { fill: 'Canvas', strokeWidth: '4px' } },
  legend: { display: 'grid', gridTemplateColumns: 'repeat(5, minmax(0, 1fr))', columnGap: '2px', marginTop: '2px' },
  bucket: {
    appearance: 'none',
    border: 'none',
    background: 'none',
    margin: 0,
    padding: '2px 0',
    font: 'inherit',
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
    minWidth: 0,
    position: 'relative',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ':disabled': { cursor: 'default', color: tokens.colorNeutralForeground3, backgroundColor: 'transparent' },
  },
  chosen: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  label: {
    display: 'flex',
    alignItems: 'center',
    gap: '3px',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
  },
  keyBox: { flexShrink: 0, display: 'block' },
  key: { '@media (forced-colors: active)': { fill: 'CanvasText' } },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  value: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

const LEAST = 18;
const GAP = 7;

type Segment = { bucket: Bucket; x: number; width: number };

/** Places of the non-empty buckets on a bar of 1000 units; a small bucket keeps a width that can be seen and hit. */
function layOut(position: Position): Segment[] {
  const share = shares(position);
  const filled = BUCKETS.filter((bucket) => !isZero(position.buckets[bucket]));
  const widths = filled.map((bucket) => Math.max(LEAST, share[bucket]));
  const room = 1000 - GAP * (filled.length - 1);
  const sum = widths.reduce((a, b) => a + b, 0);
  let x = 0;
  return filled.map((bucket, i) => {
    const width = ((widths[i] ?? 0) * room) / sum;
    const segment = { bucket, x, width };
    x += width + GAP;
    return segment;
  });
}

/** The aging of one currency as a bar with its figures; each bucket opens its invoices. */
export function AgingBar(props: {
  position: Position;
  chosen: Bucket | null;
  onBucket: (bucket: Bucket) => void;
}): ReactNode {
  const { text, dark } = usePane();
  const card = useCardStyles();
  const styles = useStyles();
  const { position } = props;
  const ramp = dark ? RAMP.dark : RAMP.light;
  return (
    <Group label={text.say('aging.title', { currency: position.currency })} className={styles.root}>
      <svg className={styles.bar} viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden>
        {layOut(position).map(({ bucket, x, width }) => (
          <rect
            key={bucket}
            className={mergeClasses(styles.segment, bucket === 'notDue' && styles.hollow)}
            x={x}
            width={width}
            height={10}
            fill={ramp[bucket]}
            onClick={() => props.onBucket(bucket)}
          />
        ))}
      </svg>
      <div className={styles.legend}>
        {BUCKETS.map((bucket) => {
          const amount = position.buckets[bucket];
          const exact = money(amount, position.currency, text.locale);
          const name = text.say(`bucketLong.${bucket}`);
          return (
            <button
              key={bucket}
              type="button"
              className={mergeClasses(styles.bucket, props.chosen === bucket && styles.chosen)}
              disabled={isZero(amount)}
              aria-pressed={props.chosen === bucket}
              title={`${name}: ${exact}`}
              onClick={() => props.onBucket(bucket)}
            >
              <span className={styles.label}>
                <svg className={styles.keyBox} width="7" height="7" aria-hidden>
                  <rect className={styles.key} width="7" height="7" rx="1.5" fill={ramp[bucket]} />
                </svg>
                {text.say(`bucket.${bucket}`)}
                {bucket === 'notDue' ? null : <span className={styles.unseen}>{text.say('aging.daysOverdue')}</span>}
              </span>
              <span className={mergeClasses(styles.value, card.figures)}>{briefFigure(amount, text.locale)}</span>
            </button>
          );
        })}
      </div>
    </Group>
  );
}
