/** `find`: accounts by name. */
import type { Command } from 'commander';
import { pathFrom } from '../options.ts';
import type { Done, Run } from '../program.ts';

type Options = { ledger: string; json?: boolean };

/** Registers the verb. */
export function addFind(program: Command, run: Run, done: Done): void {
  program
    .command('find')
    .description('accounts by name, as the pane searches; no database')
    .argument('<name...>', 'names; - reads them from standard input, one a line')
    .requiredOption('--ledger <file>', 'a ledger or a customer list (id,name)')
    .option('--json', 'one JSON object a name')
    .action(async (names: string[], options: Options) => {
      const { finder } = await import('#server/usecases/find-accounts.ts');
      const { ledgerInMemory } = await import('#server/usecases/steps/ledger-in-memory.ts');
      const find = finder(
        await ledgerInMemory(pathFrom(run.terminal.cwd, options.ledger), {
          today: new Date().toISOString().slice(0, 10),
        }),
      );
      const answer = (name: string): void => {
        const found = find(name);
        if (options.json) run.terminal.out(`${JSON.stringify(found)}\n`);
        else
          run.terminal.out(
            `${name}\n${found.accounts.map((a) => `  ${a.band.padEnd(8)} ${a.account}  ${a.name}`).join('\n') || '  nobody'}\n`,
          );
      };
      for (const name of names) {
        if (name !== '-') answer(name);
        else for await (const line of run.lines()) if (line.trim() !== '') answer(line);
      }
      done(0);
    });
}
