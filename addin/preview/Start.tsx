import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Logo } from './Logo.tsx';
import { usePage } from './page-context.tsx';
import type { SignIn } from './use-session.ts';

const useStyles = makeStyles({
  root: { minHeight: '100%', display: 'grid', placeItems: 'center', padding: tokens.spacingHorizontalXXL },
  card: { maxWidth: '420px', display: 'grid', gap: tokens.spacingVerticalM },
  title: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  command: {
    display: 'block',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    userSelect: 'all',
  },
});

/** Before anybody is in: the link is being redeemed, was used, or is needed. */
export function Start(props: { signIn: Exclude<SignIn, { at: 'in' }> }): ReactNode {
  const { page } = usePage();
  const styles = useStyles();
  const { signIn } = props;
  return (
    <main className={styles.root}>
      {signIn.at === 'opening' ? (
        <Spinner label={page.say('start.opening')} />
      ) : (
        <div className={styles.card}>
          <Logo size={40} />
          <h1 className={styles.title}>{page.say(`start.${signIn.why}`)}</h1>
          <p className={styles.text}>{page.say(`start.${signIn.why}Text`)}</p>
          <code className={styles.command}>{page.say('start.command')}</code>
        </div>
      )}
    </main>
  );
}
