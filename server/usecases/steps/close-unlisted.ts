/** Invoices that a full snapshot no longer lists: closed as "no longer listed", never as paid (RULES §3). */
import { randomUUIDv7 } from 'node:crypto';
import { Refusal } from '#shared/errors.ts';
import type { Day } from '#shared/days.ts';
import { insertRows } from '#server/store/bulk.ts';
import { markNotListed } from '#server/store/queries/ledger-write.ts';
import { documentChanges } from '#server/store/schema/documents.ts';
import type { Tx } from '#server/store/session.ts';

/** What a full snapshot leaves out. */
export type Unlisted = {
  missing: { id: string; accountId: string }[];
  open: number;
  openMinor: bigint;
  missingMinor: bigint;
};

/** Closing more than this share (percent) of count or value needs a confirmation. */
const SHARE = 10;

/** Closes what is missing; returns how many. Refuses a large closing that was not confirmed. */
export async function closeUnlisted(
  tx: Tx,
  unlisted: Unlisted,
  options: { asOf: Day; now: Date; confirmed: boolean; touched: Set<string> },
): Promise<number> {
  const { missing, open, openMinor, missingMinor } = unlisted;
  if (missing.length === 0) return 0;
  const large = missing.length * 100 > open * SHARE || missingMinor * 100n > openMinor * BigInt(SHARE);
  if (large && !options.confirmed) {
    throw new Refusal(
      'rejected',
      'closing_too_much',
      `This snapshot would close ${missing.length} of ${open} open documents. If that is right, say so with --confirm-closing.`,
    );
  }
  await markNotListed(
    tx,
    missing.map((m) => m.id),
  );
  await insertRows(
    tx,
    documentChanges,
    missing.map((m) => ({
      orgId: tx.org,
      id: randomUUIDv7(),
      documentId: m.id,
      kind: 'no_longer_listed',
      onDay: options.asOf,
      wasDay: null,
      recordedAt: options.now,
    })),
  );
  for (const m of missing) options.touched.add(m.accountId);
  return missing.length;
}
