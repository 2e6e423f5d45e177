/** `import ledger` and `import mail`. */
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import type { DateOrder, DecimalMark, LedgerFileKind } from '#server/ledger/import/ledger-file.ts';
import { formatDecimal } from '#shared/money.ts';
import { Refusal } from '#shared/errors.ts';
import type { LedgerImportResult } from '#server/usecases/import-ledger.ts';
import type { Context } from '#server/usecases/context.ts';
import type { Workspace } from '../../workspace.ts';
import { EXIT_FINDINGS } from '../exit.ts';
import { collect, dayOption, mappingOption, pathFrom } from '../options.ts';
import type { Done, Run } from '../program.ts';
import { csvCell } from '#shared/csv.ts';
import { asGiven, unreadSentence } from '../unread.ts';

type LedgerOptions = {
  dryRun?: boolean;
  strict?: boolean;
  full?: boolean;
  confirmClosing?: boolean;
  asOf?: string;
  map: Record<string, string>;
  dateOrder?: string;
  decimalMark?: string;
  currency?: string;
  entity?: string;
  kind?: string;
  us: string[];
  org?: string;
  data?: string;
  json?: boolean;
  rejects?: string;
};
type MailOptions = { us: string[]; dryRun?: boolean; org?: string; data?: string; json?: boolean };

/** Name of the organization that the first import of an empty folder makes: from our domain where it is given. */
async function orgFor(ws: Workspace, name: string | undefined, us: readonly string[]): Promise<Context> {
  const orgs = await ws.orgs();
  const org = orgs.length === 0 ? await ws.createOrg(name ?? us[0] ?? 'My company') : await ws.orgNamed(name ?? null);
  return ws.context(org, { type: 'operator' });
}

function oneOf<T extends string>(value: string | undefined, allowed: readonly T[], option: string): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((a) => a === value);
  if (!found) throw new Refusal('usage', 'option_invalid', `${option} must be one of ${allowed.join(', ')}.`);
  return found;
}

function tell(result: LedgerImportResult, run: Run, json: boolean): void {
  const { decisions, customers, documents, payments, rejects, oddities, controlTotals, asOf, older, dryRun } = result;
  if (json) {
    const totals = controlTotals.map((t) => ({
      ...t,
      theirs: formatDecimal(t.theirs, t.currency),
      ours: formatDecimal(t.ours, t.currency),
      difference: formatDecimal(t.difference, t.currency),
    }));
    run.terminal.out(
      `${JSON.stringify({ file: decisions.file, kind: decisions.kind, dryRun, asOf, older, mapping: decisions.mapping, dateOrders: decisions.dateOrders, decimalMark: decisions.decimalMark, currency: decisions.currency, encoding: decisions.encoding, customers, documents, payments, rejects, oddities, controlTotals: totals })}\n`,
    );
    return;
  }
  const say = (line: string): void => run.terminal.out(`${line}\n`);
  say(
    `${decisions.file}: ${decisions.kind.replace('_', ' ')}${decisions.encoding === null ? '' : `, ${decisions.encoding}`}, ledger as of ${asOf}${dryRun ? ' (dry run: nothing was written)' : ''}`,
  );
  if (older) say('  older than the newest ledger here: what was missing is added, nothing known is changed');
  say(
    `  columns: ${Object.entries(decisions.mapping)
      .map(([f, h]) => `${f} = "${h}"`)
      .join(', ')}`,
  );
  say(`  customers: ${customers.created} new, ${customers.changed} changed, ${customers.contacts} contacts`);
  say(
    `  documents: ${documents.created} new, ${documents.changed} changed, ${documents.unchanged} as before, ${documents.closed} closed`,
  );
  if (payments.created + payments.unchanged > 0)
    say(`  payments: ${payments.created} new, ${payments.unchanged} as before`);
  for (const t of controlTotals)
    say(
      `  total in line ${t.line} (${t.column}): file ${formatDecimal(t.theirs, t.currency)}, ours ${formatDecimal(t.ours, t.currency)}, difference ${formatDecimal(t.difference, t.currency)} ${t.currency}`,
    );
  for (const o of oddities)
    say(
      `  odd: ${o.code.replaceAll('_', ' ')}${Object.keys(o.params).length > 0 ? ` ${JSON.stringify(o.params)}` : ''}, ${o.count} times, first in line ${o.firstLine}`,
    );
  for (const r of rejects.slice(0, 10))
    say(
      `  rejected: line ${r.line}${r.column === null ? '' : `, ${r.column}`}: ${r.reason.replaceAll('_', ' ')} (${JSON.stringify(r.value.slice(0, 60))})`,
    );
  if (rejects.length > 10) say(`  … and ${rejects.length - 10} more rejected rows`);
}

async function writeRejects(path: string, result: LedgerImportResult): Promise<void> {
  const lines = result.rejects.map((r) =>
    [r.file, String(r.line), r.column ?? '', r.value, r.reason].map(csvCell).join(','),
  );
  await writeFile(path, `${['file,line,column,value,reason', ...lines].join('\r\n')}\r\n`);
}

/** Registers the verbs. */
export function addImport(program: Command, run: Run, done: Done): void {
  const group = program.command('import').description('import a ledger or mail');
  group
    .command('ledger')
    .description('invoices, payments or customers from CSV, XLSX or JSON')
    .argument('<file...>', 'ledger files')
    .option('--dry-run', 'say what would change, and change nothing')
    .option('--strict', 'import nothing when any row is rejected')
    .option('--full', 'the file lists everything open for its entities and currencies: close what it no longer lists')
    .option('--confirm-closing', 'close also more than a tenth')
    .option('--as-of <day>', 'the day that the file describes', dayOption)
    .option('--map <field=Header>', 'a column by name, repeatable', mappingOption, {})
    .option('--date-order <order>', 'dmy or mdy')
    .option('--decimal-mark <mark>', '. or ,')
    .option('--currency <code>', 'the currency of a file without a currency column')
    .option('--entity <name>', 'which of our legal entities the file belongs to')
    .option('--kind <kind>', 'invoices, payments, customers or aged_detail')
    .option('--rejects <file>', 'where rejected rows are written; default FILE.rejects.csv')
    .option('--us <domain>', 'our own domains and addresses, for a new data folder', collect, [])
    .option('--org <name>', 'organization')
    .option('--data <dir>', 'data folder')
    .option('--json', 'one JSON object a file')
    .action(async (files: string[], o: LedgerOptions) => {
      const { importLedger } = await import('#server/usecases/import-ledger.ts');
      const ctx = await orgFor(await run.workspace(o), o.org, o.us);
      let rejected = 0;
      for (const file of files) {
        const path = pathFrom(run.terminal.cwd, file);
        const result = await importLedger(ctx, {
          path,
          dryRun: o.dryRun ?? false,
          strict: o.strict ?? false,
          full: o.full ?? false,
          confirmClosing: o.confirmClosing ?? false,
          asOf: o.asOf ?? null,
          options: {
            ...(Object.keys(o.map).length > 0 ? { mapping: o.map } : {}),
            dateOrder: oneOf<DateOrder>(o.dateOrder, ['dmy', 'mdy'], '--date-order'),
            decimalMark: oneOf<DecimalMark>(o.decimalMark, ['.', ','], '--decimal-mark'),
            currency: o.currency,
            entity: o.entity,
            kind: oneOf<LedgerFileKind>(o.kind, ['invoices', 'payments', 'customers', 'aged_detail'], '--kind'),
          },
          progress: run.terminal.progress,
        });
        tell(result, run, o.json ?? false);
        rejected += result.rejects.length;
        if (result.rejects.length > 0 && !result.dryRun) {
          const to = o.rejects === undefined ? `${path}.rejects.csv` : pathFrom(run.terminal.cwd, o.rejects);
          const written = await writeRejects(to, result).then(
            () => true,
            () => false,
          );
          if (!o.json)
            run.terminal.out(
              written
                ? `  rejected rows are in ${basename(to)}\n`
                : `  rejected rows could not be written to ${basename(to)}; give --rejects FILE\n`,
            );
        }
      }
      if (!o.json) run.terminal.out('Next: ledgerside aging\n');
      done(rejected > 0 ? EXIT_FINDINGS : 0);
    });
  group
    .command('mail')
    .description('mail from mbox, eml, Maildir, folders, tar.gz')
    .argument('<path...>', 'mail files or folders')
    .option('--us <domain>', 'our own domains and addresses, repeatable', collect, [])
    .option('--dry-run', 'say what would be filed, and write nothing')
    .option('--org <name>', 'organization')
    .option('--data <dir>', 'data folder')
    .option('--json', 'one JSON object')
    .action(async (paths: string[], o: MailOptions) => {
      const { importMail } = await import('#server/usecases/import-mail.ts');
      const ctx = await orgFor(await run.workspace(o), o.org, o.us);
      const given = new Map(paths.map((p) => [pathFrom(run.terminal.cwd, p), p]));
      const { unread, ...counts } = await importMail(ctx, {
        paths: [...given.keys()],
        us: o.us,
        dryRun: o.dryRun ?? false,
        progress: run.terminal.progress,
      });
      const result = { ...counts, unread: unread.map((u) => ({ file: asGiven(u.file, given), reason: u.reason })) };
      const nothing = result.messages === 0 ? result.unread[0] : undefined;
      if (nothing)
        throw new Refusal('rejected', nothing.reason, unreadSentence(nothing.reason), { file: nothing.file });
      if (o.json) run.terminal.out(`${JSON.stringify(result)}\n`);
      else {
        run.terminal.out(
          `${result.messages} messages: ${result.linked} filed at a customer, ${result.candidates} to be decided, ${result.stubs} concern nobody (only a stub is kept), ${result.copies} further copies, ${result.seenBefore} seen before, ${result.unread.length} not read\n`,
        );
        for (const u of result.unread.slice(0, 10))
          run.terminal.out(`  not read: ${u.file}: ${unreadSentence(u.reason)}\n`);
        run.terminal.out('Next: ledgerside report\n');
      }
      done(result.unread.length > 0 ? EXIT_FINDINGS : 0);
    });
}
