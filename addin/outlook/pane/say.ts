import type { EvidenceView } from '#shared/pane-view.ts';
import type { Because, Section, State } from '#shared/tokens.ts';
import { sentenceOf } from '#shared/words/words.ts';
import { isLabel, type Text } from '../../words/text.ts';

/** A token in readable form, for one that has no words yet: nothing is hidden. */
function readable(token: string): string {
  const words = token.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The sentence of one reason; a code without a sentence is shown with its facts. */
export function sayBecause(because: Because, text: Text): string {
  const sentence = sentenceOf(text.reasons, because, text.show);
  if (sentence !== because.code) return sentence;
  return [readable(because.code), ...Object.values(because.params)].join(' · ');
}

/** A red flag of a mail in words: what is odd, and to verify it by phone. */
export function sayWarning(warning: Because, text: Text): string {
  const label = `warning.${warning.code}`;
  return isLabel(label) ? text.say(label, warning.params) : sayBecause(warning, text);
}

/** A state in words. */
export function sayState(state: State, text: Text): string {
  return text.reasons.states[state];
}

/** A section of the report in words. */
export function saySection(section: Section, text: Text): string {
  return text.reasons.sections[section];
}

/** The kind of a next step in words. */
export function sayStep(kind: string, text: Text): string {
  return text.reasons.nextSteps[kind] ?? readable(kind);
}

/** What a mail says, in words. */
export function sayIntent(intent: string, text: Text): string {
  const label = `intent.${intent}`;
  return isLabel(label) ? text.say(label) : readable(intent);
}

/** Why something is disputed, in words; a reason that is no token is the author's own. */
export function sayDisputeReason(reason: string, text: Text): string {
  const label = `reason.${reason}`;
  return isLabel(label) ? text.say(label) : reason;
}

/** Why a mail is taken to be about a customer, in words. */
export function sayEvidence(evidence: EvidenceView, text: Text): string {
  return text.say(`evidence.${evidence.kind}`, { detail: evidence.detail });
}
