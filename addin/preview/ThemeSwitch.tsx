import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { DesktopRegular, WeatherMoonRegular, WeatherSunnyRegular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { Group } from '../outlook/pane/Group.tsx';
import { usePage } from './page-context.tsx';
import type { ThemeChoice } from './use-theme.ts';

const useStyles = makeStyles({ root: { display: 'flex', gap: tokens.spacingHorizontalXXS } });

const CHOICES: readonly { choice: ThemeChoice; icon: ReactElement }[] = [
  { choice: 'light', icon: <WeatherSunnyRegular /> },
  { choice: 'dark', icon: <WeatherMoonRegular /> },
  { choice: 'system', icon: <DesktopRegular /> },
];

/** Light, dark, or as the system has it. */
export function ThemeSwitch(props: { choice: ThemeChoice; onChoose: (choice: ThemeChoice) => void }): ReactNode {
  const { page } = usePage();
  const styles = useStyles();
  return (
    <Group label={page.say('theme.label')} className={styles.root}>
      {CHOICES.map(({ choice, icon }) => (
        <ToggleButton
          key={choice}
          size="small"
          appearance="subtle"
          icon={icon}
          checked={props.choice === choice}
          aria-label={page.say(`theme.${choice}`)}
          title={page.say(`theme.${choice}`)}
          onClick={() => props.onChoose(choice)}
        />
      ))}
    </Group>
  );
}
