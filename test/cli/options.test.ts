import { expect, it } from 'vitest';
import { collectPath, zoneOption } from '#server/cli/options.ts';

it('takes a time zone by name and says so of any other word', () => {
  expect(zoneOption('Europe/Berlin')).toBe('Europe/Berlin');
  for (const wrong of ['Foo/Bar', '', 'x\u001b[2J']) expect(() => zoneOption(wrong)).toThrow(/time zone by name/);
});

it('leaves commas in the names of files', () => {
  expect(collectPath('Adler, Birke.csv', ['a.csv'])).toEqual(['a.csv', 'Adler, Birke.csv']);
});
