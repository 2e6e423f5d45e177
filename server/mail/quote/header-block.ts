/** The header block (From:, Sent:, To:, Subject:) that Outlook and others write above a quoted or forwarded message. */
import { HEADER_LABELS } from '../wording/text/header-labels.ts';
import type { HeaderKind } from '../wording/text/header-labels.ts';
import type { Line } from './lines.ts';

/** A block: the values read, and the lines `start` (inclusive) to `end` (exclusive) that it fills. */
export type HeaderBlock = { start: number; end: number; values: Partial<Record<HeaderKind, string>> };

const KINDS = new Map<string, HeaderKind>();
for (const labels of Object.values(HEADER_LABELS))
  for (const [kind, words] of Object.entries(labels))
    for (const word of words) if (!KINDS.has(word)) KINDS.set(word, kind as HeaderKind);

const LONGEST_LABEL = 28;
const MOST_LINES = 24;

/** The label and value of a line such as `*Von:* Erika Muster`, or null. */
export function headerField(text: string): { kind: HeaderKind; value: string } | null {
  let colon = -1;
  for (let i = 0; i < text.length && i < LONGEST_LABEL; i++) {
    const c = text.charCodeAt(i);
    if (c === 58 || c === 0xff1a) {
      colon = i;
      break;
    }
  }
  if (colon < 1) return null;
  const label = text.slice(0, colon).replace(/[*_|]/g, '').replace(/\s+/g, ' ').trim().toLowerCase();
  const kind = KINDS.get(label);
  return kind
    ? {
        kind,
        value: text
          .slice(colon + 1)
          .replace(/^[\s*_]{1,10}/, '')
          .trim(),
      }
    : null;
}

/**
 * The header block that begins at line `start`, or null. `fenced` says that a separator stands above it, then two fields are
 * enough; else three are asked for, among them a subject or an address, so that a list of the author's own is left alone.
 */
export function headerBlockAt(lines: readonly Line[], start: number, fenced: boolean): HeaderBlock | null {
  const first = lines[start];
  if (!first) return null;
  const opening = headerField(first.text);
  if (!opening || opening.kind === 'other') return null;
  const values: Partial<Record<HeaderKind, string>> = { [opening.kind]: opening.value };
  let last: HeaderKind = opening.kind;
  let end = start + 1;
  let address = first.text.includes('@');
  let wrapped = 0;
  for (let i = start + 1; i < lines.length && i < start + MOST_LINES; i++) {
    const line = lines[i]!;
    if (line.text === '') {
      if (values.subject !== undefined || lines[i + 1] === undefined || headerField(lines[i + 1]!.text) === null) break;
      continue;
    }
    const field = headerField(line.text);
    if (field) {
      if (values[field.kind] !== undefined && field.kind !== 'cc' && field.kind !== 'other') break;
      values[field.kind] = field.value;
      last = field.kind;
      wrapped = 0;
    } else {
      const next = lines[i + 1];
      if (last === 'subject' && (next === undefined || headerField(next.text) === null)) break;
      if (++wrapped > 8) break;
      values[last] = `${values[last] ?? ''} ${line.text}`.trim();
    }
    if (line.text.includes('@')) address = true;
    end = i + 1;
  }
  const kinds = (['from', 'date', 'to', 'subject'] as const).filter((kind) => values[kind] !== undefined).length;
  const enough = fenced
    ? kinds >= 2
    : kinds >= 3 && values.from !== undefined && (values.subject !== undefined || address);
  return enough ? { start, end, values } : null;
}
