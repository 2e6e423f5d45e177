/** The order in which mail arrives leaves no trace in what is known in the end (RULES §5, §7.8). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isRefusal, openArchive } from '#server/mailbox/file/archive.ts';
import { exportCanonical } from '#server/usecases/export-canonical.ts';
import type { Context } from '#server/usecases/context.ts';
import { importLedger } from '#server/usecases/import-ledger.ts';
import { importMail } from '#server/usecases/import-mail.ts';
import { scratch } from '#test/cli/command.ts';
import { sampleFiles } from '#test/cli/sample-files.ts';
import type { SampleFiles } from '#test/cli/sample-files.ts';
import { freshOrg, freshPglite } from '#test/databases/stores.ts';
import type { TestStore } from '#test/databases/stores.ts';
import { differences } from './differences.ts';

const dir = scratch();
const progress = (): void => undefined;
let clock = Date.UTC(2026, 10, 20, 8);
const now = (): number => (clock += 1);
let db: TestStore;
let sample: SampleFiles;
let straight: string[];

async function ledgers(ctx: Context): Promise<void> {
  for (const path of sample.ledgers) {
    await importLedger(ctx, {
      path,
      dryRun: false,
      strict: false,
      full: false,
      confirmClosing: false,
      asOf: null,
      options: {},
      progress,
    });
  }
}

const mail = (ctx: Context, paths: string[]): Promise<unknown> =>
  importMail(ctx, { paths, us: [sample.us], dryRun: false, progress });

async function everything(ctx: Context): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportCanonical(ctx)) lines.push(line);
  return lines;
}

/** Without where in a file each copy lies. */
const withoutPlaces = (lines: readonly string[]): string[] =>
  lines.map((l) => (l.startsWith('["copy"') ? l.replace(/^\["copy", "[^"]*"/, '["copy"') : l)).sort();

/** A number from 0 to below `n`, the same on every run. */
function draw(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * n);
  };
}

async function shuffled(path: string, seed: number): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const item of openArchive(path)) if (!isRefusal(item)) parts.push(item.bytes);
  const next = draw(seed);
  for (let i = parts.length - 1; i > 0; i -= 1) {
    const j = next(i + 1);
    const [a, b] = [parts[i], parts[j]];
    if (a && b) [parts[i], parts[j]] = [b, a];
  }
  const folder = join(dir.path, `shuffled-${seed}`);
  mkdirSync(folder, { recursive: true });
  const to = join(folder, basename(path));
  writeFileSync(to, parts.map((p) => `${Buffer.from(p).toString('latin1').trimEnd()}\n\n`).join(''), 'latin1');
  return to;
}

beforeAll(async () => {
  sample = sampleFiles(join(dir.path, 'sample'));
  db = await freshPglite();
  const ctx = await freshOrg(db.store, { name: 'straight', now });
  await ledgers(ctx);
  await mail(ctx, sample.mail);
  straight = await everything(ctx);
}, 120_000);
afterAll(async () => {
  await db.drop();
  dir.drop();
});

it('is the same with the files the other way round', { timeout: 60_000 }, async () => {
  const ctx = await freshOrg(db.store, { name: 'reversed', now });
  await ledgers(ctx);
  await mail(ctx, sample.mail.toReversed());
  expect(differences(await everything(ctx), straight)).toEqual([]);
});

it('is the same with each file imported by itself', { timeout: 60_000 }, async () => {
  const ctx = await freshOrg(db.store, { name: 'one by one', now });
  await ledgers(ctx);
  for (const path of sample.mail) await mail(ctx, [path]);
  await mail(ctx, sample.mail);
  expect(differences(await everything(ctx), straight)).toEqual([]);
});

it.each([1, 2, 3])('is the same with the messages shuffled (%i)', { timeout: 60_000 }, async (seed) => {
  const ctx = await freshOrg(db.store, { name: `shuffled ${seed}` });
  await ledgers(ctx);
  await mail(ctx, await Promise.all(sample.mail.map((path) => shuffled(path, seed))));
  expect(differences(withoutPlaces(await everything(ctx)), withoutPlaces(straight))).toEqual([]);
});

it('is the same when the ledger comes after the mail', { timeout: 60_000 }, async () => {
  const ctx = await freshOrg(db.store, { name: 'mail first', now });
  await mail(ctx, sample.mail);
  await ledgers(ctx);
  await mail(ctx, sample.mail);
  // Mail that waits for a person's decision is not weighed again by itself.
  const decided = (lines: readonly string[]): string[] => lines.filter((l) => !l.includes('"candidates"'));
  expect(differences(decided(await everything(ctx)), decided(straight))).toEqual([]);
});
