import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Bot16Regular, ErrorCircle16Regular, ShieldError20Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { PaneView } from '#shared/pane-view.ts';
import { useCardStyles, useToneStyles } from './card-styles.ts';
import { usePane } from './pane-context.tsx';
import { Said } from './Said.tsx';
import { sayBecause, sayWarning } from './say.ts';
import { DayText } from './Time.tsx';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  warning: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  icon: { flexShrink: 0 },
  warnings: { display: 'grid', gap: tokens.spacingVerticalXS, padding: tokens.spacingHorizontalS },
});

/** What must be known before the figures: red flags first, then that a machine wrote this mail or that it did not arrive. */
export function Verdict(props: { message: PaneView['message'] }): ReactNode {
  const { text } = usePane();
  const card = useCardStyles();
  const styles = useStyles();
  const tones = useToneStyles();
  const { verdict, warnings } = props.message;
  const failed = verdict.class === 'undeliverable';
  const Icon = failed ? ErrorCircle16Regular : Bot16Regular;
  const name = verdict.kind ?? (failed ? 'undeliverable' : 'other');
  return (
    <>
      {warnings.length === 0 ? null : (
        <div className={styles.warnings}>
          {warnings.map((warning, i) => (
            <p key={i} className={mergeClasses(card.body, card.break, styles.warning)}>
              <ShieldError20Filled className={mergeClasses(styles.icon, tones.danger)} aria-hidden />
              {sayWarning(warning, text)}
            </p>
          ))}
        </div>
      )}
      {verdict.class === 'human' ? null : (
        <p
          className={mergeClasses(card.body, styles.strip)}
          title={verdict.because.map((because) => sayBecause(because, text)).join('\n')}
        >
          <Icon className={styles.icon} aria-hidden />
          <span>
            <strong>{text.say(`verdict.${name}`)}</strong>
            {verdict.returnOn === null ? null : (
              <>
                {' · '}
                <Said label="verdict.back" facts={{ day: <DayText day={verdict.returnOn} /> }} />
              </>
            )}
            {failed ? null : ` · ${text.say('verdict.noAnswer')}`}
          </span>
        </p>
      )}
    </>
  );
}
