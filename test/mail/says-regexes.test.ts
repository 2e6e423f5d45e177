/**
 * No pattern may take more than linear time on hostile text. The wording holds no unbounded quantifier at all, so each place of a text
 * costs a bounded number of steps; the regular expressions of the code are checked one by one by recheck.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#server/mail/says/language.ts';
import { readerOf } from '#server/mail/says/readers.ts';
import { dateReader } from '#server/mail/spoken-date-wording.ts';

const room = resolve(import.meta.dirname, '../../server/mail');
const OURS = /^(?:new-text|quote|forward|signature|says|spoken-)/;

/** The source files of this part of the mail room, wording aside. */
function sources(): string[] {
  const own = readdirSync(room).filter((name) => OURS.test(name) && name.endsWith('.ts'));
  const rooms = ['quote', 'says'].flatMap((folder) =>
    readdirSync(join(room, folder)).map((name) => join(folder, name)),
  );
  return [...own, ...rooms];
}

/** Regular-expression literals of a source text, as far as its lines show them. */
function literals(source: string): { source: string; flags: string }[] {
  const code = source.replace(/\/\*\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const found = code.matchAll(
    /(?<=[(=,:?&|!\s])\/(?![/*\s])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([a-z]*)(?=[.,;)\s\]])/g,
  );
  return [...found].map((m) => ({ source: m[1]!, flags: m[2]! }));
}

function unbounded(pattern: RegExp): boolean {
  return /[*+]|\{\d+,\}/.test(pattern.source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x'));
}

describe('patterns', () => {
  it.each(LANGUAGES)('the wording of %s has no unbounded quantifier', (language) => {
    const reader = readerOf(language);
    const patterns = [
      reader.topic,
      reader.payment,
      reader.negation,
      reader.condition,
      reader.empty,
      reader.acknowledgement,
      reader.arrival,
      reader.selfEvident,
      ...(reader.reservation ? [reader.reservation] : []),
      ...reader.phrases.flatMap(({ regex, not, loose }) => [regex, not, loose].filter((pattern) => pattern !== null)),
      dateReader(language).documentDate,
      ...dateReader(language).rules.map(({ regex }) => regex),
    ];
    expect(patterns.filter(unbounded).map(String)).toEqual([]);
  });

  it.each(sources())(
    'recheck finds nothing in %s',
    (file) => {
      const faults = literals(readFileSync(join(room, file), 'utf8'))
        .map((literal) => ({ literal, found: checkSync(literal.source, literal.flags, { timeout: 20_000 }) }))
        .filter(({ found }) => found.status !== 'safe')
        .map(({ literal, found }) => `${found.status} /${literal.source}/${literal.flags}`);
      expect(faults).toEqual([]);
    },
    120_000,
  );
});
