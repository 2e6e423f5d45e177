/** `aging`: what is open by days past due. */
import type { Command } from 'commander';
import type { AgingRow } from '#shared/contract.ts';
import { dayOption } from '../options.ts';
import type { Done, Run } from '../program.ts';
import { csvCell } from '#shared/csv.ts';
import { table } from '../terminal.ts';

type Options = { asOf?: string; org?: string; data?: string; json?: boolean; csv?: boolean };

const COLUMNS = ['notDue', 'd1_30', 'd31_60', 'd61_90', 'over90', 'open', 'unapplied', 'balance', 'disputed'] as const;

function csvLine(row: AgingRow): string {
  return [row.account.externalId, row.account.name, row.currency, ...COLUMNS.map((c) => row[c])].map(csvCell).join(',');
}

/** Registers the verb. */
export function addAging(program: Command, run: Run, done: Done): void {
  program
    .command('aging')
    .description('what every customer owes, by days past due')
    .option('--as-of <day>', 'any past day', dayOption)
    .option('--csv', 'as CSV')
    .option('--org <name>', 'organization')
    .option('--data <dir>', 'data folder')
    .option('--json', 'one JSON object a customer and currency')
    .action(async (o: Options) => {
      const { showAging } = await import('#server/usecases/show-aging.ts');
      const ws = await run.workspace(o);
      const answer = await showAging(ws.context(await ws.orgNamed(o.org ?? null), { type: 'operator' }), {
        asOf: o.asOf ?? null,
      });
      if (o.json) for (const row of answer.rows) run.terminal.out(`${JSON.stringify(row)}\n`);
      else if (o.csv)
        run.terminal.out(
          `id,name,currency,${COLUMNS.join(',')}\r\n${answer.rows.map((r) => `${csvLine(r)}\r\n`).join('')}`,
        );
      else {
        const head = ['customer', 'cur', 'not due', '1–30', '31–60', '61–90', 'over 90', 'unapplied', 'balance'];
        const shown = ['notDue', 'd1_30', 'd31_60', 'd61_90', 'over90', 'unapplied', 'balance'] as const;
        run.terminal.out(
          `${table(
            head,
            answer.rows.map((r) => [r.account.name, r.currency, ...shown.map((c) => r[c])]),
            [2, 3, 4, 5, 6, 7, 8],
          )}\n`,
        );
        run.terminal.out(`\nAging on ${answer.asOf}; ledger as of ${answer.ledgerAsOf?.slice(0, 10) ?? 'never'}.\n`);
        if (!answer.pastKnown)
          run.terminal.out(
            'The ledger came as a list of open items: what was open before it is not known, so figures of earlier days are incomplete.\n',
          );
        run.terminal.out('Next: ledgerside statement CUSTOMER\n');
      }
      done(0);
    });
}
