/** Cases of the event table: events, and the states of invoice i1 that they come to at local times. */
import { expect, it } from 'vitest';
import type { AccountFacts, ActionFact, MailFact } from '#server/collections/facts.ts';
import type { State } from '#shared/tokens.ts';
import { chase, codes, facts, invoiceAt } from './scenario.ts';

export type Case = {
  row: string;
  events: (MailFact | ActionFact)[];
  over?: Partial<AccountFacts>;
  /** States of invoice i1 by local time. */
  expected: Record<string, State>;
};

/** The first chase, on Monday 2 March 2026; without any answer it is unanswered from the 6th. */
export const c1 = (over: Partial<MailFact> = {}): MailFact => chase('2026-03-02 09:00', { id: 'c1', ...over });

/** Mail in a thread without a chase, by an address that no chase went to. */
export const elsewhere = { threadId: 't9', from: 'new@acme.test' };

/** Runs the cases, and checks that every state gives a reason. */
export function checkRows(table: readonly Case[]): void {
  it.each(table)('$row', ({ events, over, expected }) => {
    const known = facts(events, over);
    const found = Object.keys(expected).map((when) => [when, invoiceAt(when, known)] as const);
    expect(Object.fromEntries(found.map(([when, one]) => [when, one.state]))).toEqual(expected);
    for (const [, one] of found) expect(codes(one)).not.toHaveLength(0);
  });
}
