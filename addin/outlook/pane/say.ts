import type { Because, State } from '#shared/tokens.ts';
import type { Text } from '../../words/text.ts';

function humanise(code: string): string {
  const words = code.replaceAll(/[_.]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The sentence of one reason. */
export function sayBecause(because: Because, _text: Text): string {
  const facts = Object.values(because.params).join(', ');
  return facts === '' ? humanise(because.code) : `${humanise(because.code)}: ${facts}`;
}

/** A state in words. */
export function sayState(state: State, _text: Text): string {
  return humanise(state);
}

/** What a mail says, in words. */
export function sayIntent(intent: string, _text: Text): string {
  return humanise(intent);
}

/** Why a mail is linked, in words. */
export function sayEvidence(kind: string, _text: Text): string {
  return humanise(kind);
}

/** Why something is disputed, in words. */
export function sayDisputeReason(reason: string, _text: Text): string {
  return humanise(reason);
}
