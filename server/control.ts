/** The control socket: a command line sent to the process that holds the data folder, and its output sent back. */
import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { Refusal } from '#shared/errors.ts';
import { reportFailure } from './cli/exit.ts';
import type { Terminal } from './cli/terminal.ts';
import { connectControl } from './store/folder.ts';

type Request = { argv: string[]; cwd: string };
type Answer =
  | { began: true }
  | { out: string }
  | { err: string }
  | { progress: Parameters<Terminal['progress']>[0] }
  | { exit: number };

/** Longest request line, in characters. */
const REQUEST_LIMIT = 1_000_000;

/** A request, or null for anything else that came over the socket. */
function readRequest(line: string): Request | null {
  if (line.length > REQUEST_LIMIT) return null;
  try {
    const { argv, cwd } = JSON.parse(line) as { argv?: unknown; cwd?: unknown };
    if (typeof cwd !== 'string' || !Array.isArray(argv)) return null;
    const words = argv.filter((word): word is string => typeof word === 'string');
    return words.length === argv.length ? { argv: words, cwd } : null;
  } catch {
    return null;
  }
}

/** Ends a connection's command with a refusal, whatever it is doing. */
export type Dismiss = (refusal: Refusal) => void;

/** Serves one connection: reads one request, runs it, streams its output, ends with the exit code. */
export function serveControl(socket: Socket, run: (argv: string[], terminal: Terminal) => Promise<number>): Dismiss {
  let json = false;
  const send = (answer: Answer): void => {
    if (!socket.destroyed && !socket.writableEnded) socket.write(`${JSON.stringify(answer)}\n`);
  };
  const answer = async (running: Promise<number>): Promise<void> => {
    try {
      send({ exit: await running });
      socket.end();
    } catch {
      socket.destroy();
    }
  };
  let length = 0;
  let asked = false;
  socket.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (!asked && length > 4 * REQUEST_LIMIT) socket.destroy();
  });
  // One that only looked whether somebody is here would otherwise stay half open, and keep the folder from being released.
  socket.once('end', () => {
    if (!asked) socket.end();
  });
  const lines = createInterface({ input: socket });
  lines.once('line', (line) => {
    asked = true;
    const request = readRequest(line);
    if (request === null) {
      socket.destroy();
      return;
    }
    json = request.argv.includes('--json');
    send({ began: true });
    void answer(run(request.argv, terminalOf(send, request.cwd)));
  });
  return (refusal) => {
    const exit = reportFailure(refusal, terminalOf(send, ''), json);
    send({ exit });
    socket.end();
  };
}

function terminalOf(send: (answer: Answer) => void, cwd: string): Terminal {
  return { out: (out) => send({ out }), err: (err) => send({ err }), progress: (progress) => send({ progress }), cwd };
}

/** Tells a command that another one is at work in the folder, which only a server shares. */
export function refuseControl(socket: Socket): void {
  serveControl(socket, async (argv, terminal) => {
    const busy = new Refusal(
      'environment',
      'data_folder_in_use',
      'Another Ledgerside command is at work on this data folder. Try again when it has ended.',
    );
    return reportFailure(busy, terminal, argv.includes('--json'));
  });
}

function readAnswer(line: string): Answer | null {
  try {
    return JSON.parse(line) as Answer;
  } catch {
    return null;
  }
}

/** The lines that come over a socket until it ends, however it ends. */
function linesOf(socket: Socket, take: (line: string) => void): Promise<void> {
  return new Promise((done) => {
    let rest = '';
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) take(line);
    });
    socket.on('error', () => socket.destroy());
    socket.once('end', () => socket.end());
    socket.once('close', () => done());
    if (socket.destroyed) done();
  });
}

/**
 * Sends a command to the process that holds the folder; null when none does, or when it was ending and did not begin.
 * Gives the exit code. Throws a Refusal (environment) when that process ended midway: what it had not finished was not kept.
 */
export async function relay(folder: string, argv: readonly string[], terminal: Terminal): Promise<number | null> {
  const socket = await connectControl(folder);
  if (!socket) return null;
  let began = false;
  let exit: number | null = null;
  const over = linesOf(socket, (line) => {
    const answer = readAnswer(line);
    if (answer === null) return;
    began = true;
    if ('out' in answer) terminal.out(answer.out);
    else if ('err' in answer) terminal.err(answer.err);
    else if ('progress' in answer) terminal.progress(answer.progress);
    else if ('exit' in answer) exit = answer.exit;
  });
  socket.write(`${JSON.stringify({ argv: [...argv], cwd: terminal.cwd } satisfies Request)}\n`);
  await over;
  if (exit !== null || !began) return exit;
  throw new Refusal(
    'environment',
    'server_ended',
    'The server ended before it had answered. Run the same command again: it goes on where it was.',
  );
}
