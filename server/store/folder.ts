/**
 * The data folder: one process holds it. The lock is a Unix socket, which is also the control socket: command-line verbs
 * connect to it and run inside the process that holds the folder (DESIGN §5). The socket dies with its process.
 */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { createConnection, createServer } from 'node:net';
import type { Server, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Refusal } from '#shared/errors.ts';
import { diskRefusal } from './pglite.ts';

/** Longest socket path that every platform takes. */
const PATH_LIMIT = 100;

/** Where the control socket of a data folder is. */
export function controlPath(folder: string): string {
  const full = resolve(folder);
  const inside = join(full, 'control.sock');
  const name = createHash('sha256').update(full).digest('hex').slice(0, 24);
  if (process.platform === 'win32') return `\\\\.\\pipe\\ledgerside-${name}`;
  return inside.length <= PATH_LIMIT ? inside : join(tmpdir(), `ledgerside-${name}.sock`);
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

function listen(path: string, onConnection: (socket: Socket) => void): Promise<Server | null> {
  return new Promise((done, fail) => {
    const server = createServer({ allowHalfOpen: true }, (socket) => {
      socket.on('error', () => socket.destroy());
      onConnection(socket);
    });
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? done(null) : fail(error)));
    server.listen(path, () => done(server));
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

/** Removes a dead process's socket; a marker with our pid keeps a second starter from removing a live one. */
function removeStale(path: string): void {
  if (process.platform === 'win32') return;
  const marker = `${path}.takeover`;
  let fd: number;
  try {
    fd = openSync(marker, 'wx', 0o600);
  } catch {
    const pid = Number(readFileSync(marker, 'utf8')) || 0;
    if (pid > 0 && alive(pid)) return;
    unlinkSync(marker);
    return;
  }
  writeSync(fd, String(process.pid));
  closeSync(fd);
  try {
    if (existsSync(path)) unlinkSync(path);
  } finally {
    unlinkSync(marker);
  }
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
    throw new Refusal('environment', 'data_folder_unusable', 'The data folder cannot be made or opened.', { folder });
  }
  const socketPath = controlPath(path);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const server = await listen(socketPath, onConnection);
    if (server) {
      if (process.platform !== 'win32') await chmod(socketPath, 0o600);
      return { path, release: () => new Promise((done) => server.close(() => done())) };
    }
    const other = await connectControl(path);
    if (other) {
      other.destroy();
      break;
    }
    removeStale(socketPath);
  }
  throw new Refusal(
    'environment',
    'data_folder_in_use',
    'Another Ledgerside process holds this data folder. Stop it, or give another folder with --data.',
    {
      folder,
    },
  );
}
