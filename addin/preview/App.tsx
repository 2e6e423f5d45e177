import { FluentProvider } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { textFor } from '../words/text.ts';
import { useFluentTheme } from '../outlook/pane/use-fluent-theme.ts';
import { apiFor } from './api.ts';
import { MailPage } from './mail/MailPage.tsx';
import { pageTextFor, PageProvider, type PageTools } from './page-context.tsx';
import { useRoute } from './route.ts';
import { Shell } from './Shell.tsx';
import { Start } from './Start.tsx';
import { useSession } from './use-session.ts';
import { useTheme } from './use-theme.ts';

const ReportPage = lazy(async () => ({ default: (await import('./report/ReportPage.tsx')).ReportPage }));
const AgingPage = lazy(async () => ({ default: (await import('./aging/AgingPage.tsx')).AgingPage }));

const now = (): Date => new Date();

/** The preview: a mailbox with the pane beside it, the report, and the aging table. */
export function App(props: { nonce: string; locale: string }): ReactNode {
  const { signIn, signOut } = useSession();
  const { theme, choice, choose } = useTheme();
  const fluent = useFluentTheme(theme);
  const route = useRoute();
  const bearer = signIn.at === 'in' ? signIn.session.bearer : '';
  const tools = useMemo(
    (): PageTools => ({
      page: pageTextFor(props.locale),
      text: textFor(props.locale, now()),
      theme,
      now,
      api: apiFor(bearer),
      signedOut: signOut,
    }),
    [props.locale, theme, bearer, signOut],
  );
  if (fluent === null) return null;
  return (
    <FluentProvider theme={fluent} style={{ height: '100%' }}>
      <PageProvider tools={tools}>
        {signIn.at === 'in' ? (
          <Shell route={route} organization={signIn.session.organization} choice={choice} onTheme={choose}>
            <Suspense fallback={null}>
              {route.page === 'mail' ? <MailPage selected={route.message} nonce={props.nonce} /> : null}
              {route.page === 'report' ? <ReportPage asOf={route.asOf} /> : null}
              {route.page === 'aging' ? <AgingPage asOf={route.asOf} /> : null}
            </Suspense>
          </Shell>
        ) : (
          <Start signIn={signIn} />
        )}
      </PageProvider>
    </FluentProvider>
  );
}
