/** `explain`: what is made of messages, with every reason. */
import type { Command } from 'commander';
import { EXIT_FINDINGS } from '../exit.ts';
import { collect, pathFrom } from '../options.ts';
import type { Done, Run } from '../program.ts';

type Options = { ledger?: string; us: string[]; json?: boolean };

/** Registers the verb. */
export function addExplain(program: Command, run: Run, done: Done): void {
  program
    .command('explain')
    .description('read messages (eml, mbox, Maildir, folders, tar.gz) and say what is made of them; no database')
    .argument('<path...>', 'files or folders of mail')
    .option('--ledger <file>', 'a ledger file whose customers and invoices are looked for')
    .option('--us <domain>', 'our own domains and addresses, repeatable', collect, [])
    .option('--json', 'one JSON object a message (the default)')
    .action(async (paths: string[], options: Options) => {
      const { explainMessages } = await import('#server/usecases/explain-message.ts');
      const { ledgerInMemory } = await import('#server/usecases/steps/ledger-in-memory.ts');
      const today = new Date().toISOString().slice(0, 10);
      const ledger =
        options.ledger === undefined
          ? null
          : await ledgerInMemory(pathFrom(run.terminal.cwd, options.ledger), { today });
      let unreadable = false;
      for await (const row of explainMessages(paths, options.us, ledger)) {
        if ('unreadable' in row) unreadable = true;
        run.terminal.out(`${JSON.stringify(row)}\n`);
      }
      done(unreadable ? EXIT_FINDINGS : 0);
    });
}
