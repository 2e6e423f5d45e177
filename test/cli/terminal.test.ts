import { expect, it } from 'vitest';
import { printable, table } from '#server/cli/terminal.ts';

const ESC = String.fromCharCode(27);

it('shows what would command a terminal instead of sending it', () => {
  for (const hostile of [
    `${ESC}]0;owned\u0007`,
    `${ESC}[2J`,
    '\u009b31m',
    'a\rb',
    '\b\b',
    '\u202egnp.exe',
    '\u2066x',
    '\u007f',
  ])
    expect(printable(hostile)).toMatch(/^[\x20-\x7e]+$/);
  expect(printable('a\tb\r\nc – ü 日本\n')).toBe('a\tb\r\nc – ü 日本\n');
});

it('leaves JSON the same text in other letters', () => {
  const value = { name: '\u009b31m\u202e \u007f' };
  expect(JSON.parse(printable(JSON.stringify(value)))).toEqual(value);
});

it('keeps a row of a table on its line', () => {
  expect(table(['name', 'x'], [['A\nfalse row  1', '2']], [1]).split('\n')).toHaveLength(3);
});
