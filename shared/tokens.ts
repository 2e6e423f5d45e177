/** The closed lists of literal tokens (snake_case) that the command line, the wire and the store share. */

/** Verdict classes (RULES §4). */
export const VERDICT_CLASSES = ['human', 'automatic', 'undeliverable'] as const;
export type VerdictClass = (typeof VERDICT_CLASSES)[number];

/** Verdict kinds: of automatic mail the first four, of undeliverable mail the last three; human mail has none. */
export const VERDICT_KINDS = ['out_of_office', 'receipt', 'portal', 'other', 'hard', 'soft', 'delayed'] as const;
export type VerdictKind = (typeof VERDICT_KINDS)[number];

/** What a mail says (RULES §7.3), strongest first: within one message and invoice the first one wins. */
export const INTENTS = [
  'insolvency',
  'legal_representative',
  'dispute',
  'payment_made',
  'promise_to_pay',
  'refusal',
  'invoice_correction_request',
  'copy_or_statement_request',
  'payment_details_change',
  'hold',
  'query',
  'wrong_person',
  'acknowledgement',
  'payment_chaser',
  'invoice_submitted',
] as const;
export type Intent = (typeof INTENTS)[number];

/** Reasons of a dispute. */
export const DISPUTE_REASONS = [
  'not_received',
  'wrong_amount',
  'wrong_po',
  'goods_or_service',
  'duplicate',
  'not_ours',
  'other',
] as const;
export type DisputeReason = (typeof DISPUTE_REASONS)[number];

/** Direction of a message, by who sent it and never by folder (RULES §5). */
export const DIRECTIONS = ['inbound', 'outbound', 'internal'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** States of an invoice or episode (RULES §7.4). */
export const STATES = [
  'not_due',
  'not_chased',
  'not_contacted',
  'waiting',
  'acknowledged',
  'possibly_answered',
  'unanswered',
  'our_turn',
  'payment_reported',
  'promised',
  'promise_broken',
  'disputed',
  'plan',
  'paused',
  'snoozed',
  'not_delivered',
  'cannot_tell',
  'handed_off',
  'settled',
  'closed',
] as const;
export type State = (typeof STATES)[number];

/** Sections of the daily report, in order (RULES §8); `other` holds overdue invoices that need nothing today. */
export const SECTIONS = [
  'promise_broken',
  'unanswered',
  'our_turn',
  'possibly_answered',
  'not_delivered',
  'disputes_due',
  'follow_ups_due',
  'payment_reported_not_arrived',
  'newly_overdue_not_contacted',
  'other',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Strength of a link or a name match. `certain` and `likely` link by themselves, `possible` only suggests. */
export const BANDS = ['certain', 'likely', 'possible'] as const;
export type Band = (typeof BANDS)[number];

/** Kinds of evidence for a link, strongest first (RULES §6). */
export const EVIDENCE_KINDS = [
  'our_reference',
  'invoice_number',
  'thread',
  'bounced_original',
  'contact',
  'purchase_order',
  'attachment_invoice_number',
  'domain',
  'company_name',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Aging buckets by days past due (RULES §2). */
export const BUCKETS = ['notDue', 'd1_30', 'd31_60', 'd61_90', 'over90'] as const;
export type Bucket = (typeof BUCKETS)[number];

/** Rungs of the dunning ladder (RULES §10). */
export const STAGES = ['courtesy', 'reminder', 'firm_reminder', 'final_demand', 'hand_off'] as const;
export type Stage = (typeof STAGES)[number];

/** One reason of a decision: a code and the facts it rests on. Sentences stand in shared/words. */
export type Because = { code: string; params: Record<string, string | number> };
