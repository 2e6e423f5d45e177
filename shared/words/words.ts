/** The words of one language. Sentences take the params of a reason; days, times and amounts are shown through `Show`. */
import type { Because, Section, Stage, State } from '../tokens.ts';
import type { Show } from './show.ts';

/** A reason in words: its params, and how to show days and amounts. */
export type Sentence = (params: Because['params'], show: Show) => string;

/** All that is said in one language. `because` is keyed by reason code; a code without a sentence is shown as it is. */
export type Words = {
  language: string;
  states: Record<State, string>;
  sections: Record<Section, string>;
  stages: Record<Stage, string>;
  nextSteps: Record<string, string>;
  because: Record<string, Sentence>;
};

/** A reason as a sentence; the bare code when the language has none, so that nothing is hidden. */
export function sentenceOf(words: Words, because: Because, show: Show): string {
  return words.because[because.code]?.(because.params, show) ?? because.code;
}
