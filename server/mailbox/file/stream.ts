/** Messages of one stream of bytes, whatever wraps them. */
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import type { Instant } from '#shared/days.ts';
import { parseMailDate } from '#server/mail/mail-date.ts';
import type { ArchivedMessage, Progress, Refusal } from './archive.ts';
import { splitMbox } from './mbox.ts';
import { fileKind, SNIFF_BYTES, type FileKind } from './sniff.ts';

/** Where a stream stands. `lenient`: what is no mail is passed over in silence (a file among others). */
export type Scope = {
  file: string;
  /** The name that says what it holds, without `.gz`. */
  name: string;
  id: string;
  folder: string;
  receivedAt: Instant | null;
  limit: number;
  progress: Progress;
  depth: number;
  lenient: boolean;
};

const MAX_WRAPPING = 3;

/** The messages of a stream in order. Throws what reading or unpacking throws. */
export async function* messagesOf(
  source: AsyncIterable<Uint8Array>,
  scope: Scope,
): AsyncGenerator<ArchivedMessage | Refusal> {
  const { head, rest } = await peek(source);
  if (head.length === 0) {
    yield refusal(scope, 'empty_file', '');
    return;
  }
  const kind = fileKind(scope.name, head);
  if (kind === 'gzip' && scope.depth < MAX_WRAPPING) {
    const name = scope.name.replace(/\.gz$/i, '').replace(/\.tgz$/i, '.tar');
    yield* messagesOf(gunzipped(rest), { ...scope, name, depth: scope.depth + 1 });
  } else if (kind === 'tar' && scope.depth < MAX_WRAPPING) yield* tarMessages(rest, scope);
  else if (kind === 'mbox') yield* mboxMessages(rest, scope);
  else yield* single(rest, kind, scope);
}

function refusal(scope: Scope, refused: Refusal['refused'], detail: string, id = scope.id): Refusal {
  return { file: scope.file, refused, detail, providerId: id, progress: { ...scope.progress } };
}

async function* single(
  rest: AsyncIterable<Uint8Array>,
  kind: FileKind,
  scope: Scope,
): AsyncGenerator<ArchivedMessage | Refusal> {
  if (kind === 'other' || kind === 'unsupported' || kind === 'gzip' || kind === 'tar') {
    if (!scope.lenient) yield refusal(scope, kind === 'other' ? 'not_mail' : 'unsupported_format', kind);
    return;
  }
  const bytes = await collect(rest, scope.limit);
  if (bytes === null) yield refusal(scope, 'too_large', `more than ${scope.limit} bytes`);
  else yield message(scope, scope.id, 0, bytes, scope.receivedAt);
}

async function* mboxMessages(rest: AsyncIterable<Uint8Array>, scope: Scope): AsyncGenerator<ArchivedMessage | Refusal> {
  for await (const { offset, bytes, size } of splitMbox(rest, scope.limit)) {
    const id = `${scope.id}#${offset}`;
    if (bytes === null) yield refusal(scope, 'too_large', `${size} bytes`, id);
    else yield message(scope, id, offset, bytes, separatorTime(bytes));
  }
}

async function* tarMessages(rest: AsyncIterable<Uint8Array>, scope: Scope): AsyncGenerator<ArchivedMessage | Refusal> {
  const unpacked = extract();
  const source = Readable.from(rest, { objectMode: false });
  source.on('error', (error) => unpacked.destroy(error));
  source.pipe(unpacked);
  try {
    for await (const entry of unpacked) {
      const name = entry.header.name;
      const isMail = entry.header.type === 'file' && (entry.header.size ?? 0) > 0 && !/(?:^|\/)\./.test(name);
      if (isMail) {
        const inner = {
          file: `${scope.file}/${name}`,
          name,
          id: `${scope.id}/${name}`,
          folder: folderOf(name, scope.folder),
        };
        yield* messagesOf(entry as AsyncIterable<Uint8Array>, {
          ...scope,
          ...inner,
          depth: scope.depth + 1,
          lenient: true,
        });
      }
      entry.resume();
    }
  } finally {
    source.destroy();
    unpacked.destroy();
  }
}

function folderOf(name: string, fallback: string): string {
  const slash = name.lastIndexOf('/');
  return slash < 0 ? fallback : name.slice(0, slash);
}

async function* gunzipped(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const input = Readable.from(source, { objectMode: false });
  const output = createGunzip();
  input.on('error', (error) => output.destroy(error));
  input.pipe(output);
  try {
    for await (const chunk of output) yield chunk as Buffer;
  } finally {
    input.destroy();
    output.destroy();
  }
}

function message(scope: Scope, id: string, offset: number, bytes: Uint8Array, at: Instant | null): ArchivedMessage {
  return {
    file: scope.file,
    folder: scope.folder,
    providerId: id,
    offset,
    bytes,
    receivedAt: at,
    progress: { ...scope.progress },
  };
}

function separatorTime(bytes: Uint8Array): Instant | null {
  const line =
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 400)).toString('latin1').split('\n', 1)[0] ?? '';
  const date = /^From \S{1,320}\s{1,5}(.{10,80})/.exec(line);
  return date ? (parseMailDate(date[1] ?? '')?.at ?? null) : null;
}

/** The whole stream, or null as soon as it is larger than `limit`. */
async function collect(source: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Uint8Array.from(chunks.length === 1 ? (chunks[0] ?? []) : Buffer.concat(chunks));
}

/** The first bytes of a stream, and the stream from its beginning. */
async function peek(source: AsyncIterable<Uint8Array>): Promise<{ head: Buffer; rest: AsyncIterable<Uint8Array> }> {
  const iterator = source[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  while (size < SNIFF_BYTES) {
    const next = await iterator.next();
    if (next.done) break;
    held.push(next.value);
    size += next.value.length;
  }
  async function* rest(): AsyncGenerator<Uint8Array> {
    try {
      yield* held;
      held.length = 0;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { head: Buffer.concat(held).subarray(0, SNIFF_BYTES), rest: rest() };
}
