/** The daily report from the states of accounts (RULES §8). Strings and wire money, as every surface shows them. */
import { formatDecimal, toWire } from '#shared/money.ts';
import type { MoneyWire } from '#shared/money.ts';
import type { ReportRow, ReportView } from '#shared/report-view.ts';
import type { Section } from '#shared/tokens.ts';
import type { Day, Instant } from '#shared/days.ts';
import type { BusinessCalendar } from './calendar-types.ts';
import { leadOf } from './episodes.ts';
import type { Policy } from './facts.ts';
import { orphanReason } from './orphans.ts';
import { compareSections, isTurnDue, partSections, sectionOf } from './report-section.ts';
import type { AccountState, InvoiceState, NextStep, OurTurn } from './state-types.ts';

/** A person at the account, for the next step. */
export type ReportContact = { name: string; address: string | null; phone: string | null };

/** One account of the report: who it is, who looks after it, and its state. */
export type ReportAccount = {
  account: { id: string; externalId: string; name: string };
  owner: { name: string; active: boolean } | null;
  contacts: readonly ReportContact[];
  state: AccountState;
};

/** What the report says of itself; `rates` give one unit of a currency in the base currency, for ordering only. */
export type ReportContext = {
  organization: string;
  on: Day;
  asOf: Instant;
  knownAt: Instant | null;
  policy: Policy;
  ourCalendar: BusinessCalendar;
  rates: Readonly<Record<string, number>>;
  /** The customers' last words by message id, as far as they may be shown. */
  lastWords: ReadonlyMap<string, string>;
  mailReadTo: ReportView['mailReadTo'];
  ledgerAsOf: Instant | null;
  ledgerStale: boolean;
  unmatched: number;
  corrections: ReportView['corrections'];
};

/**
 * The whole report. An account appears once, in its most urgent section, with tags for its others; all its overdue
 * invoices stand in its row, so that each is in exactly one list. Rows are in section order, then by base-currency
 * equivalent at risk times business days of silence. The total at risk leaves out accounts that need nothing today.
 */
export function buildReport(accounts: readonly ReportAccount[], context: ReportContext): ReportView {
  const scored = accounts.flatMap((one) => scoredRow(one, context));
  scored.sort(
    (a, b) =>
      compareSections(a.row.section, b.row.section) ||
      b.score - a.score ||
      (a.row.account.id < b.row.account.id ? -1 : 1),
  );
  const rows = scored.map(({ row }) => row);
  const listed = accounts.flatMap((one) => one.state.invoices.map((invoice) => ({ invoice, one })));
  const reported = new Set(rows.filter((row) => row.section !== 'other').map((row) => row.account.id));
  return {
    organization: context.organization,
    on: context.on,
    asOf: iso(context.asOf),
    knownAt: context.knownAt === null ? null : iso(context.knownAt),
    days: context.policy.unansweredAfter,
    unanswered: rows.filter((row) => row.section === 'unanswered' || row.tags.includes('unanswered')).length,
    atRisk: sumByCurrency(listed.filter(({ one }) => reported.has(one.account.id)).map(({ invoice }) => invoice)),
    rows,
    mailReadTo: context.mailReadTo,
    ledgerAsOf: context.ledgerAsOf === null ? null : iso(context.ledgerAsOf),
    ledgerStale: context.ledgerStale,
    overdueInvoices: listed.filter(({ invoice }) => isOverdue(invoice)).length,
    orphans: listed.flatMap(({ invoice, one }) => {
      const { ourCalendar, policy, on } = context;
      const reason = orphanReason(invoice, one.owner?.active === true, on, ourCalendar, policy.orphanAfter);
      return reason === null ? [] : [{ number: invoice.number, account: one.account.name, because: reason }];
    }),
    unmatched: context.unmatched,
    corrections: context.corrections,
  };
}

/** Overdue, with more than the tolerance open, and still in the ledger; what a person closed stays overdue. */
function isOverdue(invoice: InvoiceState): boolean {
  return invoice.daysOverdue > 0 && invoice.atRisk + invoice.disputed > 0n;
}

type Listed = { invoice: InvoiceState; section: Section };

function scoredRow(one: ReportAccount, context: ReportContext): { row: ReportRow; score: number }[] {
  const { on: today, policy } = context;
  const listed: Listed[] = [];
  for (const invoice of one.state.invoices) {
    const section = sectionOf(invoice, today, policy.newlyOverdueFrom);
    if (section !== null) listed.push({ invoice, section });
  }
  const turn = one.state.ourTurns.find((waiting) => isTurnDue(waiting, today)) ?? null;
  const sections = new Set(listed.flatMap(({ invoice, section }) => [section, ...partSections(invoice, today)]));
  if (turn !== null) sections.add('our_turn');
  const [section, ...tags] = [...sections].sort(compareSections);
  if (section === undefined) return [];
  const row = rowOf(one, listed, section, tags, turn, context);
  return [{ row, score: scoreOf(row.atRisk, row.silence, context.rates) }];
}

function rowOf(
  one: ReportAccount,
  listed: readonly Listed[],
  section: Section,
  tags: Section[],
  turn: OurTurn | null,
  context: ReportContext,
): ReportRow {
  const { on: today } = context;
  const group = listed.filter(
    ({ invoice, section: own }) => own === section || partSections(invoice, today).includes(section),
  );
  const lead = group.length === 0 ? null : leadOf(group.map(({ invoice }) => invoice));
  const isSilence = lead !== null && lead.silenceChases.length > 0;
  const chases = group.flatMap(({ invoice }) => (isSilence ? invoice.silenceChases : invoice.chases));
  const owner = one.owner?.name ?? null;
  return {
    section,
    tags: tags.filter((tag) => tag !== 'other'),
    account: one.account,
    state: lead?.state ?? 'our_turn',
    since: lead?.since ?? turn?.since ?? null,
    lastAt: lead?.lastAt == null ? null : iso(lead.lastAt),
    dueAt: isoOrNull(lead === null ? (turn?.dueAt ?? null) : (lead.deadline ?? lead.dueAt)),
    silence:
      lead === null
        ? turn === null
          ? null
          : context.ourCalendar.businessDaysBetween(turn.since, today)
        : lead.silence,
    chases: [...new Set(chases.map((chase) => chase.on))].sort(),
    atRisk: sumByCurrency(listed.map(({ invoice }) => invoice)),
    invoices: listed.map(({ invoice }) => ({
      number: invoice.number,
      open: toWire({ minor: invoice.open, currency: invoice.currency }),
      daysOverdue: invoice.daysOverdue,
      state: invoice.state,
    })),
    lastWords: context.lastWords.get(lead?.lastWordsMessageId ?? turn?.messageId ?? '') ?? null,
    nextStep: stepOf(one, lead?.nextStep ?? null, turn),
    owner,
    threadId: lead?.threadId ?? turn?.threadId ?? null,
    lastMessageId: lead?.lastMailId ?? turn?.messageId ?? null,
    because: lead?.because ?? [
      {
        code: 'replied',
        params: { who: turn?.from ?? '', on: turn?.since ?? today, messageId: turn?.messageId ?? '' },
      },
    ],
  };
}

/** The next step with name and phone of its contact; a call goes to whoever has a phone. */
function stepOf(one: ReportAccount, step: NextStep | null, turn: OurTurn | null): ReportRow['nextStep'] {
  const address = step === null ? (turn?.from ?? null) : step.contact;
  const known = one.contacts.find(
    (contact) => address !== null && contact.address?.toLowerCase() === address.toLowerCase(),
  );
  const byPhone =
    step?.kind === 'call' && known?.phone == null ? one.contacts.find((contact) => contact.phone !== null) : undefined;
  const contact = byPhone ?? known ?? (address === null ? null : { name: address, address, phone: null });
  return {
    kind: step?.kind ?? 'answer',
    on: step === null ? (turn?.putOffTo ?? turn?.since ?? null) : step.on,
    contact,
  };
}

function sumByCurrency(invoices: readonly InvoiceState[]): MoneyWire[] {
  const sums = new Map<string, bigint>();
  for (const { currency, atRisk } of invoices) if (atRisk > 0n) sums.set(currency, (sums.get(currency) ?? 0n) + atRisk);
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, minor]) => ({ amount: formatDecimal(minor, currency), currency }));
}

/** An ordering figure, never shown: floating point and a missing rate (taken as 1) do no harm here. */
function scoreOf(atRisk: readonly MoneyWire[], silence: number | null, rates: ReportContext['rates']): number {
  const base = atRisk.reduce((sum, { amount, currency }) => sum + Number(amount) * (rates[currency] ?? 1), 0);
  return base * Math.max(1, silence ?? 0);
}

function iso(at: Instant): string {
  return new Date(at).toISOString();
}

function isoOrNull(at: Instant | null): string | null {
  return at === null ? null : iso(at);
}
