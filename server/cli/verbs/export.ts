/** `export --canonical`: everything that the data says, without ids and clock, for comparing two databases. */
import type { Command } from 'commander';
import { Refusal } from '#shared/errors.ts';
import type { Done, Run } from '../program.ts';

type Options = { canonical?: boolean; org?: string; data?: string };

/** Registers the verb. */
export function addExport(program: Command, run: Run, done: Done): void {
  program
    .command('export')
    .description('what the database holds, one JSON object a line')
    .option('--canonical', 'without ids and clock, sorted: equal data give equal output')
    .option('--org <name>', 'organization')
    .option('--data <dir>', 'data folder')
    .option('--json', 'one JSON object a line (the only form)')
    .action(async (o: Options) => {
      if (!o.canonical)
        throw new Refusal('usage', 'export_form', 'Give --canonical; the backup form comes with a later version.');
      const { exportCanonical } = await import('#server/usecases/export-canonical.ts');
      const ws = await run.workspace(o);
      for await (const line of exportCanonical(ws.context(await ws.orgNamed(o.org ?? null), { type: 'operator' })))
        run.terminal.out(`${line}\n`);
      done(0);
    });
}
