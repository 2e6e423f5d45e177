/**
 * The data folder: one process holds it. The lock is a Unix socket, which is also the control socket: command-line verbs
 * connect to it and run inside the process that holds the folder (DESIGN §5). The socket dies with its process.
 */
import { createHash } from 'node:crypto';
import { linkSync, lstatSync, mkdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { createConnection, createServer } from 'node:net';
import type { Server, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { Refusal } from '#shared/errors.ts';
import { diskRefusal } from './disk.ts';

/** Longest socket path that every platform takes. */
const PATH_LIMIT = 100;

/** Where the control socket of a data folder is; its folder is open to this user alone. */
export function controlPath(folder: string): string {
  const full = resolve(folder);
  const inside = join(full, 'control.sock');
  const name = createHash('sha256').update(full).digest('hex').slice(0, 24);
  if (process.platform === 'win32') return `\\\\.\\pipe\\ledgerside-${name}`;
  return inside.length <= PATH_LIMIT ? inside : join(ownTemporary(), `${name}.sock`);
}

/** A folder of ours alone among the temporary files; refuses one that somebody else has made under its name. */
function ownTemporary(): string {
  const user = process.getuid?.() ?? 0;
  const path = join(tmpdir(), `ledgerside-${user}`);
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const found = lstatSync(path);
  if (!found.isDirectory() || found.uid !== user || (found.mode & 0o077) !== 0) {
    throw new Refusal(
      'environment',
      'temporary_folder_not_ours',
      'The folder for the control socket among the temporary files is not ours alone. Give a data folder with a shorter path.',
    );
  }
  return path;
}

/** Connects to the process that holds the folder, or gives null when none does. */
export function connectControl(folder: string): Promise<Socket | null> {
  return new Promise((done) => {
    const socket = createConnection(controlPath(folder));
    socket.once('connect', () => {
      socket.removeAllListeners('error');
      done(socket);
    });
    socket.once('error', () => done(null));
  });
}

type Listening = { server: Server; sockets: Set<Socket> };

function listen(path: string, onConnection: (socket: Socket) => void): Promise<Listening | null> {
  return new Promise((done, fail) => {
    const sockets = new Set<Socket>();
    const server = createServer({ allowHalfOpen: true }, (socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
      socket.on('error', () => socket.destroy());
      onConnection(socket);
    });
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? done(null) : fail(error)));
    server.listen(path, () => done({ server, sockets }));
  });
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Makes the marker with our pid in one step; false when another living process has it. */
function mark(marker: string): boolean {
  const own = `${marker}.${process.pid}`;
  writeFileSync(own, String(process.pid), { mode: 0o600 });
  try {
    linkSync(own, marker);
    return true;
  } catch {
    try {
      const pid = Number(readFileSync(marker, 'utf8')) || 0;
      if (pid === 0 || !alive(pid)) unlinkSync(marker);
    } catch {
      // Its owner was quicker.
    }
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

/**
 * Takes the place of a dead process: removes its socket and listens, under a marker, so that of several starters none can
 * remove the socket that another has just opened. Null when the place is not free after all.
 */
async function takeOver(
  path: string,
  folder: string,
  onConnection: (socket: Socket) => void,
): Promise<Listening | null> {
  const marker = `${path}.takeover`;
  if (process.platform === 'win32' || !mark(marker)) return null;
  try {
    // Between binding and listening a living socket refuses too, for a moment.
    await new Promise((done) => setTimeout(done, 50));
    const other = await connectControl(folder);
    other?.destroy();
    if (other) return null;
    rmSync(path, { force: true });
    return await listen(path, onConnection);
  } finally {
    rmSync(marker, { force: true });
  }
}

/** Listens; a folder that cannot be written is a refusal. */
async function listenHere(path: string, onConnection: (socket: Socket) => void): Promise<Listening | null> {
  try {
    return await listen(path, onConnection);
  } catch (error) {
    throw diskRefusal(error);
  }
}

/** Stops listening; who is still connected gets what was written to it and is then let go. */
function close({ server, sockets }: Listening): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    for (const socket of sockets) socket.destroySoon();
  });
}

/** A held data folder; `release` lets the next process in. */
export type HeldFolder = { path: string; release(): Promise<void> };

/**
 * Makes the folder (mode 0700) if need be and takes it for this process. `onConnection` serves the control socket.
 * Throws a Refusal `data_folder_in_use` when another process holds it.
 */
export async function holdFolder(folder: string, onConnection: (socket: Socket) => void): Promise<HeldFolder> {
  const path = resolve(folder);
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    await chmod(path, 0o700);
  } catch (error) {
    const refusal = diskRefusal(error);
    if (refusal instanceof Refusal) throw refusal;
    throw new Refusal('environment', 'data_folder_unusable', 'The data folder cannot be made or opened.', {
      folder: basename(path),
    });
  }
  const socketPath = controlPath(path);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    let server = await listenHere(socketPath, onConnection);
    if (!server) {
      const other = await connectControl(path);
      other?.destroy();
      if (other) break;
      server = await takeOver(socketPath, path, onConnection);
    }
    if (server) {
      const held = server;
      if (process.platform !== 'win32') await chmod(socketPath, 0o600);
      return { path, release: () => close(held) };
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Refusal(
    'environment',
    'data_folder_in_use',
    'Another Ledgerside process holds this data folder. Stop it, or give another folder with --data.',
    { folder: basename(path) },
  );
}
