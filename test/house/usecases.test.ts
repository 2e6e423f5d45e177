import { describe, expect, it } from 'vitest';
import { sources } from './sources.ts';

/** Verbs that change something end in a transaction with an audit row; the others only read. */
const READS = /^(open-|show-|explain-|find-|read-|list-|context|export-|age-)/;

describe('use cases', () => {
  const files = sources('server/usecases')
    .filter((f) => !f.path.includes('/steps/'))
    .map((f) => ({ ...f, name: f.path.split('/').pop() ?? '' }));

  it('that change something go through change(), which writes the audit row', () => {
    const silent = files.filter((f) => !READS.test(f.name) && !/\bchange[<(]/.test(f.text)).map((f) => f.path);
    expect(silent).toEqual([]);
  });

  it('that only read never insert, update or delete', () => {
    const breaches = files
      .filter((f) => READS.test(f.name) && f.name !== 'context.ts')
      .filter((f) => /\b(insert into|delete from|insertRows\()|\bupdate \w+ set\b/i.test(f.text))
      .map((f) => f.path);
    expect(breaches).toEqual([]);
  });
});
