import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from './pane-context.tsx';

const useStyles = makeStyles({
  part: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`, display: 'grid', gap: '6px' },
  next: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  name: { width: '70%' },
  owner: { width: '45%', marginBottom: '6px' },
  amount: { width: '55%' },
  detail: { width: '80%' },
  short: { width: '35%' },
});

/** The shape of a pane before its content: the same blocks in the same places, so that nothing jumps. */
export function PaneSkeleton(): ReactNode {
  const { text } = usePane();
  const styles = useStyles();
  return (
    <Skeleton aria-label={text.say('loading.label')} animation="pulse">
      <div className={styles.part}>
        <SkeletonItem size={20} className={styles.name} />
        <SkeletonItem size={12} className={styles.owner} />
        <SkeletonItem size={28} className={styles.amount} />
        <SkeletonItem size={12} className={styles.detail} />
        <SkeletonItem size={12} />
        <SkeletonItem size={24} />
        <SkeletonItem size={12} className={styles.short} />
      </div>
      <div className={`${styles.part} ${styles.next}`}>
        <SkeletonItem size={12} className={styles.short} />
        <SkeletonItem size={20} className={styles.amount} />
        <SkeletonItem size={12} className={styles.detail} />
      </div>
      <div className={`${styles.part} ${styles.next}`}>
        <SkeletonItem size={16} className={styles.name} />
        <SkeletonItem size={28} />
        <SkeletonItem size={28} />
        <SkeletonItem size={28} />
      </div>
    </Skeleton>
  );
}
