/** Starts the server: workspace, data, pages, listener. Stops gracefully on SIGINT and SIGTERM. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { pino } from 'pino';
import { Refusal } from '#shared/errors.ts';
import { createApp } from './app.ts';
import { runCommand } from './cli/program.ts';
import type { StartOptions } from './cli/program.ts';
import type { Terminal } from './cli/terminal.ts';
import type { Config } from './config.ts';
import { serveControl } from './control.ts';
import type { Dismiss } from './control.ts';
import { newBearer, onceLinks } from './http/links-once.ts';
import { startClock } from './jobs/clock.ts';
import { loadOwnData } from './own-data.ts';
import { openSession, sessionFinder } from './usecases/start-session.ts';
import { seedSample } from './usecases/seed-sample.ts';
import { openWorkspace } from './workspace.ts';
import type { Workspace } from './workspace.ts';

const ROOT = join(import.meta.dirname, '..');

/** Builds the pages when their sources changed since; a child process, so that the server never loads the bundler. */
function buildPages(terminal: Terminal): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(ROOT, 'addin/build.ts')], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child.stderr.on('data', (chunk: Buffer) => terminal.err(chunk.toString()));
    child.once('error', fail);
    child.once('exit', (code) =>
      code === 0
        ? done()
        : fail(new Refusal('environment', 'build_failed', 'The pages could not be built. Run "npm ci" and try again.')),
    );
  });
}

async function prepareData(ws: Workspace, options: StartOptions, terminal: Terminal): Promise<void> {
  const [existing] = await ws.orgs();
  if (options.ledger.length > 0) await loadOwnData(ws, options, terminal);
  else if (ws.config.databaseUrl !== null && !existing) {
    terminal.err(
      'There is no organization in this database yet: give --ledger FILE --us YOUR-DOMAIN, or run "ledgerside import ledger".\n',
    );
  } else if (!existing || existing.settings.sample) {
    const today = Temporal.Now.plainDateISO('Europe/Berlin').toString();
    if (!existing) terminal.err('Setting up the sample firm …\n');
    if (!existing || (await ws.unfinished(existing))) {
      await seedSample(
        ws.store,
        { folder: ws.config.dataFolder, today, org: existing ?? null, progress: terminal.progress },
        Date.now,
      );
    }
  }
}

function openBrowser(url: string): void {
  const command = process.platform === 'darwin' ? 'open' : process.platform === 'win32' ? 'explorer' : 'xdg-open';
  spawn(command, [url], { detached: true, stdio: 'ignore' })
    .once('error', () => undefined)
    .unref();
}

/** One-time links are for trying out: only on loopback, never under a public address (DESIGN §4). */
function linksAllowed(config: Config): boolean {
  return config.publicUrl === null && ['127.0.0.1', '::1', 'localhost'].includes(config.host);
}

/** Serves until a signal; resolves with the exit code. Refuses a port that is in use. */
export async function startServer(config: Config, options: StartOptions, terminal: Terminal): Promise<number> {
  const log = pino({ level: config.logLevel, base: null }, pino.destination(2));
  const links = onceLinks(Date.now);
  let address = '';
  let ready: Workspace | null = null;
  const newLink = (): string => `${address}/#t=${links.issue()}`;
  const built = buildPages(terminal);
  built.catch(() => undefined);
  const commands = new Set<Dismiss>();
  const ws = await openWorkspace(config, (socket) => {
    const dismiss = serveControl(socket, (argv, remote) =>
      runCommand(argv, {
        terminal: remote,
        workspace: () =>
          ready
            ? Promise.resolve(ready)
            : Promise.reject(
                new Refusal('environment', 'starting', 'The server is still starting. Try again in a moment.'),
              ),
        lines: async function* () {},
        serve: null,
        newLink: address === '' || !linksAllowed(config) ? null : newLink,
      }),
    );
    commands.add(dismiss);
    socket.once('close', () => commands.delete(dismiss));
  });
  try {
    await prepareData(ws, options, terminal);
    await built;
  } catch (error) {
    await ws.close();
    throw error;
  }
  const hosts: string[] = [];
  const app = createApp({
    identify: sessionFinder(ws.store, ws.orgs, Date.now),
    signIn: async (token) => {
      if (!linksAllowed(config) || !links.redeem(token)) return null;
      const org = await ws.orgNamed(null);
      const bearer = newBearer();
      const who = await openSession(ws.store, org, bearer, Date.now);
      return { bearer, organization: org.name, user: who.name };
    },
    hosts: () => hosts,
    dist: join(ROOT, 'dist'),
    log: (bug) => log.error(bug, 'bug'),
  });
  const stopped = Promise.withResolvers<number>();
  const server = serve({ fetch: app.fetch, hostname: config.host, port: options.port ?? config.port }, (info) => {
    for (const name of ['127.0.0.1', 'localhost', '[::1]']) hosts.push(`${name}:${info.port}`);
    if (config.publicUrl) hosts.push(new URL(config.publicUrl).host);
    address = config.publicUrl?.replace(/\/$/, '') ?? `http://127.0.0.1:${info.port}`;
    ready = ws;
    const link = linksAllowed(config) ? newLink() : null;
    if (options.open && link !== null) openBrowser(link);
    if (options.json) {
      terminal.out(`${JSON.stringify({ url: link ?? address })}\n`);
      return;
    }
    if (link === null) terminal.out(`Ledgerside serves ${address}. One-time links are given on 127.0.0.1 only.\n`);
    else terminal.out(`Ledgerside is ready. Open this link (it works once):\n\n  ${link}\n\n`);
    if (config.databaseUrl === null)
      terminal.out(
        'One process on an embedded database, which does not survive a power cut; set DATABASE_URL to a PostgreSQL server for production.\n',
      );
    terminal.out(
      'Ctrl+C stops it. "npx ledgerside link" prints a new link, "npx ledgerside report" the daily report.\n',
    );
  });
  server.once('error', (error: NodeJS.ErrnoException) => {
    const inUse = error.code === 'EADDRINUSE' || error.code === 'EACCES';
    stopped.reject(
      inUse
        ? new Refusal(
            'environment',
            'port_in_use',
            `Port ${options.port ?? config.port} cannot be used here: another program holds it. Give another with --port.`,
          )
        : error,
    );
  });
  const stop = (): void => {
    for (const dismiss of commands)
      dismiss(
        new Refusal(
          'environment',
          'server_stopping',
          'The server was stopped before it had finished. Run the same command again: it goes on where it was.',
        ),
      );
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
    stopped.resolve(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const stopClock = startClock(
    async () => (await ws.orgs()).map((org) => ws.context(org, { type: 'job', job: 'clock' })),
    (error) => log.error({ error }, 'clock'),
  );
  try {
    return await stopped.promise;
  } finally {
    await stopClock();
    await ws.close();
  }
}
