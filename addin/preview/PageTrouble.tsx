import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import type { Failure } from './failure.ts';
import { usePage } from './page-context.tsx';

/** One sentence and one button when a page cannot be loaded. A session that has ended leads to the start page. */
export function PageTrouble(props: { failure: Failure; keeping: boolean; onRetry: () => void }): ReactNode {
  const { page, signedOut } = usePage();
  const { failure } = props;
  useEffect(() => {
    if (failure.kind === 'signed_out') signedOut();
  }, [failure.kind, signedOut]);
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        {failure.kind === 'offline'
          ? page.say('trouble.offline')
          : page.say('trouble.failed', { detail: failure.message })}{' '}
        {props.keeping ? page.say('trouble.old') : null}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={props.onRetry}>
          {page.say('trouble.retry')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
