/** `start --ledger --mail --us`: one's own files into a data folder. */
import { basename } from 'node:path';
import { Refusal } from '#shared/errors.ts';
import type { StartOptions } from './cli/program.ts';
import type { Terminal } from './cli/terminal.ts';
import { importLedger } from './usecases/import-ledger.ts';
import { importMail } from './usecases/import-mail.ts';
import { pathFrom } from './cli/options.ts';
import { unreadSentence } from './cli/unread.ts';
import type { Workspace } from './workspace.ts';

/** Imports the files; the same files again change nothing. Refuses a folder that holds the sample firm. */
export async function loadOwnData(ws: Workspace, options: StartOptions, terminal: Terminal): Promise<void> {
  const [existing] = await ws.orgs();
  if (existing?.settings.sample) {
    throw new Refusal(
      'usage',
      'folder_holds_sample',
      'This data folder holds the sample firm. Give your own data a folder of its own: --data FOLDER.',
    );
  }
  const org = existing ?? (await ws.createOrg(options.us[0] ?? 'My company'));
  const ctx = ws.context(org, { type: 'operator' });
  for (const file of options.ledger) {
    const path = pathFrom(terminal.cwd, file);
    const result = await importLedger(ctx, {
      path,
      dryRun: false,
      strict: false,
      full: false,
      confirmClosing: false,
      asOf: null,
      options: {},
      progress: terminal.progress,
    });
    const { customers, documents, rejects, oddities } = result;
    terminal.err(
      `${basename(path)}: ${customers.created} new customers, ${documents.created} new documents, ${documents.changed} changed, ${rejects.length} rows rejected, ${oddities.length} kinds of oddities\n`,
    );
  }
  if (options.mail.length === 0) return;
  const result = await importMail(ctx, {
    paths: options.mail.map((p) => pathFrom(terminal.cwd, p)),
    us: options.us,
    dryRun: false,
    progress: terminal.progress,
  });
  terminal.err(
    `mail: ${result.messages} messages, ${result.linked} filed at a customer, ${result.candidates} to be decided, ${result.stubs} concern nobody, ${result.unread.length} not read\n`,
  );
  if (result.messages === 0)
    throw new Refusal(
      'rejected',
      result.unread[0]?.reason ?? 'no_mail',
      unreadSentence(result.unread[0]?.reason ?? 'no_mail'),
      { file: basename(result.unread[0]?.file ?? '') },
    );
}
