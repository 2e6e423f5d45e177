/** How earlier invoices came to be paid: patterns of ordinary collection work, and which customers send what by themselves. */

/**
 * A step of a pattern: who writes which text (`#` stands for the number of a variant), and when: `share` of the way from
 * the first reminder (0) to the payment (1). `promise` names the payment day in the text.
 */
export type HistoryStep = {
  share: number;
  by: 'owner' | 'contact';
  text: string;
  variants?: number;
  promise?: true;
  attach?: 'invoice' | 'remittance';
  kind?: 'out_of_office';
  fresh?: true;
};

/** Patterns for a short delay and for a long one. */
export const SHORT_DELAYS: readonly (readonly HistoryStep[])[] = [
  [
    { share: 0, by: 'owner', text: 'reminder#', variants: 3 },
    { share: 0.3, by: 'contact', text: 'promise#', variants: 3, promise: true },
    { share: 0.3, by: 'owner', text: 'thanks#', variants: 2 },
  ],
  [
    { share: 0, by: 'owner', text: 'reminder#', variants: 3 },
    { share: 1, by: 'contact', text: 'paid#', variants: 2 },
    { share: 1, by: 'owner', text: 'thanks#', variants: 2 },
  ],
  [
    { share: 0, by: 'owner', text: 'reminder#', variants: 3 },
    { share: 1, by: 'contact', text: 'remittance#', variants: 2, attach: 'remittance', fresh: true },
  ],
];

export const LONG_DELAYS: readonly (readonly HistoryStep[])[] = [
  [
    { share: 0, by: 'owner', text: 'reminder#', variants: 3 },
    { share: 0.2, by: 'contact', text: 'copy#', variants: 2 },
    { share: 0.2, by: 'owner', text: 'copy_sent#', variants: 2, attach: 'invoice' },
    { share: 0.6, by: 'contact', text: 'promise#', variants: 3, promise: true },
    { share: 0.6, by: 'owner', text: 'thanks#', variants: 2 },
  ],
  [
    { share: 0, by: 'owner', text: 'reminder#', variants: 3 },
    { share: 0, by: 'contact', text: 'ooo1', kind: 'out_of_office', promise: true },
    { share: 0.7, by: 'owner', text: 'firm#', variants: 2 },
    { share: 1, by: 'contact', text: 'paid#', variants: 2, attach: 'remittance' },
    { share: 1, by: 'owner', text: 'thanks#', variants: 2 },
  ],
  [
    { share: 0, by: 'owner', text: 'reminder#', variants: 3 },
    { share: 0.2, by: 'contact', text: 'ack#', variants: 2 },
    { share: 0.7, by: 'owner', text: 'firm#', variants: 2 },
    { share: 0.8, by: 'contact', text: 'promise#', variants: 3, promise: true },
    { share: 0.8, by: 'owner', text: 'thanks#', variants: 2 },
  ],
];

/** Customers whose system sends a remittance advice for every payment. */
export const SENDS_REMITTANCE: readonly string[] = [
  '000438',
  '000446',
  '000468',
  '000514',
  '000615',
  '000637',
  '000651',
];

/** Customers who pay through the portal, which sends notices. */
export const USES_PORTAL: readonly string[] = ['000527', '000665'];

/** Customers who get a statement of account every month. */
export const GETS_STATEMENT: readonly string[] = ['000417', '000501', '000623', '000651', '000672'];
