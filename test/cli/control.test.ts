import { createServer } from 'node:net';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveControl } from '#server/control.ts';

const folder = mkdtempSync(join(tmpdir(), 'ledgerside-control-'));
const path = join(folder, 's');
const asked: string[][] = [];
const server = createServer({ allowHalfOpen: true }, (socket: Socket) => {
  socket.on('error', () => socket.destroy());
  serveControl(socket, async (argv) => {
    asked.push(argv);
    if (argv[0] === 'bug') throw new Error('bug');
    return 7;
  });
});

beforeAll(() => new Promise<void>((done) => server.listen(path, done)));
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

function answer(request: string): Promise<string> {
  return new Promise((done) => {
    let text = '';
    const socket = connect(path, () => socket.write(request));
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => done(text));
    socket.on('end', () => socket.end());
  });
}

it('answers a command with its exit code', async () => {
  expect(await answer(`${JSON.stringify({ argv: ['aging'], cwd: '/' })}\n`)).toBe('{"began":true}\n{"exit":7}\n');
});

it('hangs up on what is no command, and on a command that fails, and goes on', async () => {
  asked.length = 0;
  for (const bad of ['null', '7', '{}', '[]', '{"argv":"x","cwd":"/"}', '{"argv":[1],"cwd":"/"}', '{"argv":[]}', 'x'])
    expect([bad, await answer(`${bad}\n`)]).toEqual([bad, '']);
  expect(asked).toEqual([]);
  expect(await answer(`${JSON.stringify({ argv: ['bug'], cwd: '/' })}\n`)).toBe('{"began":true}\n');
  expect(await answer('x'.repeat(5_000_000))).toBe('');
  expect(await answer(`${JSON.stringify({ argv: ['aging'], cwd: '/' })}\n`)).toBe('{"began":true}\n{"exit":7}\n');
});
