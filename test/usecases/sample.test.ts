import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateSample } from '#server/sample/generate.ts';
import { openPane } from '#server/usecases/open-pane.ts';
import { reportCsv } from '#server/usecases/steps/report-csv.ts';
import { reportHtml } from '#server/usecases/steps/report-html.ts';
import { reportText } from '#server/usecases/steps/report-text.ts';
import { seedSample } from '#server/usecases/seed-sample.ts';
import { showAging } from '#server/usecases/show-aging.ts';
import { showReport } from '#server/usecases/show-report.ts';
import { showStatement } from '#server/usecases/show-statement.ts';
import { exportCanonical } from '#server/usecases/export-canonical.ts';
import type { Context } from '#server/usecases/context.ts';
import { agingAnswer } from '#shared/contract.ts';
import { formatDecimal, parseDecimal } from '#shared/money.ts';
import { paneViewSchema } from '#shared/pane-view.ts';
import type { PaneView } from '#shared/pane-view.ts';
import { reportViewSchema } from '#shared/report-view.ts';
import { freshPglite } from '../databases/stores.ts';
import type { TestStore } from '../databases/stores.ts';

const TODAY = '2026-03-18';
const NOW = Date.parse(`${TODAY}T07:00:00Z`);

/** Stories that the readers do not tell yet, "customer expected stored", each with its cause. One that agrees must leave the list. */
const GAPS: Readonly<Record<string, string>> = {};

describe('the sample firm, seeded', () => {
  let db: TestStore;
  let ctx: Context;
  let folder: string;
  const sample = generateSample({ today: TODAY });
  const rows = <T>(sql: string, params: readonly unknown[] = []): Promise<T[]> =>
    db.store.inOrg(ctx.org.id, (tx) => tx.rows<T>(sql, [ctx.org.id, ...params]));
  const canonical = async (): Promise<string[]> => {
    const lines: string[] = [];
    for await (const line of exportCanonical(ctx)) lines.push(line);
    return lines;
  };

  beforeAll(async () => {
    db = await freshPglite();
    folder = mkdtempSync(join(tmpdir(), 'ledgerside-sample-'));
    const org = await seedSample(db.store, { folder, today: TODAY, org: null, progress: () => undefined }, () => NOW);
    ctx = { org, store: db.store, now: () => NOW, actor: { type: 'operator' } };
  }, 120_000);
  afterAll(async () => {
    await db.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('stands where its stories say', async () => {
    const stored = await rows<{ key: string; state: string; because: string }>(
      `select a.external_id || ' ' || d.number as key, c.state, coalesce(c.view->'because', '[]')::text as because from chases c
       join documents d on d.org_id = c.org_id and d.id = c.document_id
       join accounts a on a.org_id = d.org_id and a.id = d.account_id where c.org_id = $1`,
    );
    const states = new Map(stored.map((r) => [r.key, r]));
    const wrong = sample.stories.flatMap((s) =>
      s.invoices.flatMap((number) => {
        const found = states.get(`${s.customerId} ${number}`);
        // A settled invoice that nobody chases any more has no row of its own.
        if (found?.state === s.expectedState || (s.expectedState === 'settled' && !found)) return [];
        const key = `${s.customerId} ${s.expectedState} ${found?.state ?? 'none'}`;
        return [{ key, text: `${key}: ${s.story}; ${number} because ${found?.because ?? ''}` }];
      }),
    );
    expect(wrong.filter((w) => !(w.key in GAPS)).map((w) => w.text)).toEqual([]);
    expect(Object.keys(GAPS).filter((key) => !wrong.some((w) => w.key === key))).toEqual([]);
  });

  it('is the same when a killed start is taken up again', async () => {
    const before = await canonical();
    await seedSample(db.store, { folder, today: TODAY, org: ctx.org, progress: () => undefined }, () => NOW);
    expect(await canonical()).toEqual(before);
  }, 60_000);

  describe('in the pane', () => {
    const panes = new Map<string, PaneView>();
    beforeAll(async () => {
      for (const { id } of await rows<{ id: string }>(
        'select id::text as id from messages where org_id = $1 order by at, id',
      ))
        panes.set(id, await openPane(ctx, { messageId: id }));
    }, 120_000);

    it('every message has a view that fits the contract', () => {
      expect(panes.size).toBeGreaterThan(100);
      const wrong = [...panes].flatMap(([id, pane]) => {
        const parsed = paneViewSchema.safeParse(pane);
        return parsed.success ? [] : [`${id}: ${parsed.error.message}`];
      });
      expect(wrong).toEqual([]);
    });

    it('buckets less unapplied are the balance, to the last minor unit, and invoices add up to the buckets', () => {
      const seen = new Set<string>();
      for (const { account } of panes.values()) {
        if (!account || seen.has(account.id)) continue;
        seen.add(account.id);
        for (const p of account.positions) {
          const minor = (text: string): bigint => parseDecimal(text, p.currency);
          const buckets = Object.values(p.buckets).reduce((sum, b) => sum + minor(b), 0n);
          expect(formatDecimal(buckets - minor(p.unapplied), p.currency)).toBe(p.balance);
          expect(minor(p.overdue)).toBe(buckets - minor(p.buckets.notDue));
          const open = account.invoices.filter((i) => i.currency === p.currency).map((i) => minor(i.open));
          expect(account.invoicesTotal).toBe(account.invoices.length);
          expect(open.filter((o) => o > 0n).reduce((sum, o) => sum + o, 0n)).toBe(buckets);
          expect(p.oldestDaysOverdue === null || p.oldestDaysOverdue > 0).toBe(true);
        }
        const currencies = account.positions.map((p) => p.currency);
        expect(new Set(currencies).size).toBe(currencies.length);
      }
      expect(seen.size).toBeGreaterThan(25);
    });

    it('the state of a conversation is the stored one of its invoices', async () => {
      const stored = new Map(
        (
          await rows<{ key: string; state: string; since: string | null }>(
            `select d.number as key, c.state, c.since::text as since from chases c
             join documents d on d.org_id = c.org_id and d.id = c.document_id where c.org_id = $1`,
          )
        ).map((r) => [r.key, r]),
      );
      let seen = 0;
      for (const { thread, account } of panes.values()) {
        for (const invoice of thread?.invoices ?? []) expect(stored.get(invoice.number)?.state).toBe(invoice.state);
        for (const line of account?.invoices ?? []) {
          if (stored.has(line.number)) expect(line.state).toBe(stored.get(line.number)?.state);
          else expect(['not_contacted', 'not_due']).toContain(line.state);
        }
        if (!thread || thread.invoices.length === 0) continue;
        seen += 1;
        expect(thread.invoices.map((i) => i.state)).toContain(thread.state);
        expect(thread.because.length).toBeGreaterThan(0);
        expect(thread.chases.map((c) => c.on)).toEqual(thread.chases.map((c) => c.on).sort());
      }
      expect(seen).toBeGreaterThan(20);
    });

    it('candidates show their evidence and what they owe, and offer the click', () => {
      const unclear = [...panes.values()].filter((p) => p.outcome === 'candidates');
      expect(unclear.length).toBeGreaterThan(0);
      for (const pane of unclear) {
        expect(pane.account).toBeNull();
        expect(pane.actions).toContain('confirm_link');
        expect(pane.actions).not.toContain('mark_answered');
        for (const c of pane.candidates) {
          expect(c.evidence.length).toBeGreaterThan(0);
          expect(c.overdue.every((o) => parseDecimal(o.amount, o.currency) > 0n)).toBe(true);
        }
      }
      expect(unclear.flatMap((p) => p.candidates).some((c) => c.overdue.length > 0)).toBe(true);
    });

    it('a look-alike that asks to change bank details is flagged and filed nowhere by its domain', async () => {
      const [row] = await rows<{ id: string }>(
        'select id::text as id from messages where org_id = $1 and parties @> \'[{"address":"doerte.kallmeyer@havelland-getreibe.example","role":"from"}]\'',
      );
      const pane = panes.get(row?.id ?? '');
      expect(pane?.message.warnings.map((w) => w.code).sort()).toEqual(['bank_details_changed', 'look_alike_domain']);
      expect(pane?.evidence.map((e) => e.kind)).not.toContain('domain');
    });

    it('every message that is filed says since when and by what', () => {
      for (const pane of panes.values()) {
        if (pane.outcome !== 'account') continue;
        expect(pane.message.logged).not.toBeNull();
        expect(pane.evidence.length).toBeGreaterThan(0);
        expect(pane.account?.history.length).toBeGreaterThan(0);
        expect(pane.undoable).toBeNull();
      }
    });
  });

  describe('in the report', () => {
    it('fits the contract and holds every overdue invoice in exactly one row', async () => {
      const report = reportViewSchema.parse(await showReport(ctx, { asOf: null, knownAt: null, days: null }));
      const listed = report.rows.flatMap((r) =>
        r.invoices.filter((i) => i.daysOverdue > 0).map((i) => `${r.account.externalId} ${i.number}`),
      );
      expect(new Set(listed).size).toBe(listed.length);
      // A rest up to the tolerance (1 %, at most 5 units) is not chased (RULES §2).
      const overdue = await rows<{ key: string }>(
        `select a.external_id || ' ' || d.number as key from documents d join accounts a on a.org_id = d.org_id and a.id = d.account_id
         where d.org_id = $1 and d.kind = 'invoice' and d.open_minor > least(d.minor / 100, 500) and d.due_on < '${TODAY}' order by 1`,
      );
      expect([...listed].sort()).toEqual(overdue.map((o) => o.key).sort());
      expect(report.overdueInvoices).toBe(overdue.length);
      expect(new Set(report.rows.map((r) => r.account.id)).size).toBe(report.rows.length);
    });

    it('computed again for the same instant it is the stored one, row by row', async () => {
      const stored = await showReport(ctx, { asOf: null, knownAt: null, days: null });
      const replayed = await showReport(ctx, { asOf: Date.parse(stored.asOf), knownAt: null, days: null });
      expect(replayed).toEqual(stored);
      const same = await showReport(ctx, { asOf: null, knownAt: null, days: 3 });
      expect(same.rows).toEqual(stored.rows);
    });

    it('as known before the mail was read nobody was chased, and nothing was owed', async () => {
      const past = await showReport(ctx, { asOf: null, knownAt: NOW - 60_000, days: null });
      expect(past.rows).toEqual([]);
      expect(past.overdueInvoices).toBe(0);
    });

    it('another number of days moves the deadline', async () => {
      const one = await showReport(ctx, { asOf: null, knownAt: null, days: 1 });
      const many = await showReport(ctx, { asOf: null, knownAt: null, days: 30 });
      const stored = await showReport(ctx, { asOf: null, knownAt: null, days: null });
      expect(one.days).toBe(1);
      expect(one.unanswered).toBeGreaterThan(stored.unanswered);
      expect(many.unanswered).toBeLessThan(stored.unanswered);
    });

    it('reads the same as text of 100 columns, CSV and HTML', async () => {
      const report = await showReport(ctx, { asOf: null, knownAt: null, days: null });
      const text = reportText(report);
      expect(text.split('\n').filter((l) => l.length > 100)).toEqual([]);
      const csv: Record<string, string>[] = parse(reportCsv(report), { columns: true });
      expect(csv.map((r) => r['account'])).toEqual(report.rows.map((r) => r.account.externalId));
      const html = reportHtml(report);
      for (const row of report.rows.slice(0, 5))
        expect(html).toContain(row.account.name.replaceAll('&', '&amp;').replaceAll("'", '&#39;'));
      expect(html).not.toMatch(/<(script|img|link|iframe|form)\b/i);
    });
  });

  describe('in aging and statements', () => {
    const minor = (text: string | undefined, currency: string): bigint =>
      parseDecimal(text === undefined || text === '' ? '0' : text, currency);

    it("balances are the ledger file's own totals, per currency", async () => {
      const answer = agingAnswer.parse(await showAging(ctx, { asOf: null }));
      expect(answer.asOf).toBe(TODAY);
      const file: Record<string, string>[] = parse(sample.ledgerCsv, { columns: true });
      const totals = (list: { currency: string; minor: bigint }[]): Record<string, string> => {
        const sums: Record<string, bigint> = {};
        for (const l of list) sums[l.currency] = (sums[l.currency] ?? 0n) + l.minor;
        return Object.fromEntries(Object.entries(sums).map(([c, m]) => [c, formatDecimal(m, c)]));
      };
      const inFile = file.map((r) => ({
        currency: r['Currency'] ?? '',
        minor: minor(r['Open Amount'], r['Currency'] ?? 'EUR'),
      }));
      expect(totals(answer.rows.map((r) => ({ currency: r.currency, minor: minor(r.balance, r.currency) })))).toEqual(
        totals(inFile),
      );
      for (const r of answer.rows) {
        const sum = [r.notDue, r.d1_30, r.d31_60, r.d61_90, r.over90].reduce((s, b) => s + minor(b, r.currency), 0n);
        expect(formatDecimal(sum, r.currency)).toBe(r.open);
        expect(formatDecimal(sum - minor(r.unapplied, r.currency), r.currency)).toBe(r.balance);
      }
      expect(answer.pastKnown).toBe(true);
    });

    it('on a past day what was paid since stands open, and what was not yet invoiced does not', async () => {
      const past = '2026-01-15';
      const answer = await showAging(ctx, { asOf: past });
      const file: Record<string, string>[] = parse(sample.ledgerCsv, { columns: true });
      const open = file
        .filter(
          (r) =>
            r['Document Type'] === 'Invoice' &&
            (r['Invoice Date'] ?? '') <= past &&
            (r['Paid Date'] === '' || (r['Paid Date'] ?? '') > past),
        )
        // A part payment of an open invoice has no day of its own in the file.
        .filter((r) => r['Currency'] === 'USD')
        .reduce((s, r) => s + minor(r['Amount'], 'USD'), 0n);
      const aged = answer.rows.filter((r) => r.currency === 'USD').reduce((s, r) => s + minor(r.open, 'USD'), 0n);
      expect(formatDecimal(aged, 'USD')).toBe(formatDecimal(open, 'USD'));
    });

    it('a statement ends at the balance that aging shows', async () => {
      const aging = await showAging(ctx, { asOf: null });
      for (const row of aging.rows.slice(0, 10)) {
        const { statements, account } = await showStatement(ctx, {
          account: row.account.externalId,
          from: null,
          to: null,
        });
        expect(account.id).toBe(row.account.id);
        const one = statements.find((s) => s.currency === row.currency);
        expect(one && formatDecimal(one.closing, row.currency)).toBe(row.balance);
      }
      await expect(showStatement(ctx, { account: 'nobody', from: null, to: null })).rejects.toMatchObject({
        code: 'account_unknown',
      });
    });
  });
});
