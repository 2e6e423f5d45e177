import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { generateSample, type Sample } from '#server/sample/generate.ts';
import { STORIES_DACH } from '#server/sample/data/stories-dach.ts';
import { STORIES_ENGLISH } from '#server/sample/data/stories-english.ts';
import { STORIES_WEST } from '#server/sample/data/stories-west.ts';
import { storyDay } from '#server/sample/story-mail.ts';
import { addDays } from '#shared/days.ts';
import { STATES } from '#shared/tokens.ts';
import { messagesOf } from './messages.ts';

const TODAYS = ['2026-11-20', '2026-01-02', '2026-04-07', '2026-05-16', '2027-03-01', '2028-02-29'];

const decode = new TextDecoder();
const sample = generateSample({ today: '2026-11-20' });
const rowsOf = (of: Sample): Record<string, string>[] => parse(of.ledgerCsv, { columns: true });

describe('generateSample', () => {
  it('gives the same bytes for the same day', () => {
    const again = generateSample({ today: '2026-11-20' });
    expect(again.ledgerCsv).toBe(sample.ledgerCsv);
    expect(again.mailboxes.map((box) => decode.decode(box.mbox))).toEqual(
      sample.mailboxes.map((box) => decode.decode(box.mbox)),
    );
  });

  it('gives every customer an owner among the collectors', () => {
    const owned = sample.organization.users.flatMap((user) => user.accountIds);
    expect(owned.length).toBe(new Set(owned).size);
    expect(new Set(owned)).toEqual(new Set(rowsOf(sample).map((row) => row['Customer ID'])));
    expect(sample.organization.users.map((user) => user.role)).toEqual([
      'collector',
      'collector',
      'collector',
      'manager',
    ]);
    expect(sample.us).toEqual(['hallbrueck.example']);
  });

  it('refuses what is not a day', () => {
    expect(() => generateSample({ today: '2026-02-30' })).toThrow(RangeError);
  });
});

describe('the stories', () => {
  it('show most states, each with invoices of its customer', () => {
    const numbers = new Map(rowsOf(sample).map((row) => [row['Invoice No'], row['Customer ID']]));
    for (const story of sample.stories) {
      expect(STATES).toContain(story.expectedState);
      expect(story.invoices.length).toBeGreaterThan(0);
      for (const invoice of story.invoices) expect(numbers.get(invoice)).toBe(story.customerId);
    }
    expect(new Set(sample.stories.map((story) => story.expectedState))).toEqual(
      new Set([
        'not_due',
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
        'paused',
        'not_delivered',
        'settled',
      ]),
    );
    expect(new Set(sample.stories.map((story) => story.customerId)).size).toBe(29);
  });

  it.each(TODAYS)('are told in order, on business days, before eight in the morning of %s', async (today) => {
    const of = generateSample({ today });
    const messages = await messagesOf(of);
    const byId = new Map(messages.map((message) => [message.email.messageId, message]));
    for (const message of messages) {
      expect(message.at).toBeLessThan(Date.parse(`${today}T06:00:00Z`));
      // Only the newsletter comes on any day, also this morning.
      if (message.email.from?.address !== 'newsletter@credit-cash-weekly.example')
        expect([0, 6]).not.toContain(new Date(message.at).getUTCDay());
      const parent = message.email.inReplyTo ? byId.get(message.email.inReplyTo) : undefined;
      expect(parent?.at ?? 0).toBeLessThan(message.at);
    }
  });

  it('ask for what is due, on any day of four years', () => {
    const early: string[] = [];
    const plans = [...STORIES_DACH, ...STORIES_WEST, ...STORIES_ENGLISH];
    for (let today = '2026-01-01'; today < '2030-01-01'; today = addDays(today, 1)) {
      for (const plan of plans) {
        const lastDue = addDays(today, -Math.min(...plan.invoices.map((invoice) => invoice.overdue)));
        for (const mail of plan.threads.flat()) {
          if (!/^(?:reminder|firm|final|chase)/.test(mail.text)) continue;
          if (storyDay(plan, mail, today) <= lastDue)
            throw new Error(`${plan.customerId} is asked too early on ${today}`);
        }
      }
    }
    expect(early).toEqual([]);
  });
});
