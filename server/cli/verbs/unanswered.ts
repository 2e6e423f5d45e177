/** `unanswered`: which threads of an archive went unanswered. */
import type { Command } from 'commander';
import { EXIT_FINDINGS } from '../exit.ts';
import { collect, pathFrom, requireUs, whenOption, wholeNumber, zoneOption } from '../options.ts';
import type { When } from '../options.ts';
import type { Done, Run } from '../program.ts';
import { table } from '../terminal.ts';
import { unreadSentence } from '../unread.ts';

type Options = {
  us: string[];
  ledger?: string;
  asOf?: When;
  days: number;
  calendar?: boolean;
  maxAge?: number;
  all?: boolean;
  json?: boolean;
  timeZone: string;
  country: string;
};

/** Registers the verb. */
export function addUnanswered(program: Command, run: Run, done: Done): void {
  program
    .command('unanswered')
    .description('which threads of an archive went unanswered; no database, also without a ledger')
    .argument('<mail...>', 'files or folders of mail')
    .option('--us <address or domain>', 'who we are, repeatable', collect, [])
    .option('--ledger <file>', 'only threads that concern its customers')
    .option('--as-of <time>', 'a day or an ISO 8601 time; default: the newest mail', whenOption)
    .option('--days <n>', 'days until a mail of ours is unanswered', wholeNumber(1), 3)
    .option('--calendar', 'count calendar days instead of business days')
    .option('--max-age <days>', 'leave out silences longer than this', wholeNumber(1))
    .option('--all', 'every thread with its state')
    .option('--time-zone <zone>', 'where days begin and end', zoneOption, 'UTC')
    .option('--country <code>', 'whose public holidays count', 'DE')
    .option('--json', 'one JSON object a thread')
    .action(async (paths: string[], options: Options) => {
      requireUs(options.us);
      const { findUnanswered } = await import('#server/usecases/find-unanswered.ts');
      const { ledgerInMemory } = await import('#server/usecases/steps/ledger-in-memory.ts');
      const today = new Date().toISOString().slice(0, 10);
      const result = await findUnanswered({
        paths,
        us: options.us,
        ledger:
          options.ledger === undefined
            ? null
            : await ledgerInMemory(pathFrom(run.terminal.cwd, options.ledger), { today }),
        asOf: options.asOf ?? null,
        days: options.days,
        calendarDays: options.calendar ?? false,
        maxAge: options.maxAge ?? null,
        timeZone: options.timeZone,
        country: options.country,
        progress: run.terminal.progress,
      });
      const rows = result.rows.filter((r) => options.all || r.state === 'unanswered');
      const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());
      if (options.json) {
        for (const r of rows) {
          const { root, messageIds, account, state, since, chases, because } = r;
          run.terminal.out(
            `${JSON.stringify({ root, messageIds, account, state, since, lastAt: iso(r.lastAt), dueAt: iso(r.dueAt), chases, because })}\n`,
          );
        }
      } else {
        const shown = [...rows].sort((a, b) => ((a.since ?? '9') < (b.since ?? '9') ? -1 : 1));
        const head = ['state', 'since', 'our last mail', 'mails of ours', 'messages', 'thread'];
        run.terminal.out(
          `${table(
            head,
            shown.map((r) => [
              r.state,
              r.since ?? '',
              iso(r.lastAt)?.slice(0, 10) ?? '',
              String(r.chases.length),
              String(r.messageIds.length),
              r.root ?? '',
            ]),
            [3, 4],
          )}\n`,
        );
        const asOf = iso(result.asOf)?.slice(0, 16).replace('T', ' ') ?? 'no mail';
        run.terminal.out(
          `\n${rows.length} ${options.all ? 'threads' : 'unanswered'} of ${result.rows.length} threads, ${result.messages} messages, as of ${asOf} UTC.\n`,
        );
      }
      for (const u of result.unread)
        run.terminal.err(
          options.json
            ? `${JSON.stringify({ error: { code: u.reason, message: unreadSentence(u.reason), where: { file: u.file } } })}\n`
            : `not read: ${u.file}: ${unreadSentence(u.reason)}\n`,
        );
      done(result.unread.length > 0 ? (result.messages === 0 ? 2 : EXIT_FINDINGS) : 0);
    });
}
