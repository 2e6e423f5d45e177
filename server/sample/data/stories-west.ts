/** What is going on with the French and Dutch customers this morning. */
import type { StoryPlan } from '../plan.ts';

export const STORIES_WEST: readonly StoryPlan[] = [
  {
    customerId: '000501',
    story: 'wrote to sales, who forwarded it',
    expectedState: 'our_turn',
    invoices: [{ ref: 'a', overdue: 29, amount: '4710.00' }],
    threads: [
      [{ on: -5, at: '09:40', by: 'owner', text: 'reminder2' }],
      [
        { on: -3, at: '11:25', by: 'contact', to: ['sales'], text: 'delaunay_question' },
        { on: -2, at: '08:48', by: 'sales', to: ['owner'], text: 'sales_forward', kind: 'forward' },
      ],
    ],
  },
  {
    customerId: '000508',
    story: 'wrong price, dispute recorded in the ledger',
    expectedState: 'disputed',
    invoices: [{ ref: 'a', overdue: 52, amount: '2815.00', disputed: true }],
    threads: [
      [
        { on: -14, at: '10:06', by: 'owner', text: 'reminder1' },
        { on: -12, at: '17:12', by: 'contact', text: 'roussillon_price', part: '412.50' },
        { on: -11, at: '09:33', by: 'owner', text: 'proforma1' },
      ],
    ],
  },
  {
    customerId: '000514',
    story: 'delivery was delayed, then acknowledged without a date',
    expectedState: 'acknowledged',
    invoices: [{ ref: 'a', overdue: 18, amount: '5230.40' }],
    threads: [
      [
        { on: -3, at: '09:15', by: 'owner', text: 'reminder1' },
        { on: -3, at: '13:16', by: 'gateway', text: 'delayed', kind: 'delayed' },
        { on: -1, at: '10:20', by: 'contact', text: 'sud_ack' },
      ],
    ],
  },
  {
    customerId: '000520',
    story: 'a short mail in a new conversation that names no invoice',
    expectedState: 'possibly_answered',
    invoices: [
      { ref: 'a', overdue: 36, amount: '3460.00' },
      { ref: 'b', overdue: 22, amount: '1190.50' },
    ],
    threads: [
      [{ on: -4, at: '11:02', by: 'owner', text: 'reminder1' }],
      [{ on: -1, at: '12:47', by: 'lacombe', to: ['owner'], text: 'vezere_call' }],
    ],
  },
  {
    customerId: '000527',
    story: 'the payment portal has scheduled it',
    expectedState: 'promised',
    invoices: [{ ref: 'a', overdue: 13, amount: '28640.00' }],
    threads: [
      [{ on: -4, at: '15:10', by: 'owner', cc: ['ar'], text: 'reminder2' }],
      [{ on: -2, at: '04:30', by: 'portal', to: ['ar'], text: 'portal_scheduled', kind: 'portal', dates: { d1: 3 } }],
    ],
  },
  {
    customerId: '000672',
    story: 'chased four times in fifteen business days, again yesterday',
    expectedState: 'unanswered',
    invoices: [
      { ref: 'a', overdue: 58, amount: '7340.00' },
      { ref: 'b', overdue: 44, amount: '2210.75', open: '1210.75' },
      { ref: 'c', overdue: 37, amount: '5066.20' },
    ],
    threads: [
      [
        { on: -15, at: '09:18', by: 'owner', text: 'reminder1' },
        { on: -10, at: '10:44', by: 'owner', cc: ['ar'], text: 'firm2' },
        { on: -5, at: '11:31', by: 'owner', cc: ['ar'], text: 'firm3' },
      ],
      [{ on: -1, at: '14:02', by: 'owner', cc: ['ar'], text: 'final1', dates: { d1: 6 } }],
    ],
  },
  {
    customerId: '000679',
    story: 'we answered their question nine days late and chased again',
    expectedState: 'waiting',
    invoices: [{ ref: 'a', overdue: 40, amount: '4425.00' }],
    threads: [
      [
        { on: -22, at: '10:12', by: 'owner', text: 'reminder2' },
        { on: -20, at: '15:55', by: 'contact', text: 'zeeland_freight', part: '185.00' },
        { on: -11, at: '16:40', by: 'owner', text: 'explain1', attach: 'letter' },
        { on: -2, at: '09:25', by: 'owner', text: 'reminder2' },
      ],
    ],
  },
];
