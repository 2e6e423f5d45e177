/** Scores reading invoice and purchase-order numbers without a ledger; prints the rows that the scorer takes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { findTokens, resolveReferences } from '#server/mail/references.ts';
import { devPath } from '../shared-data.ts';

type Row = { id: string; text: string; invoice: string[]; po?: string[]; optional?: { token: string }[] };

function rowsOf(name: string): Row[] {
  return readFileSync(devPath('invoice_refs', name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

const plain = (token: string): string => token.replace(/^[#\s]+|[\s.,;:]+$/g, '').toLowerCase();

const out: string[] = [];
const score = { right: 0, wrong: 0, missed: 0 };
for (const row of [...rowsOf('snippets.jsonl'), ...rowsOf('invoice_documents.jsonl')]) {
  const tokens = findTokens({ subject: '', newText: row.text, quotedText: '', attachmentNames: [] });
  const found = [...new Set(resolveReferences(tokens, () => []).map((r) => r.text))];
  out.push(JSON.stringify({ id: row.id, tokens: found }));
  const wanted = new Set([...row.invoice, ...(row.po ?? [])].map(plain));
  const optional = new Set((row.optional ?? []).map((o) => plain(o.token)));
  const got = new Set(found.map(plain));
  const missed = [...wanted].filter((t) => !got.has(t));
  const wrong = row.po ? [...got].filter((t) => !wanted.has(t) && !optional.has(t)) : [];
  score.right += wanted.size - missed.length;
  score.missed += missed.length;
  score.wrong += wrong.length;
  if (missed.length + wrong.length > 0) console.error(row.id, { missed, wrong });
}
const path = process.argv[2];
if (path) writeFileSync(path, `${out.join('\n')}\n`);
console.log(
  JSON.stringify({
    ...score,
    precision: score.right / (score.right + score.wrong),
    recall: score.right / (score.right + score.missed),
  }),
);
