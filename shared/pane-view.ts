/** PaneView: everything a pane shows beside one message (DESIGN §4). Two renderers draw it; the server alone computes it. */
import { z } from 'zod';
import { BANDS, BUCKETS, DIRECTIONS, EVIDENCE_KINDS, STATES, VERDICT_CLASSES, VERDICT_KINDS } from './tokens.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const instant = z.iso.datetime();
export const moneySchema = z.object({ amount: z.string().regex(/^-?\d+(\.\d+)?$/), currency: z.string().length(3) });
export const becauseSchema = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

const person = z.object({ id: z.string(), name: z.string() });

/** One currency's position of an account: aging buckets hold positive open amounts; buckets − unapplied = balance. */
export const positionSchema = z.object({
  currency: z.string().length(3),
  balance: z.string(),
  overdue: z.string(),
  disputed: z.string(),
  unapplied: z.string(),
  oldestDaysOverdue: z.number().int().nullable(),
  buckets: z.record(z.enum(BUCKETS), z.string()),
});

export const invoiceLineSchema = z.object({
  id: z.string(),
  number: z.string(),
  currency: z.string().length(3),
  amount: z.string(),
  open: z.string(),
  issuedOn: day.nullable(),
  dueOn: day,
  daysOverdue: z.number().int(),
  state: z.enum(STATES),
  disputed: z.boolean(),
  inThread: z.boolean(),
  poNumber: z.string().nullable(),
});

const evidenceSchema = z.object({ kind: z.enum(EVIDENCE_KINDS), band: z.enum(BANDS), detail: z.string() });

const candidateSchema = z.object({
  accountId: z.string(),
  name: z.string(),
  band: z.enum(BANDS),
  evidence: z.array(evidenceSchema),
  overdue: z.array(moneySchema),
});

/** The next step of an episode: one date and one owner (RULES §7.7). */
const nextStepSchema = z.object({
  kind: z.enum([
    'wait',
    'call',
    'resend',
    'answer',
    'remind',
    'find_contact',
    'resolve_dispute',
    'allocate',
    'check_payment',
    'decide',
    'none',
  ]),
  on: day.nullable(),
  owner: person.nullable(),
  contact: z.object({ name: z.string(), address: z.string().nullable(), phone: z.string().nullable() }).nullable(),
});

/** The state of the conversation that the open message belongs to, with the chain of reasons behind it. */
export const threadViewSchema = z.object({
  state: z.enum(STATES),
  since: day.nullable(),
  dueAt: instant.nullable(),
  businessDays: z.number().int().nullable(),
  chases: z.array(z.object({ on: day, messageId: z.string(), invoices: z.array(z.string()) })),
  invoices: z.array(z.object({ number: z.string(), state: z.enum(STATES), open: moneySchema })),
  because: z.array(becauseSchema),
  nextStep: nextStepSchema,
});

export const historyEntrySchema = z.object({
  id: z.string(),
  kind: z.enum([
    'mail_in',
    'mail_out',
    'automatic',
    'bounce',
    'call',
    'note',
    'promise',
    'dispute',
    'payment',
    'status',
    'decision',
    'invoice',
  ]),
  at: instant,
  title: z.string(),
  text: z.string(),
  who: z.string(),
  automatic: z.boolean(),
  messageId: z.string().nullable(),
});

export const contactViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  address: z.string().nullable(),
  phone: z.string().nullable(),
  role: z.string().nullable(),
  standing: z.enum(['answers', 'silent', 'bounced', 'away', 'gone', 'new']),
  awayUntil: day.nullable(),
  lastHeardOn: day.nullable(),
});

/** Something the mail says, to confirm or dismiss; `quote` is the author's own words. */
export const suggestionSchema = z.object({
  intent: z.string(),
  quote: z.string(),
  date: day.nullable(),
  amount: moneySchema.nullable(),
  reason: z.string().nullable(),
  invoices: z.array(z.string()),
});

const accountSchema = z.object({
  id: z.string(),
  externalId: z.string(),
  name: z.string(),
  status: z.string().nullable(),
  owner: person.nullable(),
  positions: z.array(positionSchema),
  invoices: z.array(invoiceLineSchema),
  invoicesTotal: z.number().int(),
  contacts: z.array(contactViewSchema),
  history: z.array(historyEntrySchema),
  historyTotal: z.number().int(),
});

const messageSchema = z.object({
  id: z.string().nullable(),
  direction: z.enum(DIRECTIONS),
  verdict: z.object({
    class: z.enum(VERDICT_CLASSES),
    kind: z.enum(VERDICT_KINDS).nullable(),
    because: z.array(becauseSchema),
    returnOn: day.nullable(),
  }),
  logged: z.object({ at: instant, by: z.string(), automatic: z.boolean() }).nullable(),
  warnings: z.array(becauseSchema),
});

/** What the pane shows: one of three outcomes of "whose mail is it" (RULES §6), beside the message's own facts. */
export const paneViewSchema = z.object({
  version: z.literal(1),
  outcome: z.enum(['account', 'candidates', 'none']),
  message: messageSchema,
  account: accountSchema.nullable(),
  otherAccounts: z.array(z.object({ id: z.string(), name: z.string() })),
  candidates: z.array(candidateSchema),
  evidence: z.array(evidenceSchema),
  linkedByPerson: z.boolean(),
  thread: threadViewSchema.nullable(),
  suggestions: z.array(suggestionSchema),
  ledger: z.object({ asOf: instant.nullable(), stale: z.boolean() }),
  actions: z.array(z.enum(['confirm_link', 'reject_link', 'mark_answered', 'undo'])),
  undoable: z.object({ activityId: z.string(), what: z.string() }).nullable(),
});

export type PaneView = z.infer<typeof paneViewSchema>;
export type ThreadView = z.infer<typeof threadViewSchema>;
export type Position = z.infer<typeof positionSchema>;
export type InvoiceLine = z.infer<typeof invoiceLineSchema>;
export type HistoryEntry = z.infer<typeof historyEntrySchema>;
export type ContactView = z.infer<typeof contactViewSchema>;
export type Suggestion = z.infer<typeof suggestionSchema>;
export type NextStep = z.infer<typeof nextStepSchema>;
export type Candidate = z.infer<typeof candidateSchema>;
export type EvidenceView = z.infer<typeof evidenceSchema>;
