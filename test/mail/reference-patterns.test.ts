import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';

const MAIL = resolve(import.meta.dirname, '../../server/mail');
const OWN = /^(?:reference|linking|domain|company-name)[\w-]*(?:\.ts)?$|^(?:number-key|party|us)\.ts$/;

const files = readdirSync(MAIL, { withFileTypes: true })
  .filter((entry) => OWN.test(entry.name))
  .flatMap((entry) =>
    entry.isDirectory() ? readdirSync(join(MAIL, entry.name)).map((name) => join(entry.name, name)) : [entry.name],
  );

const STRING_OR_COMMENT = /^(?:\/\/[^\n]*|\/\*[^]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`)/;
const REGEX = /^\/((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[\n])+)\/([a-z]*)/;

/** The regular expression literals of a source: after a word or a closing bracket a slash divides. */
function literals(source: string): RegExp[] {
  const found: RegExp[] = [];
  let before = '(';
  for (let i = 0; i < source.length;) {
    const rest = source.slice(i, i + 20_000);
    const skipped = STRING_OR_COMMENT.exec(rest)?.[0];
    const literal = skipped === undefined && /[(,=:[!&|?{};]/.test(before) ? REGEX.exec(rest) : null;
    if (literal) found.push(new RegExp(literal[1] ?? '', literal[2] ?? ''));
    const step = skipped?.length ?? literal?.[0].length ?? 1;
    if (skipped !== undefined ? /^['"`]/.test(skipped) : !/\s/.test(rest[0] ?? ''))
      before = literal ? ')' : (rest[step - 1] ?? '');
    i += step;
  }
  return found;
}

const patterns = files.flatMap((file) =>
  literals(readFileSync(join(MAIL, file), 'utf8')).map((pattern) => ({ file, pattern })),
);

describe('patterns of references, parties, domains and names', () => {
  it('are found in the sources', () => {
    expect(patterns.length).toBeGreaterThan(70);
  });

  it.each(patterns)('$file $pattern is linear', { timeout: 60_000 }, ({ pattern }) => {
    const result = checkSync(pattern.source, pattern.flags, { timeout: 30_000 });
    expect(result.status === 'vulnerable' ? [result.complexity, result.attack.pattern] : result.status).toBe('safe');
  });
});
