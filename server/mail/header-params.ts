/** Structured header values with parameters (RFC 2045 §5.1, RFC 2183), continued and encoded as RFC 2231 says. */
import { decodeText } from './charset.ts';
import { decodeWords } from './encoded-word.ts';

/** `text/plain; charset=utf-8` as its lower-case value and its parameters (lower-case names, decoded values). */
export type Structured = { value: string; params: Record<string, string> };

const MAX_LENGTH = 20_000;
const MAX_PARAMS = 100;
const asBytes = new TextEncoder();

/** Reads a structured value. Tolerates missing quotes, missing semicolons before known names, and comments. */
export function parseStructured(source: string): Structured {
  const text = source.slice(0, MAX_LENGTH);
  const head = /^[ \t]*([^\s;()"=]{1,200})/.exec(text);
  const value = (head?.[1] ?? '').toLowerCase();
  const raw = new Map<string, string>();
  let at = head ? head[0].length : 0;
  while (at < text.length && raw.size < MAX_PARAMS) {
    at = skipSeparators(text, at);
    const name = /^[^\s=;"()]{1,80}/.exec(text.slice(at, at + 80))?.[0];
    if (name === undefined) {
      at++;
      continue;
    }
    at += name.length;
    while (text[at] === ' ' || text[at] === '\t') at++;
    if (text[at] !== '=') continue;
    const read = readValue(text, at + 1, name.toLowerCase());
    if (!raw.has(name.toLowerCase())) raw.set(name.toLowerCase(), read.value);
    at = read.end;
  }
  return { value, params: joinContinuations(raw) };
}

function skipSeparators(text: string, from: number): number {
  let at = from;
  let depth = 0;
  for (; at < text.length; at++) {
    const c = text[at];
    if (c === '(') depth++;
    else if (c === ')' && depth > 0) depth--;
    else if (depth === 0 && c !== ';' && c !== ' ' && c !== '\t' && c !== ',') break;
  }
  return at;
}

/** Names whose value never holds a space, so that white space ends it even where the semicolon is missing. */
const TOKEN_ONLY = /^(?:charset|format|delsp|boundary|method|type|report-type|smime-type|size)$/;

function readValue(text: string, from: number, name: string): { value: string; end: number } {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at++;
  if (text[at] === '"') {
    const out: string[] = [];
    for (let i = at + 1; i < text.length; i++) {
      const c = text[i] ?? '';
      // Only quotes and backslashes are escaped in practice; Windows paths are not.
      if (c === '\\' && (text[i + 1] === '"' || text[i + 1] === '\\')) {
        i++;
        out.push(text[i] ?? '');
      } else if (c === '"') return { value: out.join(''), end: i + 1 };
      else out.push(c);
    }
    const open = text.indexOf(';', at);
    const end = open < 0 ? text.length : open;
    return { value: text.slice(at + 1, end).trim(), end };
  }
  let end = text.indexOf(';', at);
  if (end < 0) end = text.length;
  let value = text.slice(at, end);
  if (TOKEN_ONLY.test(name)) value = value.trimStart().split(/[ \t]/, 1)[0] ?? '';
  const comment = value.search(/[ \t]\(/);
  if (comment >= 0) value = value.slice(0, comment);
  return { value: value.trim(), end: TOKEN_ONLY.test(name) ? at + value.length : end };
}

type Section = { index: number; value: string; encoded: boolean };

/** RFC 2231 §3 and §4: `name*0*=utf-8''…; name*1=…` become one `name`, encoded sections decoded together. */
function joinContinuations(raw: ReadonlyMap<string, string>): Record<string, string> {
  const plain: [string, string][] = [];
  const sections = new Map<string, Section[]>();
  for (const [name, value] of raw) {
    const m = /^([^*]+)\*(?:(\d{1,3})(\*?))?$/.exec(name);
    if (!m) {
      plain.push([name, decodeWords(value)]);
      continue;
    }
    const list = sections.get(m[1] ?? '') ?? [];
    list.push({ index: Number(m[2] ?? 0), value, encoded: m[2] === undefined || m[3] === '*' });
    sections.set(m[1] ?? '', list);
  }
  for (const [name, list] of sections) plain.push([name, joinSections(list.sort((a, b) => a.index - b.index))]);
  // No prototype: a parameter may be called `constructor`.
  return Object.assign(Object.create(null) as Record<string, string>, Object.fromEntries(plain));
}

function joinSections(list: readonly Section[]): string {
  let charset: string | null = null;
  const bytes: number[] = [];
  list.forEach((section, i) => {
    let value = section.value;
    if (i === 0 && section.encoded) {
      const m = /^([^']{0,60})'[^']{0,60}'/.exec(value);
      if (m) {
        charset = m[1] || null;
        value = value.slice(m[0].length);
      }
    }
    for (const byte of section.encoded ? percentDecoded(value) : asBytes.encode(value)) bytes.push(byte);
  });
  return decodeWords(decodeText(Uint8Array.from(bytes), charset).text);
}

function percentDecoded(value: string): number[] {
  const source = asBytes.encode(value);
  const out: number[] = [];
  for (let i = 0; i < source.length; i++) {
    const pair = source[i] === 0x25 ? String.fromCharCode(source[i + 1] ?? 0, source[i + 2] ?? 0) : '';
    if (/^[0-9a-f]{2}$/i.test(pair)) {
      out.push(Number.parseInt(pair, 16));
      i += 2;
    } else out.push(source[i] ?? 0);
  }
  return out;
}
