/** The sample firm's files in a folder, as a person would have exported them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateSample } from '#server/sample/generate.ts';

/** Where the files are, and who "we" are in them. */
export type SampleFiles = { folder: string; ledgers: string[]; mail: string[]; us: string };

/** Writes the sample firm as it stands on 15 June 2026. */
export function sampleFiles(folder: string): SampleFiles {
  const sample = generateSample({ today: '2026-06-15' });
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  return {
    folder,
    ledgers: [write('customers.csv', sample.customersCsv), write('ledger.csv', sample.ledgerCsv)],
    mail: sample.mailboxes.map((m) => write(m.fileName, m.mbox)),
    us: sample.us[0] ?? '',
  };
}
