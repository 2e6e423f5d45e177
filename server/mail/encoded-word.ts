/** Encoded words in header text (RFC 2047, with the language tag of RFC 2231 §5), also where mailers wrote them wrongly. */
import { charsetName, decodeText } from './charset.ts';
import { decodeBase64, decodeQ } from './transfer-encoding.ts';

type Word = { charset: string; bytes: Uint8Array };

// No quantifier here can match what its neighbour matches, so the scan is linear.
const ENCODED_WORD = /=\?([^?\s]{1,60})\?([BbQq])\?([^?]*)\?=/g;
const ONLY_SPACE = /^[ \t\r\n]+$/;
const asBytes = new TextEncoder();

/**
 * Header text with its encoded words decoded. Adjacent words of one charset are decoded together, because mailers split
 * multi-byte characters between words; white space between two words is folding, not text. Words inside quotes, inside
 * other text or holding spaces are accepted. Never throws.
 */
export function decodeWords(value: string): string {
  if (!value.includes('=?')) return value;
  const out: string[] = [];
  let run: Word[] = [];
  let at = 0;
  ENCODED_WORD.lastIndex = 0;
  for (let m = ENCODED_WORD.exec(value); m; m = ENCODED_WORD.exec(value)) {
    const between = value.slice(at, m.index);
    if (!(run.length > 0 && (between === '' || ONLY_SPACE.test(between)))) {
      flush(run, out);
      run = [];
      out.push(between);
    }
    const charset = (m[1] ?? '').replace(/\*[^]*/, '').toLowerCase();
    const encoded = asBytes.encode(m[3] ?? '');
    const bytes = m[2] === 'B' || m[2] === 'b' ? decodeBase64(encoded).bytes : decodeQ(encoded);
    const last = run.at(-1);
    if (last && last.charset !== charset) {
      flush(run, out);
      run = [];
    }
    run.push({ charset, bytes });
    at = m.index + m[0].length;
  }
  flush(run, out);
  out.push(value.slice(at));
  return out.join('').replaceAll('\0', '');
}

function flush(run: readonly Word[], out: string[]): void {
  const first = run[0];
  if (!first) return;
  // Each word of a stateful charset begins in its ASCII state (RFC 2047 §3), so joining would only spread an error.
  if (charsetName(first.charset)?.startsWith('iso-2022')) {
    for (const word of run) out.push(decodeText(word.bytes, word.charset).text);
    return;
  }
  const joined = new Uint8Array(run.reduce((sum, word) => sum + word.bytes.length, 0));
  let at = 0;
  for (const word of run) {
    joined.set(word.bytes, at);
    at += word.bytes.length;
  }
  out.push(decodeText(joined, first.charset).text);
}
