/** Which lines the author wrote now and which are history (RULES §4). */
import { attributionAt } from './attribution.ts';
import { headerBlockAt } from './header-block.ts';
import { isDeviceSignature } from '../signature.ts';
import { separatorOf } from './separator.ts';
import type { HeaderBlock } from './header-block.ts';
import type { Line } from './lines.ts';

/** `own`: for each line whether the author wrote it now. `block`: header block of the history; `forward`: a client says "forwarded". */
export type Division = { own: boolean[]; cutAt: number | null; block: HeaderBlock | null; forward: boolean };

function nextWritten(lines: readonly Line[], from: number): number {
  let i = from;
  while (i < lines.length && lines[i]!.text === '') i++;
  return i;
}

/** A quoted line that a client wrapped and left without its mark. */
function isWrappedQuote(lines: readonly Line[], i: number): boolean {
  const before = lines[i - 1];
  const after = lines[i + 1];
  const text = lines[i]!.text;
  return (
    before !== undefined &&
    after !== undefined &&
    before.depth > 0 &&
    after.depth > 0 &&
    before.text.length >= 55 &&
    after.text !== '' &&
    text.length < 60 &&
    /^[\p{Ll}\d(]/u.test(text)
  );
}

/** Divides the lines of a body; `attributions` false skips the search for "On … wrote:". Linear. */
export function divide(lines: readonly Line[], attributions: boolean): Division {
  const own = lines.map((line) => line.depth === 0);
  const rest = (from: number): void => {
    for (let k = from; k < own.length; k++) own[k] = false;
  };
  const lastMarked = lines.findLastIndex((line) => line.depth > 0 || line.cut);
  let written = false;
  let forward = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.cut) {
      rest(i);
      const at = nextWritten(lines, i);
      return { own, cutAt: i, block: headerBlockAt(lines, at, true), forward };
    }
    if (line.depth > 0) {
      if (separatorOf(line.text) === 'forward' && !written) forward = true;
      continue;
    }
    if (line.text === '') continue;
    const separator = separatorOf(line.text);
    const below = nextWritten(lines, i + 1);
    const block = headerBlockAt(lines, separator ? below : i, separator !== null);
    if (block && (separator !== null || block.start === i)) {
      rest(i);
      return { own, cutAt: i, block, forward: forward || separator === 'forward' };
    }
    if (separator === 'forward' || separator === 'original') {
      rest(i);
      return { own, cutAt: i, block: null, forward: separator === 'forward' };
    }
    if (isDeviceSignature(line.text) && (i === 0 || lines[i - 1]!.text === '') && written) {
      if (below < lines.length && lastMarked < i) {
        // Below a device's own line stands what it quotes, marked or not, or nothing.
        rest(i);
        const fenced = separatorOf(lines[below]!.text) !== null;
        return {
          own,
          cutAt: i,
          block: headerBlockAt(lines, fenced ? nextWritten(lines, below + 1) : below, fenced),
          forward,
        };
      }
    }
    const end = attributions ? attributionAt(lines, i) : null;
    if (end !== null) {
      const after = nextWritten(lines, end);
      for (let k = i; k < end; k++) own[k] = false;
      const marked = after < lines.length && lines[after]!.depth > 0;
      if (!marked && written) {
        rest(i);
        return { own, cutAt: i, block: null, forward };
      }
      i = end - 1;
      continue;
    }
    if (isWrappedQuote(lines, i)) own[i] = false;
    else written = true;
  }
  return { own, cutAt: null, block: null, forward };
}
