/** MAPI property lists inside TNEF (MS-OXTNEF §2.1.3.4 and MS-OXCDATA §2.11.1). */
import { decodeText } from './charset.ts';

/** A property as far as mail reading needs it: text or bytes; numbers are passed over. */
export type MapiValue = string | Uint8Array;

const MAX_PROPERTIES = 5000;
const STRING8 = 0x1e;
const UNICODE = 0x1f;
const OBJECT = 0x0d;
const BINARY = 0x102;
const MULTIPLE = 0x1000;
const FIXED_SIZE: Readonly<Record<number, number>> = {
  0x02: 4,
  0x03: 4,
  0x04: 4,
  0x05: 8,
  0x06: 8,
  0x07: 8,
  0x0a: 4,
  0x0b: 4,
  0x14: 8,
  0x40: 8,
  0x48: 16,
};

/** Text and byte properties by their id, read as far as the list is whole. The first value of a multiple one counts. */
export function readMapiProperties(bytes: Uint8Array, charset: string): Map<number, MapiValue> {
  const found = new Map<number, MapiValue>();
  const cursor = new Cursor(bytes);
  const count = Math.min(cursor.u32(), MAX_PROPERTIES);
  for (let i = 0; i < count && cursor.ok; i++) {
    const type = cursor.u16();
    const id = cursor.u16();
    if (id >= 0x8000) skipName(cursor);
    readValue(cursor, type, id, charset, found);
  }
  return found;
}

/** Named properties carry a GUID and a number or a name (MS-OXTNEF §2.1.3.4). */
function skipName(cursor: Cursor): void {
  cursor.skip(16);
  if (cursor.u32() === 0) cursor.skip(4);
  else cursor.take(cursor.u32());
}

function readValue(cursor: Cursor, type: number, id: number, charset: string, found: Map<number, MapiValue>): void {
  const base = type & ~MULTIPLE;
  const isVariable = base === STRING8 || base === UNICODE || base === OBJECT || base === BINARY;
  const count = isVariable || type !== base ? cursor.u32() : 1;
  for (let i = 0; i < count && cursor.ok; i++) {
    if (!isVariable) {
      const size = FIXED_SIZE[base];
      if (size === undefined) cursor.fail();
      else cursor.skip(size);
      continue;
    }
    const value = cursor.take(cursor.u32());
    if (found.has(id) || !cursor.ok) continue;
    if (base === UNICODE) found.set(id, endless(new TextDecoder('utf-16le').decode(value)));
    else if (base === STRING8) found.set(id, endless(decodeText(value, charset).text));
    // An embedded object begins with the GUID of its interface.
    else found.set(id, base === OBJECT ? value.subarray(16) : value);
  }
}

function endless(text: string): string {
  const end = text.indexOf('\0');
  return (end < 0 ? text : text.slice(0, end)).replaceAll('\r\n', '\n');
}

/** Reads little-endian values; past the end it yields zeros and is no longer `ok`. */
class Cursor {
  ok = true;
  private at = 0;
  private readonly bytes: Uint8Array;
  private readonly data: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  fail(): void {
    this.ok = false;
  }

  skip(size: number): void {
    this.at += size;
    if (this.at > this.bytes.length) this.ok = false;
  }

  u16(): number {
    this.skip(2);
    return this.ok ? this.data.getUint16(this.at - 2, true) : 0;
  }

  u32(): number {
    this.skip(4);
    return this.ok ? this.data.getUint32(this.at - 4, true) : 0;
  }

  /** `size` bytes, padded to a multiple of four. */
  take(size: number): Uint8Array {
    const start = this.at;
    this.skip(Math.ceil(size / 4) * 4);
    return this.ok ? this.bytes.subarray(start, start + size) : new Uint8Array(0);
  }
}
