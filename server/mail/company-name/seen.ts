/** Company names that a mail shows: display names and signature lines. */
import type { MailMessage, SplitText } from '../message.ts';
import type { Party } from '../party.ts';
import { LEGAL_FORMS } from './forms.ts';
import { foldName } from './words.ts';

const MAX_NAMES = 6;
const MAX_LINE = 80;

const MAYBE_FORM = /\b(?:[A-Z]{2,5}|[A-Z]\.(?:[a-zA-Z]\.)+|[A-Z][a-z]{1,3}[a-zA-Z]{0,20})\.?\b/;

function bearsLegalForm(line: string): boolean {
  if (!MAYBE_FORM.test(line)) return false;
  const words = foldName(line)
    .replaceAll('.', '')
    .split(/[^a-z0-9]+/)
    .filter((w) => w !== '');
  return (
    words.length > 1 &&
    words.length < 9 &&
    words.slice(1).some((w) => LEGAL_FORMS.has(w) && w.length > 1 && w !== 'me' && w !== 'as' && w !== 'pt')
  );
}

/**
 * Names that look like a company's: display names of outsiders (those in copy aside), and signature lines that bear a legal form. At most 6,
 * each under 80 letters.
 */
export function seenNames(
  message: MailMessage,
  split: Pick<SplitText, 'signature'>,
  parties: readonly Party[],
): string[] {
  const names = new Set<string>();
  for (const party of parties) {
    if (names.size >= MAX_NAMES) break;
    if (party.roles.every((role) => role === 'cc' || role === 'forwarded_recipient')) continue;
    const organisation = /\bvia\b|@/.test(party.name) ? '' : party.name.trim();
    const words = organisation.split(/\s+/).length;
    if (organisation.length > 3 && organisation.length <= MAX_LINE && words < 9) names.add(organisation);
  }
  const organization = message.headers.find(([name]) => name === 'organization')?.[1];
  if (organization && organization.length <= MAX_LINE) names.add(organization);
  for (const line of split.signature.slice(0, 4_000).split('\n').slice(0, 25)) {
    const text = line.trim();
    if (text.length > 3 && text.length <= MAX_LINE && bearsLegalForm(text)) names.add(text);
  }
  return [...names].slice(0, MAX_NAMES);
}
