import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountState } from '#server/collections/account-state.ts';
import type { AccountFacts, MailFact } from '#server/collections/facts.ts';
import type { InvoiceState } from '#server/collections/state-types.ts';
import { openAmount } from '#server/ledger/balance.ts';
import type { State } from '#shared/tokens.ts';
import { account, LAST, moment, ourChase } from './arbitraries.ts';
import { context, reply, stateAt } from './scenario.ts';

const stateOf = (facts: AccountFacts, now: number): ReturnType<typeof accountState> => {
  const read = [{ address: 'maria@us.test', name: 'Maria', through: now }];
  return accountState(facts, { ...context(LAST), now, readThrough: read });
};
const runs = { numRuns: 300 };
const SILENT: ReadonlySet<State> = new Set(['waiting', 'unanswered']);
const ANSWERED: ReadonlySet<State> = new Set([
  'our_turn',
  'acknowledged',
  'promised',
  'payment_reported',
  'disputed',
  'possibly_answered',
]);

/** The part of an invoice that is chased: what is not contested. */
function chasedPart(one: InvoiceState): { state: State; since: string | null; isSilence: boolean } {
  const { state, since } = one.parts[1] ?? one;
  return { state, since, isSilence: one.silenceChases.length > 0 };
}

describe('properties of the clock', () => {
  it('is a pure function: computing again gives the same', () => {
    fc.assert(
      fc.property(account, moment, (facts, now) => {
        expect(stateOf(facts, now)).toEqual(stateOf(structuredClone(facts), now));
      }),
      runs,
    );
  });

  it('does not depend on the order of arrival', () => {
    const shuffled = account.chain((facts) =>
      fc.tuple(
        fc.constant(facts),
        fc.shuffledSubarray([...facts.events], { minLength: facts.events.length }),
        fc.shuffledSubarray([...facts.documents], { minLength: facts.documents.length }),
        fc.array(moment, { minLength: facts.events.length, maxLength: facts.events.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, moment, ([facts, events, documents, times], now) => {
        const later = events.map((event, i) => ({ ...event, recordedAt: times[i] ?? event.at }));
        expect(stateOf({ ...facts, events: later, documents }, now)).toEqual(stateOf(facts, now));
      }),
      runs,
    );
  });

  it('knows nothing of what is recorded later', () => {
    fc.assert(
      fc.property(account, moment, (facts, now) => {
        const known = {
          ...facts,
          events: facts.events.filter((event) => event.recordedAt <= now),
          documents: facts.documents.map((one) => ({
            ...one,
            allocations: one.allocations.filter((a) => a.recordedAt <= now),
          })),
        };
        const replayed = accountState(facts, { ...context(LAST), now, knownAt: now });
        expect(replayed).toEqual(
          accountState(known, { ...context(LAST), now, knownAt: null, readThrough: context(LAST).readThrough }),
        );
      }),
      runs,
    );
  });

  it('never takes a chase of ours for an answer, and chasing again never moves since', () => {
    fc.assert(
      fc.property(account, ourChase, moment, (facts, extra, now) => {
        const before = stateOf(facts, now).invoices.map(chasedPart);
        const chased: MailFact = { ...extra, id: 'zz', at: now, recordedAt: now };
        const after = stateOf({ ...facts, events: [...facts.events, chased] }, now).invoices.map(chasedPart);
        const pairs = before.map((was, i) => ({ was, is: after[i] ?? was }));
        for (const { was, is } of pairs.filter((pair) => SILENT.has(pair.was.state))) {
          expect(ANSWERED.has(is.state)).toBe(false);
          expect(is.since === was.since || !was.isSilence).toBe(true);
        }
      }),
      runs,
    );
  });

  it('lets mail that 7.3 calls unrelated change nothing', () => {
    fc.assert(
      fc.property(account, moment, (facts, now) => {
        const unrelated = reply('2026-03-02 09:00', {
          id: 'zz',
          at: now,
          recordedAt: now,
          threadId: 't9',
          from: 'x@acme.test',
          ourAddresses: ['tom@us.test'],
        });
        expect(stateOf({ ...facts, events: [...facts.events, unrelated] }, now).invoices).toEqual(
          stateOf(facts, now).invoices,
        );
      }),
      runs,
    );
  });

  it('sets no deadline of a silence before its chases, and no next change in the past', () => {
    fc.assert(
      fc.property(account, moment, (facts, now) => {
        for (const one of stateOf(facts, now).invoices) {
          expect(one.dueAt === null || one.dueAt > now).toBe(true);
          const last = one.silenceChases.at(-1);
          const isSilence = one.state === 'waiting' && last !== undefined && one.deadline !== null;
          expect(!isSilence || one.deadline! > context(LAST).calendar.startOf(last.on)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('changes by itself only when it said so', () => {
    fc.assert(
      fc.property(account, moment, (facts, now) => {
        const before = stateOf(facts, now);
        const quiet = {
          ...facts,
          events: facts.events.filter((event) => event.at <= now),
          documents: facts.documents.map((one) => ({
            ...one,
            allocations: one.allocations.filter((a) => a.on <= before.today),
          })),
        };
        const then = stateOf(quiet, now);
        const next = then.dueAt;
        const later = (next ?? now + 30 * 86_400_000) - 1;
        const after = stateOf(quiet, later);
        expect(after.invoices.map((one) => one.state)).toEqual(then.invoices.map((one) => one.state));
      }),
      runs,
    );
  });

  it('agrees with the ledger about what is open, and parts add up', () => {
    fc.assert(
      fc.property(account, moment, (facts, now) => {
        const state = stateOf(facts, now);
        for (const one of state.invoices) {
          const document = facts.documents.find((found) => found.id === one.invoiceId);
          expect(one.open).toBe(document === undefined ? 0n : openAmount(document, state.today));
          expect(one.disputed <= (one.open > 0n ? one.open : 0n)).toBe(true);
          expect(one.parts.length === 0 ? one.open : one.parts.reduce((sum, part) => sum + part.minor, 0n)).toBe(
            one.open,
          );
        }
      }),
      runs,
    );
  });

  it('gives every invoice a reason, and every open chased one a place in one episode', () => {
    fc.assert(
      fc.property(account, (facts) => {
        const state = stateAt(LAST, facts);
        for (const one of state.invoices) expect(one.because.length).toBeGreaterThan(0);
        const placed = state.episodes.flatMap((episode) => episode.invoices.map((one) => one.invoiceId)).sort();
        const open = state.invoices.filter((one) => one.state !== 'settled' && one.state !== 'closed');
        expect(placed).toEqual(open.map((one) => one.invoiceId).sort());
      }),
      runs,
    );
  });
});
