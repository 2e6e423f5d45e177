/** Base subject: what stays of a subject without reply and forward marks (after RFC 5256 §2.1, with the marks of many languages). */
import { REPLY_MARKS, FORWARD_MARKS } from './subject-marks.ts';

/** A subject taken apart. `reply` or `forward` is true when it bears such a mark. */
export type SubjectParts = { base: string; reply: boolean; forward: boolean };

const MAX_LENGTH = 2000;
const MAX_ROUNDS = 50;
// A mark, perhaps counted (`Re[2]`, `Re(3)`, `Re^2`), and its colon in ASCII or full width.
const MARK =
  /^([\p{L}]{1,12}(?:[ .-][\p{L}]{1,12})?\.?)\s{0,3}(?:\[\d{1,3}\]|\(\d{1,3}\)|\^?\d{1,3}|\*\d{1,3})?\s{0,3}[:：]/u;
const TAG = /^\[[^[\]]{1,80}\]\s{0,5}/;

/**
 * Takes a subject apart. Marks and `[list tags]` are taken off the front in any mixture, `(fwd)` and `[Fwd: …]` off the
 * ends; a tag stays when nothing else would. The base is lower case with single spaces, made for comparing, not for people.
 */
export function subjectParts(subject: string): SubjectParts {
  let text = subject.slice(0, MAX_LENGTH).replace(/\s+/gu, ' ').trim();
  let reply = false;
  let forward = false;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = text;
    const wrapped = /^\[\s?fwd?\s?:(.*)\]$/i.exec(text);
    if (wrapped) {
      text = (wrapped[1] ?? '').trim();
      forward = true;
    }
    const trailing = text.replace(/\s?\(fwd?\)$/i, '');
    if (trailing !== text) {
      text = trailing;
      forward = true;
    }
    const mark = MARK.exec(text);
    const word = mark?.[1]?.toLowerCase().replace(/\.$/, '');
    if (mark && word !== undefined && (REPLY_MARKS.has(word) || FORWARD_MARKS.has(word))) {
      text = text.slice(mark[0].length).trim();
      reply ||= REPLY_MARKS.has(word);
      forward ||= FORWARD_MARKS.has(word);
    }
    const tag = TAG.exec(text);
    if (tag && tag[0].length < text.length) text = text.slice(tag[0].length);
    if (text === before) break;
  }
  return { base: text.trim().toLowerCase().normalize('NFC'), reply, forward };
}

/** The base subject alone, for comparing; see `subjectParts`. */
export function baseSubject(subject: string): string {
  return subjectParts(subject).base;
}
