/** A ledger as imported, aged on past days. */
import { copyFileSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AgingRow } from '#shared/contract.ts';
import { devPath } from '#test/shared-data.ts';
import { ask } from '../command.ts';
import { at } from '../scored-set.ts';
import type { Answers, Row, ScoredSet } from '../scored-set.ts';

type Truth = Record<string, Record<string, Record<string, number>>>;

const SET = 'ar_ledgers';

/** The truth's buckets of a row of `aging`. */
function bucketsOf(row: AgingRow): Record<string, number> {
  return {
    balance: Number(row.balance),
    not_due: Number(row.notDue),
    d1_30: Number(row.d1_30),
    d31_60: Number(row.d31_60),
    d61_90: Number(row.d61_90),
    d90_plus: Number(row.over90),
    disputed_open: Number(row.disputed),
  };
}

/** The truth without the number of open invoices, which `aging` does not print. */
function amountsOnly(truth: Record<string, unknown>): Record<string, unknown> {
  const days = Object.entries(truth as Truth).map(([day, customers]) => {
    const amounts = Object.entries(customers).map(([id, all]) => {
      const { open_invoices: unprinted, ...rest } = all;
      return [id, unprinted === undefined ? all : rest] as const;
    });
    return [day, Object.fromEntries(amounts)] as const;
  });
  return Object.fromEntries(days);
}

function answer(work: string): Answers {
  const predictions: object[] = [];
  const rows: Row[] = [];
  for (const file of readdirSync(devPath(SET)).filter((name) => name.endsWith('.aging_truth.json'))) {
    const truth = JSON.parse(readFileSync(devPath(SET, file), 'utf8')) as Truth;
    const folder = mkdtempSync(join(work, 'aging-'));
    const ledger = join(folder, 'ledger.csv');
    copyFileSync(devPath(SET, file.replace('.aging_truth.json', '.csv')), ledger);
    const data = ['--data', join(folder, 'data')];
    ask(['import', 'ledger', ledger, '--us', 'creditor.example', '--currency', 'USD', ...data]);
    for (const [asOf, customers] of Object.entries(truth)) {
      const aged = ask<AgingRow>(['aging', '--as-of', asOf, ...data]);
      const got = new Map(aged.map((row) => [row.account.externalId, bucketsOf(row)]));
      predictions.push({ file, as_of: asOf, customers: Object.fromEntries(got) });
      for (const [id, expected] of Object.entries(customers)) {
        const said = got.get(id) ?? {};
        rows.push({
          id: `${asOf} ${id}`,
          what: 'buckets',
          expected: JSON.stringify(expected),
          got: JSON.stringify(said),
          ok: Object.entries(expected)
            .filter(([bucket]) => bucket !== 'open_invoices')
            .every(([bucket, value]) => Math.abs((said[bucket] ?? 0) - value) < 0.01),
        });
      }
    }
  }
  return { predictions, rows };
}

/** Balances and buckets of every customer on past days. */
export const aging: ScoredSet = {
  name: 'aging',
  folder: SET,
  sees: { name: 'amounts', label: amountsOnly },
  scored: {
    answer,
    figures: (scored) => {
      const days = Object.values(scored as Record<string, unknown>);
      const sum = (key: string): number => days.reduce<number>((total, day) => total + (at(day, key) ?? 0), 0);
      return [
        {
          what: 'customers with every bucket right',
          value: sum('all_buckets_right'),
          of: sum('customers'),
          target: { least: sum('customers') },
        },
        { what: 'customers too many', value: sum('extra_customers'), target: { most: 0 } },
      ];
    },
  },
};
