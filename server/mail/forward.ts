/** Messages forwarded inside a message: who wrote them, when, and what (RULES §5). */
import { FORWARD_PREFIXES, REPLY_PREFIXES } from './wording/text/separators.ts';
import { headerBlockAt } from './quote/header-block.ts';
import { addressIn, trimEnds } from './quote/scan.ts';
import { readForwardDate } from './forward-date.ts';
import { separatorOf } from './quote/separator.ts';
import type { Division } from './quote/divide.ts';
import type { HeaderBlock } from './quote/header-block.ts';
import type { Line } from './quote/lines.ts';
import type { Address, ForwardedMessage, MailMessage } from './message.ts';

const MOST_FORWARDS = 5;
const FORWARD = new Set(FORWARD_PREFIXES);
const REPLY = new Set(REPLY_PREFIXES);

/** The first prefix of a subject: of a forward, of a reply, or none. Latin `RV`, `VS` and `RIF` are forwards where both use them. */
export function subjectPrefix(subject: string): 'forward' | 'reply' | null {
  const colon = /^\s{0,5}([\p{L}]{1,20})(?:\[\d{1,3}\])?\s?[:：]/u.exec(subject.slice(0, 60));
  if (!colon) return null;
  const word = colon[1]!.toLowerCase();
  if (FORWARD.has(word)) return 'forward';
  return REPLY.has(word) ? 'reply' : null;
}

/** Addresses from the text of a header field, `Erika Muster <e@x.de>; b@y.de`; a bare name gives no address. */
export function addressesOf(value: string): Address[] {
  const found: Address[] = [];
  let rest = value.slice(0, 2000);
  while (found.length < 50) {
    const next = addressIn(rest);
    if (!next) break;
    const name = trimEnds(rest.slice(0, next.start).replace(/mailto:/g, ''), '"\'<[(;,>])');
    if (!found.some((other) => other.address === next.address)) found.push({ name, address: next.address });
    rest = rest.slice(next.end);
  }
  return found;
}

function fromBlock(block: HeaderBlock, lines: readonly Line[], end: number, offset: number): ForwardedMessage {
  const { values } = block;
  const text = lines
    .slice(block.end, end)
    .map((line) => line.text)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const from = values.from === undefined ? [] : addressesOf(values.from);
  return {
    from: from[0] ?? null,
    to: addressesOf(values.to ?? ''),
    cc: addressesOf(values.cc ?? ''),
    subject: values.subject === undefined ? null : values.subject,
    date: values.date === undefined ? null : readForwardDate(values.date, offset),
    text,
  };
}

/** Minutes east of UTC that the message's own Date header uses; 0 when unknown. */
function offsetOf(date: MailMessage['date'] | undefined): number {
  const zone = /([+-])(\d{2}):(\d{2})$/.exec(date?.iso ?? '');
  if (!zone) return 0;
  return (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3]));
}

/**
 * The forwarded messages of a divided body, outermost first, at most five. A header block counts as a forward when the client says so
 * above it, the subject begins with a forward's prefix, or a mail that answers nothing has no reply's prefix. Dates without
 * a zone are read in the zone of the message's own Date header, which is the forwarder's.
 */
export function forwardedOf(
  lines: readonly Line[],
  division: Division,
  message: { subject: string; date?: MailMessage['date']; inReplyTo?: string[] },
): ForwardedMessage[] {
  if (!division.own.includes(false)) return [];
  const prefix = subjectPrefix(message.subject);
  const loose = prefix === null && message.inReplyTo?.length === 0;
  if (!division.forward && prefix !== 'forward' && !loose) return [];
  const first = division.own.indexOf(false);
  const blocks: HeaderBlock[] = [];
  for (let i = first; i < lines.length && blocks.length <= MOST_FORWARDS; i++) {
    if (division.own[i] || lines[i]!.text === '') continue;
    const separator = separatorOf(lines[i]!.text);
    let at = separator ? i + 1 : i;
    if (separator) while (at < lines.length && lines[at]?.text === '') at++;
    const block = headerBlockAt(lines, at, separator !== null || blocks.length === 0);
    if (!block) continue;
    blocks.push(block);
    i = block.end - 1;
  }
  const offset = offsetOf(message.date);
  return blocks
    .slice(0, MOST_FORWARDS)
    .map((block, i) => fromBlock(block, lines, endOf(lines, blocks[i + 1]?.start), offset));
}

/** The end of a forwarded body: the next block's start, less the separator above it. */
function endOf(lines: readonly Line[], next: number | undefined): number {
  if (next === undefined) return lines.length;
  let end = next;
  while (end > 0 && (lines[end - 1]!.text === '' || separatorOf(lines[end - 1]!.text) !== null)) end--;
  return end;
}
