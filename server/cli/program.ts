/** The command line (DESIGN §6): stable names, options and exit codes. */
import { Command, CommanderError } from 'commander';
import type { Workspace } from '../workspace.ts';
import { reportFailure } from './exit.ts';
import type { Terminal } from './terminal.ts';
import { addAging } from './verbs/aging.ts';
import { addExplain } from './verbs/explain.ts';
import { addExport } from './verbs/export.ts';
import { addFind } from './verbs/find.ts';
import { addImport } from './verbs/import.ts';
import { addLink } from './verbs/link.ts';
import { addMigrate } from './verbs/migrate.ts';
import { addReport } from './verbs/report.ts';
import { addStart } from './verbs/start.ts';
import { addStatement } from './verbs/statement.ts';
import { addTokens } from './verbs/tokens.ts';
import { addUnanswered } from './verbs/unanswered.ts';

/** What a verb runs with. `workspace` opens the data folder when the verb needs it, or is the server's own. */
export type Run = {
  terminal: Terminal;
  workspace(options: { data?: string | undefined }): Promise<Workspace>;
  /** Standard input as lines; empty inside the server. */
  lines(): AsyncIterable<string>;
  /** Serves until stopped; only a process of its own can. */
  serve: ((options: StartOptions) => Promise<number>) | null;
  /** A new one-time link; only the serving process has them. */
  newLink: (() => string) | null;
};

/** Options of `start`. */
export type StartOptions = {
  ledger: string[];
  mail: string[];
  us: string[];
  port: number | null;
  data: string | undefined;
  open: boolean;
  json: boolean;
};

/** Registers a verb's action: it gives the exit code. */
export type Done = (code: number) => void;

/** Runs one command line (without the program's name); returns its exit code. Never throws. */
export async function runCommand(argv: readonly string[], run: Run): Promise<number> {
  let code = 0;
  const done: Done = (c) => {
    code = c;
  };
  const program = new Command('ledgerside');
  program
    .description('Receivables beside the email.')
    .showHelpAfterError('Run "ledgerside help" for the commands.')
    .helpCommand(false);
  for (const add of [
    addStart,
    addExplain,
    addUnanswered,
    addFind,
    addImport,
    addAging,
    addStatement,
    addReport,
    addLink,
    addMigrate,
    addExport,
    addTokens,
  ]) {
    add(program, run, done);
  }
  const json = argv.includes('--json');
  // With --json a failure is one JSON object and nothing beside it.
  const writeErr = json ? () => undefined : run.terminal.err;
  for (const command of [program, ...allCommands(program)]) {
    command.exitOverride().configureOutput({ writeOut: run.terminal.out, writeErr });
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      if (json) {
        const message = error.message.replace(/^error: /, '');
        run.terminal.err(`${JSON.stringify({ error: { code: 'usage', message, where: {} } })}\n`);
      }
      return 2;
    }
    return reportFailure(error, run.terminal, json);
  }
}

function allCommands(command: Command): Command[] {
  return command.commands.flatMap((c) => [c, ...allCommands(c)]);
}
