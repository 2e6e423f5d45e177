/** `help`: the commands, and `help tokens`: the literal tokens that JSON rows use. */
import type { Command } from 'commander';
import {
  BANDS,
  DIRECTIONS,
  DISPUTE_REASONS,
  EVIDENCE_KINDS,
  INTENTS,
  SECTIONS,
  STAGES,
  STATES,
  VERDICT_CLASSES,
  VERDICT_KINDS,
} from '#shared/tokens.ts';
import type { Done, Run } from '../program.ts';

const LISTS = {
  state: STATES,
  section: SECTIONS,
  class: VERDICT_CLASSES,
  kind: VERDICT_KINDS,
  band: BANDS,
  evidence: EVIDENCE_KINDS,
  intent: INTENTS,
  reason: DISPUTE_REASONS,
  direction: DIRECTIONS,
  stage: STAGES,
} as const;

/** Registers the verb. */
export function addTokens(program: Command, run: Run, done: Done): void {
  program
    .command('help')
    .description('the commands; "help tokens" lists the literal tokens of JSON rows')
    .argument('[topic...]', 'a command, or tokens')
    .option('--json', 'tokens as JSON')
    .action((topic: string[], options: { json?: boolean }) => {
      const [first] = topic;
      if (first === 'tokens') {
        for (const [name, values] of Object.entries(LISTS)) {
          run.terminal.out(
            options.json
              ? `${JSON.stringify({ list: name, tokens: values })}\n`
              : `${name.padEnd(10)} ${values.join(' ')}\n`,
          );
        }
      } else {
        const command = topic.reduce<Command | undefined>(
          (c, name) => c?.commands.find((x) => x.name() === name),
          program,
        );
        run.terminal.out((command ?? program).helpInformation());
      }
      done(0);
    });
}
