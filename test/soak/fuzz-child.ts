/**
 * One process of the fuzzing: `node fuzz-child.ts mail|ledger FROM TO [alone]`. Prints a JSON line before and after each run, so
 * that whoever watches knows which one hangs; a throw is printed with its stack, and how far each run raised the peak of memory.
 */
import { writeSync } from 'node:fs';
import { usOf } from '#server/mail/us.ts';
import { buildIndex } from '#server/mail/linking-index.ts';
import type { LedgerIndex } from '#server/mail/linking-index.ts';
import { lookupKeys, weigh } from '#server/mail/linking.ts';
import { readMessageNow } from '#server/mail/mime.ts';
import { readMail } from '#server/mail/read-mail.ts';
import { resolveReferences } from '#server/mail/references.ts';
import { isRefusal } from '#server/ledger/import/ledger-file.ts';
import { readLedgerFile } from '#server/ledger/import/read-ledger-file.ts';
import { mails, sampleLedger, tables } from './corpus.ts';
import { mutateMail } from './mutate-mail.ts';
import { mutateTable } from './mutate-table.ts';
import { choices } from './random-choice.ts';

const OPTIONS = { baseCurrency: 'EUR', defaultTermsDays: 30, today: '2025-06-30' };
const WARMING = 60;

const [kind = '', from = '0', to = '0', alone] = process.argv.slice(2);

const { us: addresses, ledgerCsv } = sampleLedger();
const us = usOf({ addresses });

async function indexOf(bytes: Uint8Array): Promise<LedgerIndex> {
  const ledger = await readLedgerFile(bytes, 'ledger.csv', OPTIONS);
  if (isRefusal(ledger)) throw new Error(ledger.message);
  const accounts = new Map(
    ledger.documents.map(({ customer: c }) => [c.externalId, { id: c.externalId, name: c.name }]),
  );
  const documents = ledger.documents.map((d, i) => ({
    id: String(i),
    kind: d.kind,
    number: d.number,
    accountId: d.customer.externalId,
    poNumber: d.poNumber,
  }));
  return buildIndex([...accounts.values()], [], documents);
}

const index = await indexOf(ledgerCsv);

function readOne(bytes: Uint8Array): void {
  const message = readMessageNow(bytes);
  if ('unreadable' in message) return;
  const reading = readMail(message, { us, timeZone: 'Europe/Berlin', currency: 'EUR', dayOf: () => '2025-06-02' });
  const { split, tokens, says } = reading;
  const known = index.lookup(lookupKeys(message, split, tokens, us));
  const thread = { accounts: [], bouncedOriginal: [], ourReference: [] };
  weigh({ message, split, tokens, us, known, says, thread });
  resolveReferences(tokens, (key) => known.numbers.filter((n) => n.key === key));
}

const mailCorpus = kind === 'mail' ? mails() : [];
const tableCorpus = kind === 'ledger' ? tables() : [];

function inputOf(seed: number): Uint8Array {
  const random = choices(kind, seed);
  return kind === 'mail'
    ? mutateMail(random.pick(mailCorpus), random.pick(mailCorpus), random)
    : mutateTable(random.pick(tableCorpus), random);
}

async function run(bytes: Uint8Array): Promise<void> {
  if (kind === 'mail') readOne(bytes);
  else await readLedgerFile(bytes, 'ledger.csv', OPTIONS);
}

const say = (line: object): void => void writeSync(1, `${JSON.stringify(line)}\n`);
const peak = (): number => process.resourceUsage().maxRSS * 1024;

for (const bytes of (kind === 'mail' ? mailCorpus : tableCorpus).slice(0, WARMING)) await run(bytes);
for (let seed = Number(from); seed < Number(to); seed++) {
  const bytes = inputOf(seed);
  if (alone) globalThis.gc?.();
  const before = peak();
  const started = performance.now();
  say({ seed, size: bytes.length });
  try {
    await run(bytes);
  } catch (error) {
    say({ seed, thrown: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
  say({ seed, size: bytes.length, grown: peak() - before, milliseconds: Math.round(performance.now() - started) });
}
