/** Credits, payments on account and small rests in the sample ledger that no invoice of a story explains. */

/** `daysAgo` counts calendar days from today to the document's date; `open` is what is left of it today. */
export type Adjustment = {
  customerId: string;
  kind: 'Invoice' | 'Credit Note' | 'Payment';
  daysAgo: number;
  dueDaysAgo: number;
  amount: string;
  open: string;
};

export const ADJUSTMENTS: readonly Adjustment[] = [
  { customerId: '000417', kind: 'Credit Note', daysAgo: 26, dueDaysAgo: 26, amount: '-210.00', open: '-210.00' },
  { customerId: '000438', kind: 'Credit Note', daysAgo: 54, dueDaysAgo: 54, amount: '-1860.00', open: '-1860.00' },
  { customerId: '000476', kind: 'Credit Note', daysAgo: 40, dueDaysAgo: 40, amount: '-481.20', open: '-481.20' },
  { customerId: '000527', kind: 'Credit Note', daysAgo: 83, dueDaysAgo: 83, amount: '-934.00', open: '0.00' },
  { customerId: '000651', kind: 'Credit Note', daysAgo: 61, dueDaysAgo: 61, amount: '-275.50', open: '-120.50' },
  { customerId: '000630', kind: 'Payment', daysAgo: 33, dueDaysAgo: 33, amount: '-1500.00', open: '-1500.00' },
  { customerId: '000644', kind: 'Payment', daysAgo: 1, dueDaysAgo: 1, amount: '-2710.40', open: '-2710.40' },
  { customerId: '000637', kind: 'Invoice', daysAgo: 66, dueDaysAgo: 36, amount: '880.00', open: '2.40' },
  { customerId: '000422', kind: 'Invoice', daysAgo: 20, dueDaysAgo: -10, amount: '8240.00', open: '4120.00' },
  { customerId: '000665', kind: 'Invoice', daysAgo: 30, dueDaysAgo: -15, amount: '5400.00', open: '2700.00' },
];
