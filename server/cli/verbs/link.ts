/** `link`: a new one-time link to the running server. */
import type { Command } from 'commander';
import { Refusal } from '#shared/errors.ts';
import type { Done, Run } from '../program.ts';

/** Registers the verb. */
export function addLink(program: Command, run: Run, done: Done): void {
  program
    .command('link')
    .description('a new one-time link to the running server')
    .option('--data <dir>', 'data folder')
    .option('--json', 'as JSON')
    .action((o: { json?: boolean }) => {
      if (!run.newLink)
        throw new Refusal(
          'usage',
          'not_running',
          'No server is running on this data folder. Start one with "npm start".',
        );
      const url = run.newLink();
      run.terminal.out(o.json ? `${JSON.stringify({ url })}\n` : `${url}\n`);
      done(0);
    });
}
