/** Divides an mbox into messages while it streams (mboxo, mboxrd, mboxcl, mboxcl2). */
import { ByteWindow } from './byte-window.ts';
import { isSeparator, unquote } from './mbox-lines.ts';

/** One message with its separator line; `bytes` is null when it is larger than the limit. `offset` counts in the mbox. */
export type MboxMessage = { offset: number; bytes: Uint8Array | null; size: number };

const NEEDLE = Buffer.from('\nFrom ');
const LOOKAHEAD = 2048;
const HEADER_LIMIT = 256 * 1024;

/**
 * The messages of an mbox, in order. Holds one message at a time; one that is larger than `limit` bytes is passed over and
 * reported without its bytes. A Content-Length is believed only when a separator or the end stands right behind it.
 */
export async function* splitMbox(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<MboxMessage> {
  const window = new ByteWindow();
  const cutter = new Cutter(window, limit);
  for await (const chunk of chunks) {
    // Large reads are taken in pieces, so that the window stays near the size of one message.
    for (let at = 0; at < chunk.length; at += 262_144) {
      window.append(chunk.subarray(at, at + 262_144));
      yield* cutter.cut(false);
    }
  }
  yield* cutter.cut(true);
}

/** Cuts the window at separators; `scan` is how far it was searched without a result. */
class Cutter {
  private scan = 0;
  private skipped = 0;
  private start = 0;
  /** Where the present message ends by its own Content-Length; undefined until its header is whole. */
  private declared: number | undefined;
  private readonly window: ByteWindow;
  private readonly limit: number;

  constructor(window: ByteWindow, limit: number) {
    this.window = window;
    this.limit = limit;
  }

  *cut(ended: boolean): Generator<MboxMessage> {
    const { window } = this;
    for (;;) {
      const at = window.indexOf(NEEDLE, this.scan);
      if (at < 0) {
        this.scan = Math.max(this.scan, window.length - NEEDLE.length + 1);
        break;
      }
      if (!ended && at + 1 + LOOKAHEAD > window.length) break;
      if (this.skipped === 0) this.declared ??= declaredEnd(window.view(0, HEADER_LIMIT));
      const declared = this.skipped === 0 ? (this.declared ?? 0) : 0;
      if (declared > at + 1 && declared <= this.limit) {
        if (!ended && declared + LOOKAHEAD > window.length) break;
        const end = separatorNear(window, declared);
        if (end !== null) {
          this.scan = Math.max(0, end - 1);
          if (end >= window.length) break;
          if (window.indexOf(NEEDLE, this.scan) === end - 1) {
            yield this.take(end);
            continue;
          }
        }
      }
      if (separatorAt(window, at + 1)) yield this.take(at + 1);
      else this.scan = at + 1;
    }
    if (ended) {
      if (window.length + this.skipped > 0) yield this.take(window.length);
    } else if (window.length > this.limit) this.passOver();
  }

  private take(end: number): MboxMessage {
    const { window } = this;
    const size = end + this.skipped;
    const isWhole = this.skipped === 0 && size <= this.limit;
    const offset = this.skipped === 0 ? window.offset : this.start;
    const bytes = isWhole ? Uint8Array.from(unquote(window.view(0, end))) : null;
    window.consume(end);
    this.scan = 0;
    this.skipped = 0;
    this.declared = undefined;
    return { offset, bytes, size };
  }

  /** Too large already: only its end is of interest. */
  private passOver(): void {
    if (this.skipped === 0) this.start = this.window.offset;
    const count = Math.max(0, this.scan - 1);
    this.window.consume(count);
    this.skipped += count;
    this.scan -= count;
  }
}

/** Where a message ends by its own Content-Length; 0 when it declares none, undefined while its header is not whole. */
function declaredEnd(head: Buffer): number | undefined {
  let body = head.indexOf('\n\n');
  const crlf = head.indexOf('\r\n\r\n');
  if (body < 0 && crlf < 0) return head.length < HEADER_LIMIT ? undefined : 0;
  const isCrlf = crlf >= 0 && (body < 0 || crlf < body);
  body = isCrlf ? crlf + 4 : body + 2;
  const length = /^content-length:[ \t]{0,5}(\d{1,9})[ \t]{0,5}\r?$/im.exec(head.toString('latin1', 0, body));
  return length ? body + Number(length[1]) : 0;
}

/** The separator or end within two line breaks behind a declared end, else null. */
function separatorNear(window: ByteWindow, declared: number): number | null {
  if (declared > window.length + 1) return null;
  const near = window.view(declared, declared + 8).toString('latin1');
  const breaks = /^(?:\r?\n){0,2}/.exec(near)?.[0].length ?? 0;
  const at = declared + breaks;
  if (at >= window.length) return window.length;
  return window.view(at, at + 5).toString('latin1') === 'From ' && separatorAt(window, at) ? at : null;
}

function separatorAt(window: ByteWindow, at: number): boolean {
  const [line = '', following = ''] = window
    .view(at, at + LOOKAHEAD)
    .toString('latin1')
    .split(/\r?\n/, 2);
  const before = window.view(Math.max(0, at - 3), at).toString('latin1');
  return isSeparator(line, /\n\r?\n$/.test(before), following);
}
