/** What the fuzzing begins with: the labelled mails and ledgers where they are, else the sample firm's. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { generateSample } from '#server/sample/generate.ts';
import { councilCsv } from '#test/tools/council-to-csv.ts';
import { devPath, withoutDevData } from '#test/shared-data.ts';

const LARGEST = 300_000;
const FOLDERS = ['mime/eml', 'bounces/eml', 'message_class/eml', 'tnef'];

const sample = generateSample({ today: '2025-06-02' });

function sampleMails(): Uint8Array[] {
  return sample.mailboxes.flatMap(({ mbox }) =>
    Buffer.from(mbox)
      .toString('latin1')
      .split(/^From \S+@.*\n/m)
      .slice(1)
      .map((mail) => Buffer.from(mail, 'latin1')),
  );
}

/** Mails in a fixed order, each at most 300 kB. */
export function mails(): Uint8Array[] {
  const own = sampleMails();
  if (withoutDevData('fuzzing with labelled mails')) return own;
  const labelled = FOLDERS.filter((folder) => existsSync(devPath(folder))).flatMap((folder) =>
    readdirSync(devPath(folder))
      .toSorted()
      .filter((name) => !/\.(jsonl|md)$/.test(name))
      .map((name) => readFileSync(devPath(folder, name))),
  );
  return [...labelled.filter((bytes) => bytes.length <= LARGEST), ...own];
}

/** Ledger files in a fixed order. */
export function tables(): Uint8Array[] {
  const own = [sample.ledgerCsv, sample.customersCsv].map((text) => Buffer.from(text));
  if (withoutDevData('fuzzing with real ledgers')) return own;
  const paid = gunzipSync(readFileSync(devPath('ar_ledgers', 'council_paid_invoices.jsonl.gz'))).toString('utf8');
  const ibm = readFileSync(devPath('ar_ledgers', 'ibm_ar_mdy.csv'));
  return [...own, ibm.subarray(0, 40_000), Buffer.from(councilCsv(paid)).subarray(0, 40_000)];
}

/** The sample firm's customers and invoices as an index is built from them, and who it is. */
export function sampleLedger(): { us: readonly string[]; ledgerCsv: Uint8Array } {
  return { us: sample.us, ledgerCsv: Buffer.from(sample.ledgerCsv) };
}
