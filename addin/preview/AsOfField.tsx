import { Button, Input, Label, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { isDay } from '#shared/days.ts';
import { usePage } from './page-context.tsx';
import { hashOf } from './route.ts';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** The day as of which a page is asked; it stands in the address, so that a view can be sent on. */
export function AsOfField(props: { page: 'report' | 'aging'; asOf: string | null; shown: string | null }): ReactNode {
  const { page } = usePage();
  const styles = useStyles();
  const id = useId();
  const go = (asOf: string | null): void => {
    location.hash = hashOf({ page: props.page, asOf });
  };
  return (
    <div className={styles.root}>
      <Label htmlFor={id} size="small">
        {page.say('report.asOf')}
      </Label>
      <Input
        id={id}
        type="date"
        size="small"
        value={props.asOf ?? props.shown ?? ''}
        onChange={(_, { value }) => {
          if (isDay(value)) go(value);
        }}
      />
      {props.asOf === null ? null : (
        <Button size="small" appearance="subtle" onClick={() => go(null)}>
          {page.say('report.now')}
        </Button>
      )}
    </div>
  );
}
