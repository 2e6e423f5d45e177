/** Bodies of mail, sealed under the key of the person they are about; destroying that key erases them (DESIGN §5). */
import { insertRows } from './bulk.ts';
import { textArray } from './queries/mail-lookup.ts';
import type { bodies } from './schema/mail.ts';
import { subjectKeys } from './schema/mail.ts';
import { keyedHash, open, openRaw, randomKey, seal, sealRaw } from './seal.ts';
import type { Keys } from './seal.ts';
import type { Tx } from './session.ts';

/** The personal text of one message. */
export type Body = { text: string; html: string | null; newText: string; quotedText: string };

/** A subject's opened key and its row. */
export type SubjectKey = { id: string; key: Uint8Array };

/**
 * Keys of persons by their address, made where there are none. A person whose key was destroyed gets a new one:
 * what was erased stays erased.
 */
export async function subjectKeysFor(
  tx: Tx,
  keys: Keys,
  addresses: readonly string[],
): Promise<Map<string, SubjectKey>> {
  const hashes = new Map([...new Set(addresses)].map((a) => [a, keyedHash(keys, tx.org, `subject:${a}`)]));
  const rows = await tx.rows<{ id: string; hash: string; sealed: string }>(
    `select id::text as id, address_hash as hash, encode(sealed, 'hex') as sealed from subject_keys
     where org_id = $1 and sealed is not null and address_hash = any($2::text::text[])`,
    [tx.org, textArray([...hashes.values()])],
  );
  const found = new Map(rows.map((r) => [r.hash, { id: r.id, key: open(keys, Uint8Array.fromHex(r.sealed), r.id) }]));
  const fresh: { orgId: string; id: string; addressHash: string; sealed: Uint8Array; destroyedAt: null }[] = [];
  const result = new Map<string, SubjectKey>();
  for (const [address, hash] of hashes) {
    let subject = found.get(hash);
    if (!subject) {
      subject = { id: crypto.randomUUID(), key: randomKey() };
      found.set(hash, subject);
      fresh.push({
        orgId: tx.org,
        id: subject.id,
        addressHash: hash,
        sealed: seal(keys, subject.key, subject.id),
        destroyedAt: null,
      });
    }
    result.set(address, subject);
  }
  await insertRows(tx, subjectKeys, fresh, { key: ['orgId', 'addressHash'], update: ['id', 'sealed', 'destroyedAt'] });
  return result;
}

/** One row of `bodies` for a new body; `id` binds the sealed text to its row. */
export function sealBody(org: string, subject: SubjectKey, id: string, body: Body): typeof bodies.$inferInsert {
  const plain = new TextEncoder().encode(JSON.stringify(body));
  return { orgId: org, id, subjectKeyId: subject.id, sealed: sealRaw(subject.key, plain, id) };
}

/** The opened bodies of some messages, by message id; an erased one is missing. One query. */
export async function openBodies(tx: Tx, keys: Keys, messageIds: readonly string[]): Promise<Map<string, Body>> {
  const rows = await tx.rows<{ message: string; id: string; sealed: string; subject: string; key: string }>(
    `select m.id::text as message, b.id::text as id, encode(b.sealed, 'hex') as sealed, s.id::text as subject, encode(s.sealed, 'hex') as key
     from messages m join bodies b on b.org_id = m.org_id and b.id = m.body_id
     join subject_keys s on s.org_id = b.org_id and s.id = b.subject_key_id and s.sealed is not null
     where m.org_id = $1 and m.id = any($2::text::uuid[])`,
    [tx.org, `{${messageIds.join(',')}}`],
  );
  return new Map(
    rows.map((r) => {
      const key = open(keys, Uint8Array.fromHex(r.key), r.subject);
      const plain = openRaw(key, Uint8Array.fromHex(r.sealed), r.id);
      return [r.message, JSON.parse(new TextDecoder().decode(plain)) as Body];
    }),
  );
}
