/** Recipients and diagnostics of a non-delivery notice in plain words, whichever program wrote it. */
import { addressesIn, trimOf } from '../verdict/addresses.ts';
import { phraseAt, plainWords } from '../verdict/phrases.ts';
import { BEFORE_ADDRESS, COPY_MARKS, LIST_CUES } from './recipient-lines.ts';

/** A recipient named by a notice, and the words about it. */
export type NamedRecipient = { address: string; about: string };

const MAX_TEXT = 65_536;
const MAX_LINES = 600;
const MAX_RECIPIENTS = 200;
/** How many lines a list of recipients may go on without naming one. */
const LIST_LINES = 40;
/** What a line of sendmail's transcript begins with: reply code, perhaps an enhanced code. */
const REPLY_START = /^(?:<<< {0,4})?[45]\d\d[ -](?:[45]\.\d{1,3}\.\d{1,3} )?<?/;

/** The part of the notice before the returned message, in lines; at most 64 KB and 600 lines. */
export function noticeLines(text: string): string[] {
  const lines = text.slice(0, MAX_TEXT).split(/\r\n|\r|\n/, MAX_LINES);
  const from = lines.findIndex((line) => line.trim() !== '');
  for (let i = Math.max(from, 0) + 1; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (/^Return-Path: ?</i.test(line) || /^Received: ?from /i.test(line)) return lines.slice(0, i);
    if (line.length < 200) {
      const words = plainWords(line, 200);
      if (words !== '' && COPY_MARKS.some((mark) => words.includes(mark))) return lines.slice(0, i);
    }
  }
  return lines;
}

function cleaned(address: string): string | null {
  const text = trimOf(address, '.:');
  const at = text.lastIndexOf('@');
  return at > 0 && at < text.length - 1 ? text : null;
}

/** The address that a line begins with, in brackets or quotes perhaps, when it then ends or goes on about it. */
function leadingAddress(line: string): string | null {
  const first = addressesIn(line.slice(0, 400), 1)[0];
  if (!first || first.start > 12 || trimOf(line.slice(0, first.start), ' \t*>|"\'<-') !== '') return null;
  const rest = line.slice(first.end, first.end + 400).replace(/^[>"']{0,2}/, '');
  return rest === '' || /^(?:[:;.,]|\s)/.test(rest) ? first.address : null;
}

/** The address that a reply in a transcript is about: directly after the codes. */
function transcriptAddress(line: string): string | null {
  const start = REPLY_START.exec(line)?.[0].length;
  if (start === undefined) return null;
  const first = addressesIn(line.slice(start, start + 400), 1)[0];
  return first?.start === 0 ? first.address : null;
}

/** Lines with their recipients: by cue and list first, then by the words before an address, then transcripts. */
function namedOn(lines: readonly string[], plain: readonly string[]): { line: number; address: string }[] {
  const leading: { line: number; address: string }[] = [];
  const labelled: typeof leading = [];
  const transcript: typeof leading = [];
  let listed = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = (lines[i] ?? '').slice(0, 2048);
    const words = plain[i] ?? '';
    if (words === '') continue;
    if (line.includes('@')) {
      const said = transcriptAddress(line.trim());
      const lead = said !== null ? null : leadingAddress(line);
      if (lead !== null && (listed > 0 || /^\s*<[^>]*>\s*:|^[^\s<>]+:\s|^\s*\S+ on \w{3}, /.test(line))) {
        leading.push({ line: i, address: lead });
        if (listed > 0) listed = LIST_LINES;
        continue;
      }
      const address = labelledAddress(words);
      if (address) labelled.push({ line: i, address: asWritten(line, address) });
      else if (said !== null) transcript.push({ line: i, address: said });
    }
    if (listed > 0) listed--;
    if (LIST_CUES.some((cue) => words.includes(cue.trimEnd()))) listed = LIST_LINES;
  }
  if (leading.length > 0) return leading;
  return labelled.length > 0 ? labelled : transcript;
}

function labelledAddress(words: string): string | null {
  for (const cue of BEFORE_ADDRESS) {
    const address = addressAfter(words, cue);
    if (address) return address;
  }
  return null;
}

function asWritten(line: string, address: string): string {
  const at = line.toLowerCase().indexOf(address);
  const text = at < 0 ? address : line.slice(at, at + address.length);
  return text.toLowerCase() === address ? text : address;
}

function addressAfter(words: string, cue: string): string | null {
  const at = phraseAt(words, cue);
  if (at < 0) return null;
  const end = cue.includes(' * ') ? words.lastIndexOf(cue.split(' * ').at(-1) ?? '') : at;
  const rest = words.slice(end + (cue.split(' * ').at(-1) ?? '').length, end + 400);
  const m = /^[\s:<"'[(]{0,6}([^\s<>"'()[\]:;,|=]{1,64}@[^\s<>"'()[\]:;,|]{1,255})/.exec(rest);
  return m?.[1] ?? null;
}

/**
 * The recipients that a notice names, each with the words about it (from its line to the next recipient's, and any
 * other line that bears its address). Without a cue every address but `ours` counts. At most 200.
 */
export function namedRecipients(lines: readonly string[], ours: ReadonlySet<string>): NamedRecipient[] {
  const plain = lines.map((line) => plainWords(line, 2048));
  const named = namedOn(lines, plain);
  const places = named.length > 0 ? named : anywhere(lines, ours);
  const seen = new Map<string, NamedRecipient>();
  for (const [i, place] of places.entries()) {
    const address = cleaned(place.address);
    if (!address || seen.size >= MAX_RECIPIENTS) continue;
    const key = address.toLowerCase();
    const next =
      places.slice(i + 1).find((other) => other.line > place.line && other.address.toLowerCase() !== key)?.line ??
      lines.length;
    const block = lines.slice(place.line, Math.min(next, place.line + 25)).join('\n');
    const known = seen.get(key);
    if (known) known.about = `${known.about}\n${block}`.slice(0, 4096);
    else seen.set(key, { address, about: block.slice(0, 4096) });
  }
  for (const one of seen.values()) {
    const key = one.address.toLowerCase();
    const more = lines.filter(
      (line) => line.length < 2048 && line.toLowerCase().includes(key) && !one.about.includes(line),
    );
    if (more.length > 0) one.about = `${one.about}\n${more.slice(0, 20).join('\n')}`.slice(0, 8192);
  }
  return [...seen.values()];
}

function anywhere(lines: readonly string[], ours: ReadonlySet<string>): { line: number; address: string }[] {
  const found: { line: number; address: string }[] = [];
  for (let i = 0; i < lines.length; i++) {
    for (const { address } of addressesIn((lines[i] ?? '').slice(0, 2048), 20)) {
      const key = address.toLowerCase();
      if (!ours.has(key) && !key.startsWith('postmaster@') && !key.startsWith('mailer-daemon@'))
        found.push({ line: i, address });
      if (found.length >= 20) return found;
    }
  }
  return found.slice(0, 1);
}
