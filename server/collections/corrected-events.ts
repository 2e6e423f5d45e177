/** Events as a person left them: undone ones gone, marks and confirmations applied (RULES §7.3, last row). */
import { isDay } from '#shared/days.ts';
import type { Intent } from '#shared/tokens.ts';
import type { AccountFacts, ActionFact, MailFact, SaidFact } from './facts.ts';

/** A mail with what persons said of it: `isChase` is null where nobody did; `isAnswer` false = no answer, by a person. */
export type CorrectedMail = { mail: MailFact; isChase: boolean | null; isAnswer: boolean };

/** Events in force at `now`, as known at `knownAt`: mails, and actions other than undo and marks of single mails. */
export type CorrectedEvents = { mails: CorrectedMail[]; actions: ActionFact[] };

/**
 * Drops what happened after `now`, was recorded after `knownAt` (null = nothing) or was undone, and applies
 * mark_chase, mark_not_answer, confirm_said and dismiss_said to their mails; of several marks the latest wins. A
 * reading that a person confirms where the reader saw none counts as said without date or amount. Impossible days
 * are read as absent.
 */
export function correctedEvents(facts: AccountFacts, now: number, knownAt: number | null): CorrectedEvents {
  const known = facts.events.filter((event) => event.at <= now && (knownAt === null || event.recordedAt <= knownAt));
  const actions = withoutUndone(known.filter((event) => event.kind === 'action').sort(byTime));
  const marks = new Map<string, ActionFact[]>();
  const rest: ActionFact[] = [];
  for (const action of actions) {
    const type = action.action.type;
    if (type === 'undo') continue;
    const isMark =
      type === 'mark_chase' || type === 'mark_not_answer' || type === 'confirm_said' || type === 'dismiss_said';
    if (!isMark) rest.push(action);
    if (action.messageId === null || (!isMark && type !== 'mark_answered')) continue;
    const list = marks.get(action.messageId);
    if (list === undefined) marks.set(action.messageId, [action]);
    else list.push(action);
  }
  const mails = known.filter((event) => event.kind === 'mail').map((mail) => corrected(mail, marks.get(mail.id) ?? []));
  return { mails, actions: rest };
}

/** Order by time, then by id, so that the order of arrival has no part in it. */
export function byTime(a: { at: number; id: string }, b: { at: number; id: string }): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function withoutUndone(sorted: ActionFact[]): ActionFact[] {
  const undone = new Set<string>();
  const kept: ActionFact[] = [];
  for (const action of sorted.toReversed()) {
    if (undone.has(action.id)) continue;
    if (action.action.type === 'undo') undone.add(action.action.of);
    else kept.push(action);
  }
  return kept.reverse();
}

function corrected(mail: MailFact, marks: readonly ActionFact[]): CorrectedMail {
  let says: SaidFact[] = mail.says.map((said) =>
    said.date !== null && !isDay(said.date) ? { ...said, date: null } : said,
  );
  let isChase: boolean | null = null;
  let isAnswer = true;
  for (const { action } of marks) {
    if (action.type === 'mark_chase') isChase = action.is;
    if (action.type === 'mark_not_answer') isAnswer = false;
    if (action.type === 'mark_answered') isAnswer = true;
    if (action.type === 'dismiss_said') says = says.filter((said) => said.intent !== action.intent);
    if (action.type === 'confirm_said') says = confirmed(says, mail.says, action.intent);
  }
  const returnOn = mail.returnOn !== null && isDay(mail.returnOn) ? mail.returnOn : null;
  const portalOn = mail.portalOn !== null && isDay(mail.portalOn) ? mail.portalOn : null;
  return { mail: { ...mail, says, returnOn, portalOn }, isChase, isAnswer };
}

function confirmed(says: SaidFact[], original: readonly SaidFact[], intent: Intent): SaidFact[] {
  const read = original.filter((said) => said.intent === intent);
  const restored: SaidFact[] =
    read.length > 0
      ? read.map((said) => ({
          ...said,
          date: said.date !== null && isDay(said.date) ? said.date : null,
          confirmed: true,
        }))
      : [{ intent, date: null, minor: null, currency: null, reason: null, confirmed: true, invoices: [] }];
  return [...says.filter((said) => said.intent !== intent), ...restored];
}
