/** An organization's calendar, policy and present: what every computation of states is measured against. */
import { buildCalendar } from '#server/collections/calendar.ts';
import type { BusinessCalendar } from '#server/collections/calendar-types.ts';
import { defaultPolicy } from '#server/collections/policy.ts';
import type { Policy } from '#server/collections/facts.ts';
import { usOf } from '#server/mail/us.ts';
import type { Us } from '#server/mail/message.ts';
import { addDays } from '#shared/days.ts';
import type { Day, Instant } from '#shared/days.ts';
import type { Org } from '#server/store/directory.ts';
import { freshness } from '#server/store/queries/facts.ts';
import type { Tx } from '#server/store/session.ts';

const calendars = new Map<string, BusinessCalendar>();

/** The business calendar of a debtor's country in the organization's time zone; the organization's own where it is unknown. */
export function calendarFor(org: Org, country: string | null, region: string | null): BusinessCalendar {
  const at = country === null ? { country: org.country, region: org.region } : { country, region };
  const key = `${org.timeZone}|${at.country}|${at.region ?? ''}`;
  let calendar = calendars.get(key);
  if (!calendar) {
    calendar = buildCalendar({ timeZone: org.timeZone, ...at });
    calendars.set(key, calendar);
  }
  return calendar;
}

/** The organization's policy: RULES' defaults and what it changed. `days` overrides N for one question. */
export function policyOf(org: Org, days: number | null = null): Policy {
  return { ...defaultPolicy, unansweredAfter: days ?? org.settings.unansweredAfter };
}

/** The last instant of a day in the organization's time zone; ms since the epoch, UTC. */
export function endOfDay(org: Org, day: Day): Instant {
  return calendarFor(org, null, null).startOf(addDays(day, 1)) - 1;
}

/** Our addresses and domains. */
export async function usOfOrg(tx: Tx): Promise<Us> {
  const rows = await tx.rows<{ kind: string; value: string }>('select kind, value from ours where org_id = $1', [
    tx.org,
  ]);
  return usOf({
    addresses: rows.filter((r) => r.kind === 'address').map((r) => r.value),
    domains: rows.filter((r) => r.kind === 'domain').map((r) => r.value),
  });
}

/** The organization's present, in ms since the epoch, and how fresh mail and ledger are. */
export type Present = {
  /** The instant that states are computed for. */
  asOf: number;
  /** Mail of file mailboxes is complete up to here; null without mail. */
  mailThrough: number | null;
  ledgerAsOf: number | null;
  mailboxes: Awaited<ReturnType<typeof freshness>>['mailboxes'];
};

/**
 * An archive's present is its newest mail (RULES §7.5): what came after it was never read. With a connected mailbox, or
 * without mail, it is the clock's.
 */
export async function presentOf(tx: Tx, now: number): Promise<Present> {
  const fresh = await freshness(tx);
  const files = fresh.mailboxes.filter((m) => m.kind === 'file');
  const through = files.reduce<number | null>(
    (max, m) => (m.readThrough !== null && (max === null || m.readThrough > max) ? m.readThrough : max),
    null,
  );
  const onlyFiles = files.length > 0 && files.length === fresh.mailboxes.length && through !== null;
  return {
    asOf: onlyFiles ? Math.min(now, through) : now,
    mailThrough: through,
    ledgerAsOf: fresh.ledgerAsOf,
    mailboxes: fresh.mailboxes,
  };
}
