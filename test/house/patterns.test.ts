/** No regular expression of ours may take more than linear time on hostile text: recheck looks at every literal. */
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { CAPPED } from './capped-patterns.ts';
import { regexLiterals } from './regex-literals.ts';
import { sources } from './sources.ts';

/** Every pattern with the places where it stands. */
const patterns = new Map<string, { source: string; flags: string; places: string[] }>();
for (const { path, text } of sources('server', 'shared', 'addin')) {
  for (const { source, flags, line } of regexLiterals(path, text)) {
    const key = `/${source}/${flags}`;
    const before = patterns.get(key)?.places ?? [];
    patterns.set(key, { source, flags, places: [...before, `${path}:${line}`] });
  }
}

const capped = CAPPED.map(({ pattern }) => `/${pattern.source}/${pattern.flags}`);

describe('regular expressions', () => {
  it('are found in the sources', () => {
    expect(regexLiterals('a.tsx', "const a = `${/x'/u}`; b = c / d; const e = <p>Don't /y/</p>;")).toEqual([
      { source: "x'", flags: 'u', line: 1 },
    ]);
    expect(patterns.size).toBeGreaterThan(400);
  });

  it('are linear, or only see short text', { timeout: 300_000 }, () => {
    const faults = [...patterns]
      .filter(([pattern]) => !capped.includes(pattern))
      .flatMap(([pattern, { source, flags, places }]) => {
        const { status } = checkSync(source, flags, { timeout: 20_000 });
        // A checker that ran out of time on a busy machine has found nothing; it is said, and no fault.
        if (status === 'unknown') console.warn(`not decided in time: ${pattern} in ${places.join(', ')}`);
        return status === 'vulnerable' ? [`${pattern} in ${places.join(', ')}`] : [];
      });
    expect(faults).toEqual([]);
  });

  it('that only see short text are all still in use', () => {
    expect(capped.filter((pattern) => !patterns.has(pattern))).toEqual([]);
  });
});
