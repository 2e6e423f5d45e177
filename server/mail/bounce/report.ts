/** Per-recipient fields of a delivery-status report (RFC 3464 §2.3), also where one stands inside plain text. */

import { addressesIn, trimOf } from '../verdict/addresses.ts';

/** One recipient's group of a report; values as written, comments kept. */
export type ReportedRecipient = {
  original: string | null;
  final: string | null;
  action: string | null;
  status: string | null;
  diagnostic: string | null;
};

const FIELD =
  /^(final-recipient|original-recipient|action|status|diagnostic-code|reporting-mta|arrival-date)[ \t]{0,40}:(.*)$/i;
const MAX_RECIPIENTS = 500;

function unfolded(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const last = lines.length - 1;
    if (/^[ \t]+\S/.test(line) && last >= 0 && lines[last] !== '') lines[last] = `${lines[last]} ${line.trim()}`;
    else lines.push(line.trimEnd());
  }
  return lines;
}

/**
 * The recipients' groups in a report's text. A group begins after a blank line or where a field repeats; per-message
 * fields are passed over, so missing and doubled blank lines do no harm. At most 500 groups of the first 256 KB.
 */
export function reportedRecipients(text: string): ReportedRecipient[] {
  const found: ReportedRecipient[] = [];
  let group: ReportedRecipient | null = null;
  const close = (): void => {
    if (group && (group.final ?? group.original ?? group.action)) found.push(group);
    group = null;
  };
  for (const line of unfolded(text.slice(0, 262_144))) {
    const m = FIELD.exec(line);
    if (!m) {
      if (line === '' && group?.final && group.action) close();
      continue;
    }
    const name = (m[1] ?? '').toLowerCase();
    const value = (m[2] ?? '').trim();
    if (name === 'reporting-mta' || name === 'arrival-date') continue;
    const key =
      name === 'final-recipient' ? 'final'
      : name === 'original-recipient' ? 'original'
      : name === 'diagnostic-code' ? 'diagnostic'
      : name === 'action' ? 'action'
      : 'status'; // prettier-ignore
    if (group && group[key] !== null) close();
    group ??= { original: null, final: null, action: null, status: null, diagnostic: null };
    group[key] = value;
    if (found.length >= MAX_RECIPIENTS) break;
  }
  close();
  return found;
}

/** The address in a recipient field (`rfc822; user@example.com`, RFC 3461 xtext decoded), or null when it holds none. */
export function recipientAddress(field: string | null): string | null {
  if (field === null) return null;
  const typed = field.slice(0, 1024);
  const text = typed.includes(';') ? typed.slice(typed.indexOf(';') + 1) : typed;
  if (/^\s*["(]?[|/]/.test(text)) return null;
  const decoded = text.replace(/\+([0-9A-F]{2})/g, (whole, hex: string) =>
    hex === '40' || hex === '2B' || hex === '3D' ? String.fromCharCode(Number.parseInt(hex, 16)) : whole,
  );
  const found = addressesIn(decoded, 1)[0] ?? addressesIn(text, 1)[0];
  return found ? trimOf(found.address, '.>/') : null;
}
