/** One entry of an address list as name and address (RFC 5322 §3.4 name-addr and addr-spec, and broken forms of them). */
import { decodeWords } from './encoded-word.ts';

/** A mailbox as found; `angle` when its address stood in angle brackets, so that words before it are its name. */
export type Mailbox = { name: string; address: string; angle: boolean };

// One class per position, the classes disjoint at the `@`: linear.
const ADDRESS = /(?:"[^"]{1,64}"|[^\s@<>()[\],;:"\\]{1,100})@(?:\[[^\]\s]{1,60}\]|[^\s@<>()[\],;:"\\]{1,255})/gu;
const OBSCURED = /^([\w.+-]{1,64}) at ([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})$/;

/** The mailboxes of one entry: usually one, two where a comma is missing between them, none where there is no address. */
export function mailboxOf(entry: string): Mailbox[] {
  const { text, comments } = takeComments(entry.length > 5000 ? entry.slice(-5000) : entry);
  const found: Mailbox[] = [];
  let rest = text;
  for (let open = angleOpen(rest); open >= 0 && found.length < 50; open = angleOpen(rest)) {
    const close = rest.indexOf('>', open);
    const inside = rest.slice(open + 1, close < 0 ? undefined : close);
    const before = rest.slice(0, open);
    rest = close < 0 ? '' : rest.slice(close + 1).replace(/^>+/, '');
    const address = specOf(inside);
    if (address !== null) found.push({ name: nameOf(before) || nameOf(comments), address, angle: true });
    // Empty or nonsense brackets: the address may stand before them.
    else for (const bare of bareAddresses(before)) found.push({ name: '', address: bare, angle: false });
  }
  if (found.length > 0) {
    for (const bare of bareAddresses(rest)) found.push({ name: '', address: bare, angle: false });
    return found;
  }
  const bare = bareAddresses(text);
  const obscured = bare.length === 0 ? OBSCURED.exec(text.trim()) : null;
  if (obscured) bare.push(`${obscured[1]}@${obscured[2]}`);
  const [only] = bare;
  if (only !== undefined && bare.length === 1) {
    const words = obscured ? '' : text.replace(only, ' ').replace(/mailto:/i, ' ');
    return [{ name: nameOf(words) || nameOf(comments), address: only, angle: false }];
  }
  return bare.map((address) => ({ name: '', address, angle: false }));
}

/** The first `<` outside quotes. */
function angleOpen(text: string): number {
  let i = 0;
  while (i < text.length) {
    if (text[i] === '<') return i;
    if (text[i] === '"') {
      const close = text.indexOf('"', i + 1);
      if (close > 0) i = close;
    }
    i++;
  }
  return -1;
}

/** The address inside angle brackets: routes (`@a,@b:c@d`, RFC 5322 §4.4), `mailto:` and white space are taken off. */
function specOf(inside: string): string | null {
  const text = inside
    .replace(/^<+/, '')
    .replace(/^\s*mailto:/i, '')
    .replace(/^\s*(?:@[^@:,\s]{1,255},?){1,10}:/, '')
    .trim();
  const whole = /^("[^"]{1,64}"|[^@<>"]{1,200})@(\[[^\]]{1,60}\]|[^@<>\s]{1,255})$/.exec(text);
  if (whole) return `${(whole[1] ?? '').replace(/\s+/g, '')}@${(whole[2] ?? '').replace(/[.,;>'"]+$/, '')}`;
  return bareAddresses(text)[0] ?? null;
}

function bareAddresses(text: string): string[] {
  if (!text.includes('@')) return [];
  const quoted = text.replace(/mailto:/gi, ' ');
  return (quoted.match(ADDRESS) ?? []).map(trimMarks).filter((address) => /^[^@]+@[^@]+$/.test(address));
}

function trimMarks(address: string): string {
  return address.replace(/^['`*]+(?=[^@]*@)/, '').replace(/[.,;:'"`*>]+$/, '');
}

function nameOf(text: string): string {
  const plain = text
    .trim()
    .replace(/^[,;]+/, '')
    .replace(/"((?:[^"\\]|\\.)*)"/g, (_all, inner: string) => inner.replace(/\\(.)/g, '$1'))
    .trim();
  const decoded = decodeWords(plain).replace(/\s+/g, ' ').trim();
  const name = decoded
    .replace(/^"(.*)"$/, '$1')
    .replace(/^'(.*)'$/, '$1')
    .trim();
  return /[\p{L}\p{N}]/u.test(name) ? name : '';
}

/** RFC 5322 §3.2.2: comments may stand anywhere outside quotes; an old form keeps the name there. */
function takeComments(entry: string): { text: string; comments: string } {
  if (!entry.includes('(')) return { text: entry, comments: '' };
  const text: string[] = [];
  const comments: string[] = [];
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < entry.length; i++) {
    const c = entry[i] ?? '';
    if (c === '\\' && i + 1 < entry.length) {
      i++;
      (depth > 0 ? comments : text).push(depth > 0 ? (entry[i] ?? '') : c + (entry[i] ?? ''));
      continue;
    }
    if (c === '"' && depth === 0) quoted = !quoted;
    if (c === '(' && !quoted && depth++ === 0) continue;
    if (c === ')' && depth > 0 && --depth === 0) continue;
    (depth > 0 ? comments : text).push(c);
  }
  return depth > 0 ? { text: entry, comments: '' } : { text: text.join(''), comments: comments.join('') };
}
