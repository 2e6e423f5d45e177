import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarClock20Regular, DataBarHorizontal20Regular, Mail20Regular } from '@fluentui/react-icons';
import type { ComponentType, ReactNode } from 'react';
import { Logo } from './Logo.tsx';
import { usePage } from './page-context.tsx';
import { hashOf, type Route } from './route.ts';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import type { ThemeChoice } from './use-theme.ts';

const useStyles = makeStyles({
  root: {
    height: '100%',
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    backgroundColor: tokens.colorNeutralBackground3,
    '@media print': { display: 'block', height: 'auto' },
  },
  skip: {
    position: 'absolute',
    top: '-100px',
    left: tokens.spacingHorizontalM,
    zIndex: 2,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus': { top: tokens.spacingVerticalS },
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    height: '48px',
    padding: `0 ${tokens.spacingHorizontalL}`,
    '@media (max-width: 699px)': { gap: tokens.spacingHorizontalS, padding: `0 ${tokens.spacingHorizontalS}` },
    '@media print': { display: 'none' },
  },
  brand: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: '-0.01em',
    '@media (max-width: 699px)': { display: 'none' },
  },
  nav: {
    display: 'flex',
    gap: tokens.spacingHorizontalXXS,
    height: '100%',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    height: '32px',
    margin: '8px 0',
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusCircular,
    textDecorationLine: 'none',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    whiteSpace: 'nowrap',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media (max-width: 699px)': { padding: `0 ${tokens.spacingHorizontalS}` },
  },
  here: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: tokens.shadow2,
    '@media (forced-colors: active)': { outline: '1px solid Highlight' },
  },
  icon: { '@media (max-width: 699px)': { display: 'none' } },
  firm: {
    marginLeft: 'auto',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    '@media (max-width: 899px)': { display: 'none' },
  },
  end: { '@media (max-width: 899px)': { marginLeft: 'auto' } },
  main: { minHeight: 0, overflow: 'auto', '@media print': { overflow: 'visible' } },
});

const LINKS: readonly {
  route: Route;
  label: 'nav.mail' | 'nav.report' | 'nav.aging';
  Icon: ComponentType<{ className?: string; 'aria-hidden'?: boolean }>;
}[] = [
  { route: { page: 'mail', message: null }, label: 'nav.mail', Icon: Mail20Regular },
  { route: { page: 'report', asOf: null }, label: 'nav.report', Icon: CalendarClock20Regular },
  { route: { page: 'aging', asOf: null }, label: 'nav.aging', Icon: DataBarHorizontal20Regular },
];

/** The frame of every page: the mark, the way between the pages, whose books these are, and the theme. */
export function Shell(props: {
  route: Route;
  organization: string;
  choice: ThemeChoice;
  onTheme: (choice: ThemeChoice) => void;
  children: ReactNode;
}): ReactNode {
  const { page } = usePage();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <header className={styles.bar}>
        <button type="button" className={styles.skip} onClick={() => document.getElementById('content')?.focus()}>
          {page.say('skip')}
        </button>
        <span className={styles.brand}>
          <Logo size={24} />
          <span className={styles.name}>Ledgerside</span>
        </span>
        <nav aria-label={page.say('nav.label')}>
          <ul className={styles.nav}>
            {LINKS.map(({ route, label, Icon }) => {
              const here = route.page === props.route.page;
              return (
                <li key={route.page}>
                  <a
                    href={hashOf(route)}
                    className={mergeClasses(styles.link, here && styles.here)}
                    aria-current={here ? 'page' : undefined}
                  >
                    <Icon className={styles.icon} aria-hidden />
                    {page.say(label)}
                  </a>
                </li>
              );
            })}
          </ul>
        </nav>
        <span className={styles.firm} title={props.organization}>
          {props.organization}
        </span>
        <div className={styles.end}>
          <ThemeSwitch choice={props.choice} onChoose={props.onTheme} />
        </div>
      </header>
      <main id="content" tabIndex={-1} className={styles.main}>
        {props.children}
      </main>
    </div>
  );
}
