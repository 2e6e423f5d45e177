/** `statement ACCOUNT`: dated lines with a running balance. */
import type { Command } from 'commander';
import { formatDecimal } from '#shared/money.ts';
import { dayOption } from '../options.ts';
import type { Done, Run } from '../program.ts';
import { csvCell } from '#shared/csv.ts';
import { table } from '../terminal.ts';

type Options = { from?: string; asOf?: string; org?: string; data?: string; json?: boolean; csv?: boolean };

/** Registers the verb. */
export function addStatement(program: Command, run: Run, done: Done): void {
  program
    .command('statement')
    .description('a customer’s statement')
    .argument('<account>', 'id or exact name')
    .option('--from <day>', 'first day', dayOption)
    .option('--as-of <day>', 'last day', dayOption)
    .option('--csv', 'as CSV')
    .option('--org <name>', 'organization')
    .option('--data <dir>', 'data folder')
    .option('--json', 'one JSON object a currency')
    .action(async (account: string, o: Options) => {
      const { showStatement } = await import('#server/usecases/show-statement.ts');
      const ws = await run.workspace(o);
      const answer = await showStatement(ws.context(await ws.orgNamed(o.org ?? null), { type: 'operator' }), {
        account,
        from: o.from ?? null,
        to: o.asOf ?? null,
      });
      if (o.csv) run.terminal.out('account,currency,date,kind,number,due,amount,balance\r\n');
      for (const s of answer.statements) {
        const money = (minor: bigint): string => formatDecimal(minor, s.currency);
        const lines = s.lines.map((l) => ({ ...l, minor: money(l.minor), balance: money(l.balance) }));
        if (o.json) {
          const { account: who, from, to } = answer;
          run.terminal.out(
            `${JSON.stringify({ account: who, from, to, currency: s.currency, opening: money(s.opening), lines: lines.map(({ minor, ...l }) => ({ ...l, amount: minor })), closing: money(s.closing) })}\n`,
          );
        } else if (o.csv) {
          for (const l of lines)
            run.terminal.out(
              `${[answer.account.externalId, s.currency, l.on, l.kind, l.number, l.dueOn ?? '', l.minor, l.balance].map(csvCell).join(',')}\r\n`,
            );
        } else {
          run.terminal.out(`${answer.account.name} (${answer.account.externalId}), ${s.currency}, to ${answer.to}\n`);
          run.terminal.out(
            `${table(
              ['date', 'what', 'number', 'due', 'amount', 'balance'],
              lines.map((l) => [l.on, l.kind.replaceAll('_', ' '), l.number, l.dueOn ?? '', l.minor, l.balance]),
              [4, 5],
            )}\n`,
          );
          run.terminal.out(`Balance ${money(s.closing)} ${s.currency}\n\n`);
        }
      }
      if (answer.statements.length === 0 && !o.json && !o.csv)
        run.terminal.out(`${answer.account.name}: nothing was ever posted up to ${answer.to}.\n`);
      done(0);
    });
}
