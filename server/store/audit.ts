/** The audit chain: append-only, gapless per organization, each row bound to the one before by SHA-256 (DESIGN §5). */
import { createHash } from 'node:crypto';
import type { Tx } from './session.ts';

/** Who did it: always known, also for a machine. */
export type Actor =
  | { type: 'user'; id: string; name: string; role: string }
  | { type: 'operator' }
  | { type: 'job'; job: string }
  | { type: 'api_key'; id: string }
  | { type: 'webhook'; source: string };

/** The actor in one word for a row: `user:ID`, `operator`, `job:NAME` … */
export function actorText(actor: Actor): string {
  switch (actor.type) {
    case 'user':
    case 'api_key':
      return `${actor.type}:${actor.id}`;
    case 'job':
      return `job:${actor.job}`;
    case 'webhook':
      return `webhook:${actor.source}`;
    case 'operator':
      return 'operator';
  }
}

/** What one audit row says: the verb, and ids, codes, counts or hashes; never personal text. */
export type AuditEntry = { verb: string; facts: Record<string, string | number> };

const GENESIS = '0'.repeat(64);

function hashOf(row: {
  org: string;
  number: string;
  at: string;
  actor: string;
  verb: string;
  facts: string;
  previous: string;
}): string {
  return createHash('sha256')
    .update([row.org, row.number, row.at, row.actor, row.verb, row.facts, row.previous].join('\n'))
    .digest('hex');
}

/** A JSON text that does not depend on key order, as jsonb does not keep it. */
function canonical(facts: Record<string, string | number>): string {
  return JSON.stringify(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Takes the organization's writer lock until the transaction ends: one writer at a time keeps audit numbers gapless. */
export async function lockOrganization(tx: Tx): Promise<void> {
  await tx.rows("select pg_advisory_xact_lock(hashtextextended('ledgerside:' || $1, 0))::text", [tx.org]);
}

/** Appends one row. Call it last in the transaction; it takes the organization's lock if it is not held yet. */
export async function appendAudit(tx: Tx, actor: Actor, entry: AuditEntry, at: Date): Promise<void> {
  await lockOrganization(tx);
  const [last] = await tx.rows<{ number: string; hash: string }>(
    'select number::text as number, hash from audit where org_id = $1 order by audit.number desc limit 1',
    [tx.org],
  );
  const number = (BigInt(last?.number ?? '0') + 1n).toString();
  const previous = last?.hash ?? GENESIS;
  const who = actorText(actor);
  const hash = hashOf({
    org: tx.org,
    number,
    at: at.toISOString(),
    actor: who,
    verb: entry.verb,
    facts: canonical(entry.facts),
    previous,
  });
  await tx.rows(
    `insert into audit (org_id, number, at, actor, verb, facts, previous_hash, hash)
     values ($1, $2::text::bigint, $3::text::timestamptz, $4, $5, $6::text::jsonb, $7, $8)`,
    [tx.org, number, at.toISOString(), who, entry.verb, JSON.stringify(entry.facts), previous, hash],
  );
}

/** Checks the whole chain; returns the number of rows, and the first number at which it does not hold, or null. */
export async function verifyAudit(tx: Tx): Promise<{ rows: number; brokenAt: string | null }> {
  const rows = await tx.rows<{
    number: string;
    at: string;
    actor: string;
    verb: string;
    facts: string;
    previous: string;
    hash: string;
  }>(
    `select number::text as number, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, actor, verb,
            facts::text as facts, previous_hash as previous, hash from audit where org_id = $1 order by audit.number`,
    [tx.org],
  );
  let previous = GENESIS;
  for (const [i, row] of rows.entries()) {
    const facts = canonical(JSON.parse(row.facts) as Record<string, string | number>);
    const expected = hashOf({ ...row, org: tx.org, facts, previous });
    if (row.number !== String(i + 1) || row.previous !== previous || row.hash !== expected)
      return { rows: rows.length, brokenAt: row.number };
    previous = row.hash;
  }
  return { rows: rows.length, brokenAt: null };
}
