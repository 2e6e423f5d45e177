/** The command line's entry: runs a verb here, or in the process that holds the data folder. */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { reportFailure } from './cli/exit.ts';
import { runCommand } from './cli/program.ts';
import { printable, terminalProgress } from './cli/terminal.ts';
import type { Terminal } from './cli/terminal.ts';
import { readConfig } from './config.ts';
import type { Config } from './config.ts';
import { refuseControl, relay } from './control.ts';
import type { Workspace } from './workspace.ts';

/** Verbs that need the database; the others run here at once. */
const ON_DATABASE = new Set(['import', 'aging', 'statement', 'report', 'link', 'migrate', 'export']);

/** Verbs that make the database where there is none; a question about an empty folder leaves it empty. */
const MAKES_DATABASE = new Set(['import', 'migrate']);

const terminal: Terminal = {
  out: (text) => process.stdout.write(printable(text)),
  err: (text) => process.stderr.write(printable(text)),
  progress: terminalProgress(
    (text) => process.stderr.write(text),
    process.stderr.isTTY,
    () => performance.now(),
  ),
  cwd: process.cwd(),
};

function withFolder(config: Config, data: string | undefined): Config {
  return data === undefined ? config : { ...config, dataFolder: resolve(data) };
}

function folderOf(argv: readonly string[]): string | undefined {
  const { values } = parseArgs({
    args: [...argv],
    options: { data: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  return typeof values.data === 'string' ? values.data : undefined;
}

async function main(argv: readonly string[]): Promise<number> {
  const json = argv.includes('--json');
  let opened: Workspace | null = null;
  try {
    const config = withFolder(readConfig(process.env), folderOf(argv));
    if (ON_DATABASE.has(argv[0] ?? '') && !argv.includes('--help')) {
      const relayed = await relay(config.dataFolder, argv, terminal);
      if (relayed !== null) return relayed;
    }
    return await runCommand(argv.length === 0 ? ['help'] : argv, {
      terminal,
      async workspace() {
        const { hasDatabase, noOrganization, openWorkspace } = await import('./workspace.ts');
        if (!MAKES_DATABASE.has(argv[0] ?? '') && !hasDatabase(config)) throw noOrganization();
        opened ??= await openWorkspace(config, refuseControl);
        return opened;
      },
      lines: () => createInterface({ input: process.stdin }),
      async serve(options) {
        const { startServer } = await import('./main.ts');
        return startServer(config, options, terminal);
      },
      newLink: null,
    });
  } catch (error) {
    return reportFailure(error, terminal, json);
  } finally {
    await (opened as Workspace | null)?.close();
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 70));
process.exitCode = await main(process.argv.slice(2));
