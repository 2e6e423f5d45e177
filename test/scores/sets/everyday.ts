/** Everyday mail beside a ledger that it has nothing to do with: every invoice link is false. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { councilCsv } from '#test/tools/council-to-csv.ts';
import { devPath } from '#test/shared-data.ts';
import { explain } from '../command.ts';
import type { Figure, Row, ScoredSet } from '../scored-set.ts';

/** Numbers of at least 5 signs with a digit, as whole words: what a search for the ledger's numbers finds. */
function wordsFound(text: string, numbers: ReadonlySet<string>): boolean {
  return (text.match(/[\w/-]{5,}/g) ?? []).some((word) => numbers.has(word.toLowerCase()));
}

function links(work: string): { ours: Figure[]; baseline: Figure[]; rows: readonly Row[] } {
  const lines = gunzipSync(readFileSync(devPath('ar_ledgers', 'council_paid_invoices.jsonl.gz'))).toString('utf8');
  const ledger = join(work, 'council.csv');
  writeFileSync(ledger, councilCsv(lines));
  const numbers = new Set(
    lines
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { invoice_no: string }).invoice_no.toLowerCase()),
  );
  const archive = devPath('spamassassin', 'messages.tar.gz');
  const read = [...explain([archive], ['--ledger', ledger, '--us', 'calderdale.gov.uk'])];
  const rows = read.map(([file, mail]) => {
    const named = mail.references.filter((r) => r.invoice !== null && !r.quoted).map((r) => r.invoice);
    const got = [...named, ...(mail.outcome === 'linked' ? ['linked'] : [])].join(' ');
    return { id: file.slice(archive.length + 1), what: 'links', expected: '', got, ok: got === '' };
  });
  const naive = read.filter(([, mail]) => wordsFound(`${mail.message.subject} ${mail.message.text}`, numbers)).length;
  const linked = rows.filter((row) => !row.ok).length;
  return {
    ours: [
      { what: 'everyday mails read', value: read.length, of: 3000, target: { least: 3000 } },
      { what: 'everyday mails linked to an invoice or customer', value: linked, of: read.length, target: { most: 1 } },
    ],
    baseline: [{ what: 'everyday mails linked to an invoice or customer', value: naive, of: read.length }],
    rows,
  };
}

/** SpamAssassin's everyday mail beside a council's 6,000 invoices. */
export const everyday: ScoredSet = { name: 'spamassassin', further: links };
