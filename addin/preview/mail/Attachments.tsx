import { makeStyles, tokens } from '@fluentui/react-components';
import { Attach16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { MessageAnswer } from '#shared/contract.ts';
import { usePage } from '../page-context.tsx';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
  },
  item: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    maxWidth: '100%',
    padding: `2px ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  size: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  icon: { flexShrink: 0 },
});

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

function fileSize(bytes: number, locale: string): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: step === 0 ? 0 : 1,
  }).format(bytes / 1000 ** step);
}

/** The attachments of a mail by name and size. */
export function Attachments(props: { attachments: MessageAnswer['attachments'] }): ReactNode {
  const { page, text } = usePage();
  const styles = useStyles();
  if (props.attachments.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={page.count('read.attachments', props.attachments.length)}>
      {props.attachments.map((attachment, i) => (
        <li key={i} className={styles.item} title={attachment.type}>
          <Attach16Regular className={styles.icon} aria-hidden />
          {attachment.name === '' ? attachment.type : attachment.name}
          <span className={styles.size}>{fileSize(attachment.size, text.locale)}</span>
        </li>
      ))}
    </ul>
  );
}
