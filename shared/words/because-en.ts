/** Reasons in English, one sentence a code. */
import type { Sentence } from './words.ts';

const intents: Record<string, string> = {
  query: 'asked something',
  copy_or_statement_request: 'asked for a copy or statement',
  invoice_correction_request: 'asked for a corrected invoice',
  payment_details_change: 'asked about bank details',
  hold: 'asked us to wait',
  promise_to_pay: 'a promise to pay',
  payment_made: 'a reported payment',
  dispute: 'a dispute',
};

const closings: Record<string, string> = {
  cancelled: 'Cancelled',
  rebilled: 'Billed anew',
  no_longer_listed: 'No longer listed in the ledger',
};

const outcomes: Record<string, string> = {
  voicemail: 'Left a voicemail',
  no_answer: 'Called, no answer',
  letter: 'Sent a letter',
  promise: 'promise',
  dispute: 'dispute',
  call_back: 'call back',
  wrong_person: 'wrong person',
  nothing: 'no result',
};

const reasons: Record<string, string> = {
  not_received: 'not received',
  wrong_amount: 'wrong amount',
  wrong_po: 'wrong order number',
  goods_or_service: 'goods or service',
  duplicate: 'a duplicate',
  not_ours: 'not theirs',
  other: 'another reason',
};

const times = (count: unknown): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${String(count)} times`);
const days = (count: unknown): string => (count === 1 ? '1 business day' : `${String(count)} business days`);

export const becauseEn: Record<string, Sentence> = {
  not_due: (p, s) => `Due ${s.day(p['day'])}.`,
  due_moved: (p, s) => `The due day was moved from ${s.day(p['was'])} to ${s.day(p['is'])}.`,
  never_chased_direct_debit: () => 'Pays by direct debit, so it is not chased.',
  never_chased_intercompany: () => 'One of our own companies, so it is not chased.',
  below_threshold: (p, s) => `${s.money(p['amount'], p['currency'])} overdue is too little to chase.`,
  not_contacted: (p) =>
    `Overdue for ${p['days'] === 1 ? '1 day' : `${String(p['days'])} days`}; no reminder was sent yet.`,
  chased: (p, s) => `Chased ${times(p['count'])}: ${s.days(p['dates'])}.`,
  chased_before: (p, s) => `Chased before: ${s.days(p['dates'])}.`,
  deadline: (p, s) => `${days(p['days'])} after ${s.day(p['from'])}: until the end of ${s.day(p['until'])}.`,
  holidays_skipped: (p, s) => `Holidays there did not count: ${s.days(p['dates'])}.`,
  silence_cap: (p, s) => `Silent since ${s.day(p['since'])}, ${days(p['days'])}.`,
  mail_not_read: (p, s) => `${String(p['mailbox'])}'s mail is read to ${s.time(p['to'])}.`,
  mailbox_not_connected: (p) =>
    p['mailbox'] === '' ? 'No mailbox is connected.' : `${String(p['mailbox'])} is not connected.`,
  away: (p, s) => `${String(p['who'])} is away; we wait until the end of ${s.day(p['until'])}.`,
  away_long: (p, s) => `${String(p['who'])} is away until ${s.day(p['until'])}: too long to wait.`,
  stand_in: (p) => `${String(p['who'])} is away; ${String(p['standIn'])} stands in.`,
  bounced: (p, s) => `Our mail to ${s.list(p['who'])} came back on ${s.day(p['on'])}.`,
  bounced_some: (p, s) => `Our mail of ${s.day(p['on'])} did not reach ${s.list(p['who'])}.`,
  contact_gone: (p, s) => `${String(p['who'])} is no longer the right contact (${s.day(p['on'])}).`,
  replied: (p, s) => `${String(p['who'])} wrote on ${s.day(p['on'])}.`,
  asked: (p, s) => `${String(p['who'])} ${intents[String(p['intent'])] ?? 'asked something'} on ${s.day(p['on'])}.`,
  refused: (p, s) => `${String(p['who'])} declined to pay on ${s.day(p['on'])}.`,
  insolvency: (p, s) => `Insolvency, says ${String(p['who'])} on ${s.day(p['on'])}. All chasing stops.`,
  legal_representative: (p, s) =>
    `A lawyer acts for them, says ${String(p['who'])} on ${s.day(p['on'])}. All chasing stops.`,
  acknowledged: (p, s) =>
    `${String(p['who'])} is looking into it since ${s.day(p['on'])}; we wait until the end of ${s.day(p['until'])}.`,
  acknowledged_lapsed: (p, s) => `Last heard on ${s.day(p['on'])}: they would look into it.`,
  possibly_answered: (p, s) => `${String(p['who'])} wrote elsewhere on ${s.day(p['on'])}. Is that the answer?`,
  possibly_undecided: (p, s) => `Nobody has decided yet about the mail of ${String(p['who'])} on ${s.day(p['on'])}.`,
  payment_reported: (p, s) =>
    `${String(p['who'])} says it is paid, value ${s.day(p['valueOn'])}; expected by ${s.day(p['until'])}.`,
  payment_not_arrived: (p, s) => `The payment reported on ${s.day(p['on'])} has not arrived by ${s.day(p['until'])}.`,
  promised: (p, s) =>
    `${String(p['who'])} promised on ${s.day(p['on'])} to pay on ${s.day(p['date'])}; with clearing until ${s.day(p['until'])}.`,
  promise_amount: (p, s) => `Amount: ${s.money(p['amount'], p['currency'])}.`,
  not_confirmed: (p, s) => `Not confirmed; holds until ${s.day(p['until'])}.`,
  promise_broken: (p, s) => `Promised for ${s.day(p['date'])}, ${s.money(p['amount'], p['currency'])} has not come.`,
  promise_kept_in_part: (p, s) =>
    `The promised amount came on ${s.day(p['on'])}; ${s.money(p['amount'], p['currency'])} is left.`,
  promise_due_ledger_old: (p, s) => `The promise for ${s.day(p['date'])} is due; the ledger is not new enough to tell.`,
  suggestion_undecided: (p, s) =>
    `A mail of ${s.day(p['on'])} looks like ${intents[String(p['intent'])] ?? 'something to confirm'}. Confirm or dismiss it.`,
  disputed: (p, s) =>
    `${String(p['who'])} disputes ${s.money(p['amount'], p['currency'])} since ${s.day(p['on'])}: ${reasons[String(p['reason'])] ?? 'another reason'}.`,
  disputed_in_ledger: (p, s) => `Marked as disputed in the ledger since ${s.day(p['on'])}.`,
  dispute_rest: (p, s) => `The rest, ${s.money(p['amount'], p['currency'])}, stays due.`,
  dispute_resolved: (p, s) => `The dispute was settled on ${s.day(p['on'])}; next reminder after ${s.day(p['until'])}.`,
  portal_rejected: (p, s) => `Their portal rejected it on ${s.day(p['on'])}.`,
  portal_received: (p, s) => `Their portal has it (${s.day(p['on'])}).`,
  delivery_delayed: (p, s) => `Delivery was delayed on ${s.day(p['on'])}.`,
  bank_details_flag: (p, s) =>
    `${String(p['who'])} wrote about changed bank details on ${s.day(p['on'])}. Verify by phone.`,
  settled: (p, s) => `Settled on ${s.day(p['on'])}.`,
  written_off: (p, s) => `Written off on ${s.day(p['on'])}.`,
  closed_by_ledger: (p, s) => `${closings[String(p['reason'])] ?? 'Closed'} since ${s.day(p['on'])}.`,
  part_paid: (p, s) => `${s.money(p['amount'], p['currency'])} came on ${s.day(p['on'])}.`,
  payment_reversed: (p, s) => `A payment of ${s.money(p['amount'], p['currency'])} was reversed on ${s.day(p['on'])}.`,
  unapplied_cash: (p, s) =>
    `${s.money(p['amount'], p['currency'])} is not allocated since ${s.day(p['on'])} and may cover it.`,
  unapplied_smaller: (p, s) =>
    `${s.money(p['amount'], p['currency'])} is not allocated since ${s.day(p['on'])}; it does not cover this.`,
  plan: (p, s) =>
    `Plan agreed on ${s.day(p['on'])}; next ${s.money(p['amount'], p['currency'])} on ${s.day(p['next'])}.`,
  plan_missed: (p, s) => `The instalment of ${s.day(p['date'])} is missing: ${s.money(p['amount'], p['currency'])}.`,
  snoozed: (p, s) => `${String(p['by'])} put it off until ${s.day(p['until'])}: ${String(p['reason'])}`,
  handed_off: (p, s) => `${String(p['by'])} handed it to ${String(p['to'])} on ${s.day(p['on'])}.`,
  marked_answered: (p, s) => `${String(p['by'])} marked it as answered on ${s.day(p['on'])}.`,
  marked_closed: (p, s) => `${String(p['by'])} closed it on ${s.day(p['on'])}.`,
  we_answered: (p, s) => `We answered on ${s.day(p['on'])}; we wait until the end of ${s.day(p['until'])}.`,
  call_attempt: (p, s) => `${outcomes[String(p['outcome'])] ?? 'Tried to reach them'} on ${s.day(p['on'])}.`,
  called: (p, s) =>
    `${String(p['by'])} reached them by phone on ${s.day(p['on'])}: ${outcomes[String(p['outcome'])] ?? ''}.`,
  logged: (p, s) => `${String(p['by'])} set the next step to ${s.day(p['nextOn'])}.`,
  ledger_past_unknown: (p, s) => `The ledger is a snapshot of ${s.day(p['from'])}; its figures before are not known.`,
  orphan_no_owner: () => 'Nobody looks after it.',
  orphan_no_date: () => 'It has no next date.',
  orphan_date_past: (p, s) => `Its next date, ${s.day(p['on'])}, has passed.`,
  state_was_unknown: () => 'Something became known later.',
};
