/** The daily unanswered report as every surface shows it (RULES §8). */
import { z } from 'zod';
import { SECTIONS, STATES } from './tokens.ts';
import { becauseSchema, moneySchema } from './pane-view.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** One row: an account in its most urgent section, with tags for the rest. */
export const reportRowSchema = z.object({
  section: z.enum(SECTIONS),
  tags: z.array(z.enum(SECTIONS)),
  account: z.object({ id: z.string(), externalId: z.string(), name: z.string() }),
  state: z.enum(STATES),
  since: day.nullable(),
  lastAt: z.iso.datetime().nullable(),
  dueAt: z.iso.datetime().nullable(),
  silence: z.number().int().nullable(),
  chases: z.array(day),
  atRisk: z.array(moneySchema),
  invoices: z.array(
    z.object({ number: z.string(), open: moneySchema, daysOverdue: z.number().int(), state: z.enum(STATES) }),
  ),
  lastWords: z.string().nullable(),
  nextStep: z.object({
    kind: z.string(),
    on: day.nullable(),
    contact: z.object({ name: z.string(), address: z.string().nullable(), phone: z.string().nullable() }).nullable(),
  }),
  owner: z.string().nullable(),
  threadId: z.string().nullable(),
  lastMessageId: z.string().nullable(),
  because: z.array(becauseSchema),
});

/** The whole report: figures on top, rows in section order, and what the reader must know about its completeness. */
export const reportViewSchema = z.object({
  organization: z.string(),
  on: day,
  asOf: z.iso.datetime(),
  knownAt: z.iso.datetime().nullable(),
  days: z.number().int(),
  unanswered: z.number().int(),
  atRisk: z.array(moneySchema),
  rows: z.array(reportRowSchema),
  mailReadTo: z.array(
    z.object({
      mailbox: z.string(),
      to: z.iso.datetime().nullable(),
      read: z.number().int(),
      unreadable: z.number().int(),
    }),
  ),
  ledgerAsOf: z.iso.datetime().nullable(),
  ledgerStale: z.boolean(),
  overdueInvoices: z.number().int(),
  orphans: z.array(z.object({ number: z.string(), account: z.string(), because: becauseSchema })),
  unmatched: z.number().int(),
  corrections: z.array(
    z.object({ account: z.string(), was: z.enum(STATES), is: z.enum(STATES), because: becauseSchema }),
  ),
});

export type ReportRow = z.infer<typeof reportRowSchema>;
export type ReportView = z.infer<typeof reportViewSchema>;
