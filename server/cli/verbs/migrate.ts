/** `migrate`: brings the database to this version. Opening it does the same; this says what was done. */
import type { Command } from 'commander';
import type { Done, Run } from '../program.ts';

/** Registers the verb. */
export function addMigrate(program: Command, run: Run, done: Done): void {
  program
    .command('migrate')
    .description('bring the database to this version')
    .option('--data <dir>', 'data folder')
    .option('--json', 'as JSON')
    .action(async (o: { data?: string; json?: boolean }) => {
      const ws = await run.workspace(o);
      const applied = ws.store.migrated;
      run.terminal.out(
        o.json
          ? `${JSON.stringify({ applied })}\n`
          : applied.length === 0
            ? 'The database is up to date.\n'
            : `Applied: ${applied.join(', ')}\n`,
      );
      done(0);
    });
}
