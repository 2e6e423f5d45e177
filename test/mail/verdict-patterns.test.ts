import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { DATE_PATTERNS } from '#server/mail/verdict/date-tokens.ts';

const MAIL = resolve(import.meta.dirname, '../../server/mail');
const FILES = [
  'verdict.ts',
  'bounce.ts',
  'portal.ts',
  ...['verdict', 'bounce'].flatMap((folder) => readdirSync(join(MAIL, folder)).map((name) => join(folder, name))),
];

/** The regular expression literals of a source: scans past strings, templates and comments. */
function literals(source: string): RegExp[] {
  const found: RegExp[] = [];
  let before = '';
  for (let i = 0; i < source.length; i++) {
    const char = source[i] ?? '';
    if (source.startsWith('//', i)) i = source.indexOf('\n', i);
    else if (source.startsWith('/*', i)) i = source.indexOf('*/', i) + 1;
    else if (char === "'" || char === '"' || char === '`') {
      for (i++; source[i] !== char; i++) if (source[i] === '\\') i++;
    } else if (char === '/' && /[(,=:[!&|?{};\n>]/.test(before)) {
      let end = i + 1;
      for (let inClass = false; source[end] !== '/' || inClass; end++) {
        if (source[end] === '\\') end++;
        else if (source[end] === '[') inClass = true;
        else if (source[end] === ']') inClass = false;
      }
      const flags = /^[a-z]*/.exec(source.slice(end + 1))?.[0] ?? '';
      found.push(new RegExp(source.slice(i + 1, end), flags));
      i = end;
    }
    if (!/\s/.test(char) || char === '\n') before = char === '\n' && before !== '' ? before : char;
  }
  return found;
}

const patterns = [
  ...FILES.flatMap((file) => literals(readFileSync(join(MAIL, file), 'utf8')).map((pattern) => ({ file, pattern }))),
  ...DATE_PATTERNS.map((pattern) => ({ file: 'data', pattern })),
];

describe('patterns of the verdict', () => {
  it('are found in the sources', () => {
    expect(patterns.length).toBeGreaterThan(50);
  });

  it.each(patterns)('$file $pattern is linear', ({ pattern }) => {
    const result = checkSync(pattern.source, pattern.flags, { timeout: 20_000 });
    expect(result).toMatchObject({ status: 'safe' });
  });
});
