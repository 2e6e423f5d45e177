/** A growing window over a stream of bytes: appended at the end, consumed at the front. */

const INITIAL = 256 * 1024;

/** Holds the bytes between what was consumed and what was read. Capacity follows the largest content and shrinks again. */
export class ByteWindow {
  /** Offset in the stream of the first byte held. */
  offset = 0;
  private buffer = Buffer.allocUnsafe(INITIAL);
  private start = 0;
  private end = 0;

  get length(): number {
    return this.end - this.start;
  }

  append(chunk: Uint8Array): void {
    if (this.end + chunk.length > this.buffer.length) this.makeRoom(chunk.length);
    this.buffer.set(chunk, this.end);
    this.end += chunk.length;
  }

  /** Moves the content to the front; at least half of the capacity is free then, so that moving stays rare. */
  private makeRoom(extra: number): void {
    const wanted = Math.max(INITIAL, (this.length + extra) * 2);
    const isFit = wanted <= this.buffer.length && wanted * 8 > this.buffer.length;
    const target = isFit ? this.buffer : Buffer.allocUnsafe(wanted);
    this.buffer.copy(target, 0, this.start, this.end);
    this.end = this.length;
    this.start = 0;
    this.buffer = target;
  }

  /** Drops `count` bytes at the front. */
  consume(count: number): void {
    this.start += count;
    this.offset += count;
  }

  /** Position of `needle` at or after `from`, or −1. */
  indexOf(needle: Uint8Array, from: number): number {
    return this.buffer.subarray(this.start, this.end).indexOf(needle, from);
  }

  /** A view that is valid until the next append or consume. */
  view(from: number, to: number): Buffer {
    return this.buffer.subarray(this.start + from, this.start + Math.min(to, this.length));
  }
}
