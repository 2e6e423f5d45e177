/** Address lists (RFC 5322 §3.4, groups and obsolete forms included). A real address is never dropped. */
import { decodeWords } from './encoded-word.ts';
import { type Mailbox, mailboxOf } from './mailbox-text.ts';
import type { Address } from './message.ts';

const MAX_LENGTH = 100_000;
/** Longer text in angle brackets is no address. */
const MAX_ANGLE = 600;
const MAX_ADDRESSES = 2000;

/**
 * The mailboxes of an address list, groups flattened, in order. Takes the unfolded field value with its encoded words
 * still encoded, so that an encoded comma separates nothing. Entries without an address (`undisclosed-recipients:;`) are
 * left out; a comma or semicolon in an unquoted name does not cut it off: `Doe, John <a@b>` is one mailbox. At most 2,000.
 */
export function parseAddresses(value: string): Address[] {
  const found: Address[] = [];
  let held: string[] = [];
  for (const entry of splitEntries(value.slice(0, MAX_LENGTH))) {
    const mailboxes = mailboxesOf(entry);
    if (mailboxes.length === 0) {
      held = [...held.slice(-3), entry];
      continue;
    }
    const [first, ...rest] = mailboxes;
    if (first?.angle && held.length > 0)
      first.name = [...held.map(plainName), first.name].filter((part) => part !== '').join(', ');
    held = [];
    found.push(...(first ? [first, ...rest] : []));
    if (found.length >= MAX_ADDRESSES) break;
  }
  return found.slice(0, MAX_ADDRESSES).map(({ name, address }) => ({ name, address }));
}

/** Also where a whole address, or a list of them, was put into encoded words (RFC 2047 §5 forbids it, mailers do it). */
function mailboxesOf(entry: string): Mailbox[] {
  const mailboxes = mailboxOf(entry);
  if (!entry.includes('=?') || (mailboxes.length > 0 && !mailboxes.some(({ name }) => name.includes('=?'))))
    return mailboxes;
  const decoded = decodeWords(entry);
  const inner = decoded !== entry && decoded.includes('@') ? splitEntries(decoded).flatMap(mailboxOf) : [];
  return inner.length > 0 ? inner : mailboxes;
}

function plainName(entry: string): string {
  return decodeWords(entry.replace(/^"|"$/g, '')).trim();
}

/** Cuts a list at its commas and semicolons outside quotes, comments and angle brackets; group names are taken off. */
function splitEntries(text: string): string[] {
  const entries: string[] = [];
  let start = 0;
  let depth = 0;
  let angle = false;
  const lastParenthesis = text.lastIndexOf(')');
  const cut = (end: number): void => {
    const entry = text.slice(start, end).trim();
    if (entry !== '') entries.push(entry);
    start = end + 1;
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '\\') i++;
    else if (c === '"') i = closingQuote(text, i);
    else if (c === '(' && i < lastParenthesis) depth++;
    else if (c === ')' && depth > 0) depth--;
    else if (depth > 0) continue;
    else if (c === '<') angle = closesBeforeNext(text, i);
    else if (c === '>') angle = false;
    else if (angle) continue;
    else if (c === ',' || c === ';') cut(i);
    else if (c === ':' && isGroupName(text.slice(start, i))) start = i + 1;
  }
  cut(text.length);
  return entries;
}

/** The index of the quote that closes the one at `open`; `open` itself when none does (then it is a plain character). */
function closingQuote(text: string, open: number): number {
  for (let i = open + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '"') return i;
  }
  return open;
}

function closesBeforeNext(text: string, open: number): boolean {
  for (let i = open + 1; i < text.length && i < open + MAX_ANGLE; i++) {
    if (text[i] === '>') return true;
    if (text[i] === '<') return false;
  }
  return false;
}

/** A colon ends a group's name only behind words: not in `mailto:`, not behind an address, not in an encoded word. */
function isGroupName(text: string): boolean {
  const name = text.trim();
  return (
    name !== '' &&
    !name.includes('@') &&
    !name.includes('=?') &&
    !/^mailto$/i.test(name) &&
    !/\b(?:smtp|ex)$/i.test(name)
  );
}

const MAX_ADDRESS = 320;
const PLAIN_ASCII = /^[\x21-\x7e]*$/;

/**
 * The form in which addresses are compared: without `<>` or `mailto:`, lower case, Unicode composed, domain in ASCII (IDNA)
 * without a final dot. Nothing that only one provider does (dots, plus tags) is applied.
 */
export function addressKey(address: string): string {
  const bare = address
    .slice(0, MAX_ADDRESS)
    .trim()
    .replace(/^<|>$/g, '')
    .replace(/^mailto:/i, '');
  const plain = (PLAIN_ASCII.test(bare) ? bare : bare.normalize('NFC')).toLowerCase();
  const at = plain.lastIndexOf('@');
  return at < 0 ? plain : `${plain.slice(0, at)}@${domainKey(plain.slice(at + 1))}`;
}

/** A domain in its compared form: lower case, ASCII (IDNA), without a final dot. */
export function domainKey(domain: string): string {
  const plain = domain.slice(0, MAX_ADDRESS).trim().toLowerCase().replace(/\.+$/, '');
  if (PLAIN_ASCII.test(plain)) return plain;
  try {
    return new URL(`http://${plain}`).hostname || plain;
  } catch {
    return plain;
  }
}

/** The compared domain of an address, or null when it has none. */
export function domainOf(address: string): string | null {
  const at = address.lastIndexOf('@');
  return at < 0 || at === address.length - 1 ? null : domainKey(address.slice(at + 1));
}
