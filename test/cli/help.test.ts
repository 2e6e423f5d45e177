/** Help is there for every command, and its tokens are the ones that rows use. */
import { expect, it } from 'vitest';
import { SECTIONS, STATES } from '#shared/tokens.ts';
import { output, rowsOf, run } from './command.ts';

const COMMANDS = [
  ['start'],
  ['explain'],
  ['unanswered'],
  ['find'],
  ['import', 'ledger'],
  ['import', 'mail'],
  ['aging'],
  ['statement'],
  ['report'],
  ['link'],
  ['migrate'],
  ['export'],
];

it.each(COMMANDS)('%s %s has help, and --json', async (...command) => {
  const end = await run([...command.filter((c) => c !== undefined), '--help']);
  expect(end).toMatchObject({ code: 0, err: '' });
  expect(end.out).toMatch(/^Usage: ledgerside /);
  expect(end.out).toMatch(/--json/);
});

it.each([[[]], [['help']], [['--help']], [['import', '--help']]])('%j lists the commands', async (args) => {
  const end = await run(args);
  expect(end).toMatchObject({ code: 0, err: '' });
  expect(end.out).toMatch(/Commands:/);
});

it('lists the tokens, also as JSON', async () => {
  expect(await output(['help', 'tokens'])).toMatch(/^state +not_due /);
  const lists = rowsOf<{ list: string; tokens: string[] }>(await output(['help', 'tokens', '--json']));
  expect(lists.find((l) => l.list === 'state')?.tokens).toEqual([...STATES]);
  expect(lists.find((l) => l.list === 'section')?.tokens).toEqual([...SECTIONS]);
  for (const token of lists.flatMap((l) => l.tokens)) expect(token).toMatch(/^[a-z0-9]+(_[a-z0-9]+)*$/);
});
