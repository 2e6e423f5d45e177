/** What a data folder holds, table by table, and whether its audit chain is whole. */
import { inject } from 'vitest';
import { verifyAudit } from '#server/store/audit.ts';
import { listOrgs } from '#server/store/directory.ts';
import { openStore } from '#server/store/open.ts';

/** Every row of every table as sorted JSON texts; the audit chain's first broken number, or null. */
export type Contents = { tables: Record<string, string[]>; auditBrokenAt: string | null; auditRows: number };

/** Reads everything of the only organization of a data folder that nobody holds. */
export async function contentsOf(folder: string): Promise<Contents> {
  const store = await openStore({ url: null, folder, keys: inject('keys') });
  try {
    const [org] = await listOrgs(store.driver);
    if (!org) return { tables: {}, auditBrokenAt: null, auditRows: 0 };
    return await store.inOrg(org.id, async (tx) => {
      const names = await tx.rows<{ name: string }>(
        "select table_name as name from information_schema.tables where table_schema = 'public' order by 1",
      );
      const tables: Record<string, string[]> = {};
      for (const { name } of names) {
        const rows = await tx.rows<{ line: string }>(`select to_jsonb(t)::text as line from "${name}" t`);
        tables[name] = rows.map((r) => r.line).sort();
      }
      const { rows, brokenAt } = await verifyAudit(tx);
      return { tables, auditBrokenAt: brokenAt, auditRows: rows };
    });
  } finally {
    await store.close();
  }
}
