import { Button } from '@fluentui/react-components';
import { ArrowDownload16Regular, Print16Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { asFailure, type Failure } from '../failure.ts';
import { usePage } from '../page-context.tsx';

function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The report as a file, fetched with the session's bearer and then saved; or on paper. */
export function Downloads(props: { asOf: string | null }): ReactNode {
  const { page, api } = usePage();
  const [failure, setFailure] = useState<Failure | null>(null);
  const fetchFile = (format: 'csv' | 'json'): void => {
    setFailure(null);
    api
      .reportFile(format, props.asOf)
      .then((blob) => save(blob, `unanswered${props.asOf === null ? '' : `-${props.asOf}`}.${format}`))
      .catch((thrown: unknown) => setFailure(asFailure(thrown)));
  };
  return (
    <>
      {(['csv', 'json'] as const).map((format) => (
        <Button key={format} size="small" icon={<ArrowDownload16Regular />} onClick={() => fetchFile(format)}>
          {page.say(`report.${format}`)}
        </Button>
      ))}
      <Button size="small" icon={<Print16Regular />} onClick={() => print()}>
        {page.say('report.print')}
      </Button>
      <output>{failure === null ? null : page.say('trouble.failed', { detail: failure.message })}</output>
    </>
  );
}
