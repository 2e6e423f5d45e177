/** `start`: serves the panes and pages; with files, on one's own data. */
import type { Command } from 'commander';
import { Refusal } from '#shared/errors.ts';
import { collect, collectPath, wholeNumber } from '../options.ts';
import type { Done, Run, StartOptions } from '../program.ts';

type Options = Omit<StartOptions, 'port' | 'open' | 'json'> & { port?: number; open?: boolean; json?: boolean };

/** Registers the verb. */
export function addStart(program: Command, run: Run, done: Done): void {
  program
    .command('start')
    .description('serve; without files on a sample firm, with --ledger, --mail and --us on your own data')
    .option('--ledger <file>', 'ledger file, repeatable', collectPath, [])
    .option('--mail <path>', 'mail file or folder, repeatable', collectPath, [])
    .option('--us <domain>', 'our own domains and addresses, repeatable', collect, [])
    .option('--port <n>', 'port on 127.0.0.1; 0 takes a free one', wholeNumber(0))
    .option('--data <dir>', 'data folder')
    .option('--open', 'open the browser')
    .option('--json', 'the link as JSON')
    .action(async (o: Options) => {
      if (!run.serve)
        throw new Refusal(
          'environment',
          'data_folder_in_use',
          'Ledgerside is already running on this data folder. "ledgerside link" prints a new link to it.',
        );
      if (o.mail.length > 0 && o.us.length === 0)
        throw new Refusal('usage', 'us_missing', 'With --mail, say who you are with --us YOUR-DOMAIN.');
      if (o.mail.length > 0 && o.ledger.length === 0) {
        throw new Refusal(
          'usage',
          'ledger_missing',
          'The pane needs a ledger beside the mail: give --ledger FILE. For mail alone there is "ledgerside unanswered MAIL --us YOUR-DOMAIN".',
        );
      }
      done(await run.serve({ ...o, port: o.port ?? null, open: o.open ?? false, json: o.json ?? false }));
    });
}
