/** What the words of a mail say about who wrote it: an autoresponder, a newsletter, or a person who mentions being away. */
import type { MailMessage } from '../message.ts';
import { german } from '../wording/verdict/de.ts';
import { english } from '../wording/verdict/en.ts';
import { spanish } from '../wording/verdict/es.ts';
import { french } from '../wording/verdict/fr.ts';
import { italian } from '../wording/verdict/it.ts';
import { japanese } from '../wording/verdict/ja.ts';
import { dutch } from '../wording/verdict/nl.ts';
import { polish } from '../wording/verdict/pl.ts';
import { portuguese } from '../wording/verdict/pt.ts';
import { swedish } from '../wording/verdict/sv.ts';
import type { VerdictWording } from '../wording/verdict/wording.ts';
import { chinese } from '../wording/verdict/zh.ts';
import { eachPhrase, indexPhrases, type Tagged } from './phrase-index.ts';
import { plainWords } from './phrases.ts';

/** The languages that verdicts are worded in. */
export const LANGUAGES: readonly VerdictWording[] = [
  english, german, french, spanish, italian, portuguese, dutch, polish, swedish, japanese, chinese,
]; // prettier-ignore

const BODY_MEANINGS = [
  'explicit',
  'away',
  'planned',
  'back',
  'thanks',
  'answer',
  'access',
  'urgent',
  'received',
] as const;
export type BodyMeaning = (typeof BODY_MEANINGS)[number];

/** How far each meaning goes towards "a machine answered"; 2 is enough for an answer, 3 for a mail out of the blue. */
const WEIGHT: Record<BodyMeaning, number> = {
  explicit: 3,
  away: 1,
  planned: 0.5,
  back: 1,
  thanks: 1,
  answer: 0.75,
  access: 1,
  urgent: 1,
  received: 1,
};

const bodyIndex = indexPhrases<BodyMeaning>(
  LANGUAGES.flatMap((language) =>
    BODY_MEANINGS.flatMap((tag): Tagged<BodyMeaning>[] => language[tag].map((phrase) => ({ phrase, tag }))),
  ),
);
const bulkIndex = indexPhrases<string>(
  LANGUAGES.flatMap((language) => language.bulk.map((phrase) => ({ phrase, tag: language.language }))),
);
const REPLY_SUBJECTS = LANGUAGES.flatMap((language) => language.replySubjects);
const SUBJECT_PARTS = LANGUAGES.flatMap((language) => language.subjectParts ?? []);

/** What the author's words mean, each meaning with the phrase that says so, and the sum of their weights. */
export type WordingEvidence = { meanings: ReadonlyMap<BodyMeaning, string>; weight: number };

/** Reads the new text (first 3,000 characters). */
export function bodyEvidence(newText: string): WordingEvidence {
  const meanings = new Map<BodyMeaning, string>();
  eachPhrase(bodyIndex, plainWords(newText, 3000), ({ phrase, tag }) => {
    if (!meanings.has(tag)) meanings.set(tag, phrase);
  });
  let weight = 0;
  for (const meaning of meanings.keys()) weight += WEIGHT[meaning];
  return { meanings, weight };
}

/** The words of a subject that only an automatic reply has, or null. A list's tag in front is passed over. */
export function automaticSubject(subject: string): string | null {
  const plain = plainWords(subject, 300);
  const bare = plain.replace(/^(?:\[[^\]]{1,60}\] ?){1,2}/, '');
  if (plain === '' || /^(?:re|aw|fw|fwd|wg|tr|antw|rv|sv|vs|odp|rif|i|r) ?(?:\[\d{1,3}\])?:/.test(bare)) return null;
  return (
    REPLY_SUBJECTS.find((words) => plain.startsWith(words) || bare.startsWith(words)) ??
    SUBJECT_PARTS.find((words) => plain.includes(words)) ??
    null
  );
}

/** Different words of newsletters and notifications in the text's first 1,500 and last 6,000 characters. */
export function bulkFooters(message: MailMessage): ReadonlySet<string> {
  const { text } = message;
  const ends = text.length > 7500 ? `${text.slice(0, 1500)}\n${text.slice(-6000)}` : text;
  const found = new Set<string>();
  eachPhrase(bulkIndex, plainWords(ends, 8000), ({ phrase }) => found.add(phrase));
  return found;
}
