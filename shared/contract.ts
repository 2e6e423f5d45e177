/** The wire contract between the server and its panes and pages: requests and answers, parsed by zod on the server. */
import { z } from 'zod';
import { BANDS, DIRECTIONS, STATES, VERDICT_CLASSES, VERDICT_KINDS } from './tokens.ts';
import { paneViewSchema } from './pane-view.ts';

const id = z.string().min(22).max(36);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const signInRequest = z.object({ token: z.string().min(20).max(200) });
export const signInAnswer = z.object({ bearer: z.string(), organization: z.string(), user: z.string() });

export const messagesQuery = z.object({
  before: z.string().max(100).optional(),
  q: z.string().max(200).optional(),
  filter: z.enum(['all', 'unanswered', 'unmatched', 'automatic']).default('all'),
});

const party = z.object({ name: z.string(), address: z.string() });

export const messageListItem = z.object({
  id,
  subject: z.string(),
  from: party,
  at: z.iso.datetime(),
  snippet: z.string(),
  direction: z.enum(DIRECTIONS),
  verdict: z.object({ class: z.enum(VERDICT_CLASSES), kind: z.enum(VERDICT_KINDS).nullable() }),
  state: z.enum(STATES).nullable(),
  accounts: z.array(z.object({ id, name: z.string(), band: z.enum(BANDS) })),
  candidates: z.number().int(),
  attachments: z.number().int(),
});

export const messagesAnswer = z.object({
  messages: z.array(messageListItem),
  next: z.string().nullable(),
  total: z.number().int(),
});

export const messageAnswer = z.object({
  id,
  subject: z.string(),
  from: party,
  to: z.array(party),
  cc: z.array(party),
  at: z.iso.datetime(),
  text: z.string(),
  /** Sanitised; null where the mail has no HTML. */
  html: z.string().nullable(),
  remoteBlocked: z.number().int(),
  attachments: z.array(z.object({ name: z.string(), type: z.string(), size: z.number().int() })),
  newText: z.string(),
  threadId: id,
  thread: z.array(
    z.object({
      id,
      at: z.iso.datetime(),
      from: party,
      snippet: z.string(),
      direction: z.enum(DIRECTIONS),
      verdict: z.enum(VERDICT_CLASSES),
    }),
  ),
});

export const paneRequest = z.object({ message: z.object({ id }) });
export const linkRequest = z.object({ messageId: id, accountId: id, always: z.boolean().default(false) });
export const rejectRequest = z.object({ messageId: id, accountId: id });
export const answeredRequest = z.object({ messageId: id });
export const undoRequest = z.object({ activityId: id });

/** What every action answers: the pane as it is now, and what can be undone. */
export const actionAnswer = z.object({
  pane: paneViewSchema,
  undo: z.object({ activityId: id, what: z.string() }).nullable(),
});

export const reportQuery = z.object({
  asOf: z.union([day, z.iso.datetime({ offset: true })]).optional(),
  knownAt: z.union([day, z.iso.datetime({ offset: true })]).optional(),
  days: z.coerce.number().int().min(1).max(30).optional(),
});

export const agingQuery = z.object({ asOf: day.optional() });

export const agingRow = z.object({
  account: z.object({ id: z.string(), externalId: z.string(), name: z.string() }),
  currency: z.string().length(3),
  notDue: z.string(),
  d1_30: z.string(),
  d31_60: z.string(),
  d61_90: z.string(),
  over90: z.string(),
  open: z.string(),
  unapplied: z.string(),
  balance: z.string(),
  disputed: z.string(),
});

export const agingAnswer = z.object({
  asOf: day,
  ledgerAsOf: z.iso.datetime().nullable(),
  pastKnown: z.boolean(),
  rows: z.array(agingRow),
});

/** RFC 9457 problem details. */
export const problemAnswer = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string(),
});

export type MessageListItem = z.infer<typeof messageListItem>;
export type MessagesAnswer = z.infer<typeof messagesAnswer>;
export type MessageAnswer = z.infer<typeof messageAnswer>;
export type ActionAnswer = z.infer<typeof actionAnswer>;
export type AgingRow = z.infer<typeof agingRow>;
export type AgingAnswer = z.infer<typeof agingAnswer>;
export type SignInAnswer = z.infer<typeof signInAnswer>;
export type Problem = z.infer<typeof problemAnswer>;
