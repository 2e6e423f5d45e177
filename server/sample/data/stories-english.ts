/** What is going on with the British, Irish and American customers this morning. */
import type { StoryPlan } from '../plan.ts';

export const STORIES_ENGLISH: readonly StoryPlan[] = [
  {
    customerId: '000602',
    story: 'silent for six business days; a service centre writes for two customers',
    expectedState: 'unanswered',
    invoices: [
      { ref: 'a', overdue: 31, amount: '3610.20' },
      { ref: 'b', overdue: 17, amount: '1284.00' },
    ],
    threads: [
      [{ on: -6, at: '10:05', by: 'owner', cc: ['ar'], text: 'reminder3' }],
      [{ on: -1, at: '11:20', by: 'servicedesk', to: ['ar'], text: 'northgate_statement' }],
    ],
  },
  {
    customerId: '000609',
    story: 'chased two days ago; only a ticket number came back',
    expectedState: 'waiting',
    invoices: [{ ref: 'a', overdue: 14, amount: '2890.00' }],
    threads: [
      [
        { on: -2, at: '09:50', by: 'owner', text: 'reminder2' },
        { on: -2, at: '09:52', by: 'servicedesk', text: 'northgate_ticket', kind: 'portal' },
      ],
    ],
  },
  {
    customerId: '000615',
    story: 'says that the invoice is a duplicate',
    expectedState: 'disputed',
    invoices: [{ ref: 'a', overdue: 23, amount: '9742.50' }],
    threads: [
      [
        { on: -3, at: '11:15', by: 'owner', cc: ['ar'], text: 'reminder1' },
        { on: -1, at: '15:30', by: 'contact', text: 'whitcombe_duplicate', part: '9742.50' },
      ],
    ],
  },
  {
    customerId: '000623',
    story: 'our contact no longer deals with it',
    expectedState: 'unanswered',
    invoices: [{ ref: 'a', overdue: 26, amount: '2345.00' }],
    threads: [
      [
        { on: -5, at: '09:35', by: 'owner', text: 'reminder1' },
        { on: -5, at: '11:58', by: 'contact', text: 'pennine_moved' },
      ],
    ],
  },
  {
    customerId: '000623',
    story: 'an old dispute that nobody has settled',
    expectedState: 'disputed',
    invoices: [{ ref: 'b', overdue: 118, amount: '1480.00', disputed: true }],
    threads: [
      [
        { on: -62, at: '10:20', by: 'owner', text: 'reminder2' },
        { on: -60, at: '14:45', by: 'contact', text: 'pennine_quality', part: '1480.00' },
        { on: -59, at: '09:10', by: 'owner', text: 'quality_reply' },
      ],
    ],
  },
  {
    customerId: '000630',
    story: 'long absence that names a stand-in',
    expectedState: 'unanswered',
    invoices: [{ ref: 'a', overdue: 43, amount: '5815.00' }],
    threads: [
      [
        { on: -6, at: '10:48', by: 'owner', text: 'reminder1' },
        { on: -6, at: '09:49', by: 'contact', text: 'marlowe_leave', kind: 'out_of_office', dates: { d1: 11 } },
      ],
    ],
  },
  {
    customerId: '000637',
    story: 'asked for a copy, promised, and kept the promise',
    expectedState: 'settled',
    invoices: [{ ref: 'a', overdue: 41, amount: '4120.00', paidOn: -14 }],
    threads: [
      [
        { on: -20, at: '09:08', by: 'owner', text: 'reminder2' },
        { on: -19, at: '10:32', by: 'contact', text: 'copy1' },
        { on: -19, at: '13:05', by: 'owner', text: 'copy_sent1', attach: 'invoice' },
        { on: -18, at: '09:40', by: 'contact', text: 'promise1', dates: { d1: -15 } },
        { on: -18, at: '10:55', by: 'owner', text: 'thanks1' },
      ],
      [
        {
          on: -15,
          at: '16:15',
          by: 'contact',
          to: ['ar'],
          text: 'remittance1',
          attach: 'remittance',
          dates: { d1: -15 },
        },
      ],
    ],
  },
  {
    customerId: '000644',
    story: 'money has arrived and is not allocated yet',
    expectedState: 'paused',
    invoices: [{ ref: 'a', overdue: 20, amount: '2710.40' }],
    threads: [[{ on: -3, at: '10:25', by: 'owner', text: 'reminder2' }]],
  },
  {
    customerId: '000651',
    story: 'asks for a copy of the invoice',
    expectedState: 'our_turn',
    invoices: [{ ref: 'a', overdue: 13, amount: '8260.00' }],
    threads: [
      [
        { on: -2, at: '15:12', by: 'owner', text: 'reminder1' },
        { on: -1, at: '09:47', by: 'contact', text: 'halyard_copy', extra: 'tracker' },
      ],
    ],
  },
  {
    customerId: '000658',
    story: 'one address bounced, the other says that the check is in the mail',
    expectedState: 'payment_reported',
    invoices: [
      { ref: 'a', overdue: 45, amount: '3348.00' },
      { ref: 'b', overdue: 30, amount: '1120.00' },
    ],
    threads: [
      [
        { on: -3, at: '15:20', by: 'owner', to: ['contact', 'second'], text: 'chase_two' },
        { on: -3, at: '15:21', by: 'exchange', text: 'exchange_bounce', kind: 'exchange_bounce' },
        { on: -1, at: '08:55', by: 'contact', text: 'threerivers_check', dates: { d1: -1 } },
      ],
    ],
  },
  {
    customerId: '000665',
    story: 'promises to pay without saying when',
    expectedState: 'acknowledged',
    invoices: [{ ref: 'a', overdue: 17, amount: '6930.00' }],
    threads: [
      [
        { on: -3, at: '16:05', by: 'owner', cc: ['ar'], text: 'reminder1' },
        { on: -1, at: '10:10', by: 'contact', text: 'cascadia_soon' },
      ],
    ],
  },
  {
    customerId: '000686',
    story: 'a hostile mail from a known address',
    expectedState: 'our_turn',
    invoices: [{ ref: 'a', overdue: 10, amount: '1725.00' }],
    threads: [
      [{ on: -3, at: '12:02', by: 'owner', text: 'reminder2' }],
      [{ on: -1, at: '06:44', by: 'contact', text: 'greyfriars_hostile', extra: 'hostile' }],
    ],
  },
];
