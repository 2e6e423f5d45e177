/** Bytes to text: which encoding, and decoding it in chunks. */
import type { ByteSource } from './ledger-file.ts';
import { utf16Order } from './format.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The encoding of a text file: UTF-16 by mark or zero bytes, UTF-8 when every byte of the file fits, else Windows-1252. */
export async function detectEncoding(source: ByteSource, head: Uint8Array): Promise<Encoding> {
  const wide = utf16Order(head);
  if (wide !== null) return wide;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of source()) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252';
    throw error;
  }
}

/** The text of a source, chunk by chunk, without its byte order mark and zero bytes. Bytes that do not fit become U+FFFD. */
export async function* decode(source: ByteSource, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of source()) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text.replaceAll('\0', '');
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

/** The first `limit` bytes of a source, or all of them when there are fewer. */
export async function readHead(source: ByteSource, limit: number): Promise<Uint8Array> {
  return (await readUpTo(source, limit)).bytes;
}

/** All bytes when there are at most `limit`; else null. */
export async function readAll(source: ByteSource, limit: number): Promise<Uint8Array | null> {
  const { bytes, more } = await readUpTo(source, limit);
  return more ? null : bytes;
}

async function readUpTo(source: ByteSource, limit: number): Promise<{ bytes: Uint8Array; more: boolean }> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limit) break;
  }
  const bytes = new Uint8Array(Math.min(length, limit));
  let at = 0;
  for (const chunk of chunks) {
    const part = chunk.subarray(0, bytes.length - at);
    bytes.set(part, at);
    at += part.length;
  }
  return { bytes, more: length > limit };
}
