/** Mail to read: real mail where the dev sets lie beside the checkout, and the sample firm's business mail repeated. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isRefusal, openArchive } from '#server/mailbox/file/archive.ts';
import { generateSample } from '#server/sample/generate.ts';
import type { Sample } from '#server/sample/generate.ts';
import { devData, devPath } from '#test/shared-data.ts';
import { TODAY } from './data/cluster.ts';

/** The sample firm of the bench's day. */
export const sample: Sample = generateSample({ today: TODAY });

/** A folder for files of one run. */
export function scratch(): { folder: string; drop(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'ledgerside-bench-run-'));
  return { folder, drop: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The messages of the SpamAssassin archive, or null where it is not there. */
export function everydayMail(most: number): Buffer[] | null {
  if (!devData) return null;
  const tar = gunzipSync(readFileSync(devPath('spamassassin', 'messages.tar.gz')));
  const mails: Buffer[] = [];
  for (let at = 0; at + 512 <= tar.length && mails.length < most;) {
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8) || 0;
    if (tar[at] === 0) break;
    if ((tar[at + 156] === 48 || tar[at + 156] === 0) && size > 0) mails.push(tar.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return mails;
}

/** Every mail of the sample firm once. */
export async function sampleMail(): Promise<Buffer[]> {
  const { folder, drop } = scratch();
  const mails = new Map<string, Buffer>();
  for (const box of sample.mailboxes) {
    const path = join(folder, box.fileName);
    writeFileSync(path, box.mbox);
    for await (const item of openArchive(path)) {
      if (isRefusal(item)) continue;
      const bytes = Buffer.from(item.bytes);
      const id = /^message-id:\s*(<[^>]+>)/im.exec(bytes.toString('latin1'))?.[1] ?? String(mails.size);
      mails.set(id, bytes);
    }
  }
  drop();
  return [...mails.values()];
}

/** The sample firm's mail over and over until there are `count`, each round with Message-IDs of its own. */
export async function businessMail(count: number): Promise<Buffer[]> {
  const once = await sampleMail();
  const ids = new Set(once.flatMap((m) => /^message-id:\s*<([^>]+)>/im.exec(m.toString('latin1'))?.[1] ?? []));
  return Array.from({ length: count }, (_, i) => {
    const round = Math.floor(i / once.length);
    const text = once[i % once.length]?.toString('latin1') ?? '';
    const renamed = text.replace(/<([^<>\s]+@[^<>\s]+)>/g, (all, id: string) =>
      ids.has(id) ? `<r${round}.${id}>` : all,
    );
    return Buffer.from(round === 0 ? text : renamed, 'latin1');
  });
}

/** Messages as one mbox file (mboxrd). */
export function mboxOf(mails: readonly Buffer[]): Buffer {
  const parts = mails.map((m) => {
    const text = m.toString('latin1').replace(/^(>*From )/gm, '>$1');
    return `From bench@example.org Mon Jan  5 09:00:00 2026\n${text}${text.endsWith('\n') ? '' : '\n'}\n`;
  });
  return Buffer.from(parts.join(''), 'latin1');
}
