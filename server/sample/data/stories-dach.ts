/** What is going on with the German and Austrian customers this morning. */
import type { StoryPlan } from '../plan.ts';

export const STORIES_DACH: readonly StoryPlan[] = [
  {
    customerId: '000417',
    story: 'dated promise that still runs',
    expectedState: 'promised',
    invoices: [
      { ref: 'a', overdue: 19, amount: '3842.60' },
      { ref: 'b', overdue: 12, amount: '1275.00' },
    ],
    threads: [
      [
        { on: -4, at: '09:05', by: 'owner', cc: ['ar'], text: 'reminder1' },
        { on: -2, at: '10:41', by: 'contact', cc: ['ar'], text: 'kessler_promise', dates: { d1: 3 } },
        { on: -2, at: '11:10', by: 'owner', text: 'thanks1' },
      ],
    ],
  },
  {
    customerId: '000422',
    story: 'promised, the day passed, nothing came',
    expectedState: 'promise_broken',
    invoices: [
      { ref: 'a', overdue: 63, amount: '12480.00' },
      { ref: 'b', overdue: 48, amount: '6915.30' },
    ],
    threads: [
      [
        { on: -24, at: '08:52', by: 'owner', text: 'reminder1' },
        { on: -22, at: '16:20', by: 'contact', text: 'ack1' },
        { on: -17, at: '09:31', by: 'owner', cc: ['ar'], text: 'firm2' },
        { on: -15, at: '14:08', by: 'contact', text: 'oberlaender_promise', dates: { d1: -15 } },
        { on: -15, at: '14:35', by: 'owner', text: 'thanks2' },
      ],
    ],
  },
  {
    customerId: '000431',
    story: 'short delivery, part of the amount contested',
    expectedState: 'disputed',
    invoices: [{ ref: 'a', overdue: 33, amount: '5212.40' }],
    threads: [
      [
        { on: -3, at: '10:15', by: 'owner', text: 'reminder2' },
        {
          on: -2,
          at: '09:27',
          by: 'contact',
          cc: ['second'],
          text: 'foerster_short',
          part: '1563.72',
          attach: 'photo',
        },
      ],
    ],
  },
  {
    customerId: '000438',
    story: 'a large invoice, chased twice, silent for nine business days',
    expectedState: 'unanswered',
    invoices: [
      { ref: 'a', overdue: 71, amount: '184320.00' },
      { ref: 'b', overdue: 38, amount: '21975.50' },
    ],
    threads: [
      [
        { on: -9, at: '09:12', by: 'owner', to: ['contact', 'second'], cc: ['ar'], text: 'reminder3' },
        { on: -4, at: '10:03', by: 'owner', to: ['contact', 'second'], cc: ['ar'], text: 'firm2' },
      ],
    ],
  },
  {
    customerId: '000446',
    story: 'says it has been paid, remittance attached',
    expectedState: 'payment_reported',
    invoices: [{ ref: 'a', overdue: 15, amount: '2640.00' }],
    threads: [
      [
        { on: -4, at: '11:48', by: 'owner', text: 'reminder2' },
        { on: -1, at: '09:02', by: 'contact', text: 'lindenau_paid', attach: 'remittance', dates: { d1: -1 } },
      ],
    ],
  },
  {
    customerId: '000452',
    story: 'the only contact is on holiday and back soon',
    expectedState: 'waiting',
    invoices: [{ ref: 'a', overdue: 24, amount: '5390.90' }],
    threads: [
      [
        { on: -5, at: '10:30', by: 'owner', text: 'reminder1' },
        { on: -5, at: '10:31', by: 'contact', text: 'ooo1', kind: 'out_of_office', dates: { d1: 2 } },
      ],
    ],
  },
  {
    customerId: '000460',
    story: 'insolvency proceedings opened',
    expectedState: 'our_turn',
    invoices: [
      { ref: 'a', overdue: 96, amount: '6120.00' },
      { ref: 'b', overdue: 68, amount: '4890.75' },
    ],
    threads: [
      [
        { on: -31, at: '09:44', by: 'owner', text: 'firm1' },
        { on: -20, at: '08:37', by: 'owner', cc: ['ar'], text: 'final1', dates: { d1: -12 } },
      ],
      [
        {
          on: -2,
          at: '15:36',
          by: 'administrator',
          to: ['ar'],
          text: 'nettelbeck_insolvency',
          attach: 'letter',
          dates: { d1: -4, d2: 22 },
        },
      ],
    ],
  },
  {
    customerId: '000468',
    story: 'asks for a corrected invoice in a new conversation',
    expectedState: 'our_turn',
    invoices: [{ ref: 'a', overdue: 11, amount: '9120.00' }],
    threads: [
      [{ on: -3, at: '09:20', by: 'owner', text: 'reminder2' }],
      [{ on: -1, at: '13:14', by: 'contact', to: ['ar'], text: 'tiroler_correction' }],
    ],
  },
  {
    customerId: '000473',
    story: 'the reminder bounced: no such mailbox',
    expectedState: 'not_delivered',
    invoices: [{ ref: 'a', overdue: 41, amount: '3985.20' }],
    threads: [
      [
        { on: -2, at: '10:58', by: 'owner', text: 'reminder1' },
        { on: -2, at: '10:59', by: 'mailer', text: 'bounce', kind: 'bounce' },
      ],
    ],
  },
  {
    customerId: '000476',
    story: 'silent for four business days; a look-alike asks to change bank details',
    expectedState: 'unanswered',
    invoices: [
      { ref: 'a', overdue: 27, amount: '6075.00' },
      { ref: 'b', overdue: 14, amount: '2318.80' },
    ],
    threads: [
      [{ on: -4, at: '14:22', by: 'owner', cc: ['ar'], text: 'reminder3' }],
      [{ on: -1, at: '07:51', by: 'lookalike', to: ['owner'], text: 'havelland_phish' }],
    ],
  },
  {
    customerId: '000480',
    story: 'newly overdue, nobody has written yet',
    expectedState: 'not_contacted',
    invoices: [{ ref: 'a', overdue: 6, amount: '1890.00' }],
    threads: [],
  },
  {
    customerId: '000480',
    story: 'delivered and not yet due',
    expectedState: 'not_due',
    invoices: [{ ref: 'b', overdue: -12, amount: '2045.50' }],
    threads: [[{ on: -10, at: '07:30', by: 'ar', text: 'delivery1', attach: 'invoice' }]],
  },
];
