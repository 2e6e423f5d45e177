/**
 * Everyday mail against a ledger that it has nothing to do with: every invoice link is false. Reads the SpamAssassin mails
 * straight out of their archive, and 6,000 real invoice numbers with suppliers taken as customers.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { buildIndex } from '#server/mail/linking-index.ts';
import { lookupKeys, weigh } from '#server/mail/linking.ts';
import { readMessageNow } from '#server/mail/mime.ts';
import { splitText } from '#server/mail/new-text.ts';
import { findTokens } from '#server/mail/references.ts';
import { usOf } from '#server/mail/us.ts';
import { devPath } from '../shared-data.ts';

type Paid = { supplier_id: string; supplier: string; invoice_no: string };

function* entriesOf(tar: Buffer): Generator<{ name: string; bytes: Buffer }> {
  for (let at = 0; at + 512 <= tar.length;) {
    const name = tar.toString('latin1', at, at + 100).replace(/\0.*$/s, '');
    if (name === '') return;
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8) || 0;
    if (tar[at + 156] === 48 || tar[at + 156] === 0) yield { name, bytes: tar.subarray(at + 512, at + 512 + size) };
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

const paid = gunzipSync(readFileSync(devPath('ar_ledgers', 'council_paid_invoices.jsonl.gz')))
  .toString('utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Paid);
const accounts = [...new Map(paid.map((p) => [p.supplier_id, { id: p.supplier_id, name: p.supplier }])).values()];
const documents = paid.map((p, i) => ({
  id: `d${i}`,
  kind: 'invoice' as const,
  number: p.invoice_no,
  accountId: p.supplier_id,
  poNumber: null,
}));
const index = buildIndex(accounts, [], documents);
const us = usOf({ domains: ['calderdale.gov.uk'] });

const count = { mails: 0, unreadable: 0, linkedMails: 0, invoiceLinks: 0, candidates: 0, unknownReferences: 0 };
const spent = { read: 0, tokens: 0, keys: 0, lookup: 0, weigh: 0 };
for (const { name, bytes } of entriesOf(gunzipSync(readFileSync(devPath('spamassassin', 'messages.tar.gz'))))) {
  count.mails++;
  const t0 = performance.now();
  const message = readMessageNow(bytes);
  if ('unreadable' in message) {
    count.unreadable++;
    continue;
  }
  const split = splitText(message);
  const t1 = performance.now();
  const tokens = findTokens({
    ...split,
    subject: message.subject,
    attachmentNames: message.attachments.map((a) => a.name),
  });
  const t2 = performance.now();
  const keys = lookupKeys(message, split, tokens, us);
  const t3 = performance.now();
  const known = index.lookup(keys);
  const t4 = performance.now();
  const outcome = weigh({
    message,
    split,
    tokens,
    us,
    known,
    thread: { accounts: [], bouncedOriginal: [], ourReference: [] },
  });
  const t5 = performance.now();
  spent.read += t1 - t0;
  spent.tokens += t2 - t1;
  spent.keys += t3 - t2;
  spent.lookup += t4 - t3;
  spent.weigh += t5 - t4;
  const links = outcome.invoices.filter((i) => !i.quoted);
  count.invoiceLinks += links.length;
  if (outcome.outcome === 'linked') count.linkedMails++;
  if (outcome.outcome === 'candidates') count.candidates++;
  count.unknownReferences += tokens.filter((t) => t.firm).length;
  if (outcome.invoices.length > 0 || outcome.outcome === 'linked') {
    console.error(
      name,
      outcome.outcome,
      outcome.invoices
        .map((i) => `${documents[Number(i.invoiceId.slice(1))]?.number}${i.quoted ? ' (quoted)' : ''}`)
        .join(', '),
      JSON.stringify(outcome.accounts.map((a) => a.evidence)),
    );
  } else if (process.argv.includes('--verbose') && outcome.outcome === 'candidates') {
    console.error(name, JSON.stringify(outcome.accounts));
  }
}
const each = Object.fromEntries(Object.entries(spent).map(([k, v]) => [k, Number((v / count.mails).toFixed(4))]));
console.log(JSON.stringify({ ...count, millisecondsPerMail: each }));
