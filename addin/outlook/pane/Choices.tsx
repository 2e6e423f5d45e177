import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Group } from './Group.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXXS },
  choice: {
    appearance: 'none',
    margin: 0,
    padding: `2px ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusCircular,
    background: 'none',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
});

/** A short row of choices of which one is taken. */
export function Choices<T extends string>(props: {
  label: string;
  choices: readonly { value: T; words: string }[];
  chosen: T;
  onChoose: (value: T) => void;
  className?: string;
}): ReactNode {
  const styles = useStyles();
  return (
    <Group label={props.label} className={mergeClasses(styles.root, props.className)}>
      {props.choices.map(({ value, words }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === props.chosen}
          className={mergeClasses(styles.choice, value === props.chosen && styles.chosen)}
          onClick={() => props.onChoose(value)}
        >
          {words}
        </button>
      ))}
    </Group>
  );
}
