import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessageNow } from '#server/mail/mime.ts';
import { threadMessage } from '#server/mail/thread-input.ts';
import { referenceEdges, type ThreadMessage, threadMessages } from '#server/mail/thread.ts';
import { devPath, withoutDevData } from '#test/shared-data.ts';

const DAY = 86_400_000;

function mail(key: string, change: Partial<ThreadMessage> = {}): ThreadMessage {
  return {
    key,
    id: `${key}@x`,
    inReplyTo: [],
    references: [],
    at: 0,
    subject: 'invoice 42',
    isReply: false,
    outsiders: ['ann@customer.com'],
    writer: [],
    recipients: ['ann@customer.com', 'customer.com'],
    recipientsKnown: true,
    conversation: null,
    ...change,
  };
}

function threads(...messages: ThreadMessage[]): string[] {
  return threadMessages(messages).map((thread) => thread.keys.join(' '));
}

describe('threadMessages', () => {
  it('joins by In-Reply-To and References, also through a parent that nobody has', () => {
    expect(threads(mail('a'), mail('b', { inReplyTo: ['a@x'], at: 1 }))).toEqual(['a b']);
    expect(threads(mail('b', { inReplyTo: ['gone@x'] }), mail('c', { references: ['gone@x'], at: 1 }))).toEqual([
      'b c',
    ]);
    expect(threads(mail('a'), mail('b', { at: 1 }), mail('c', { references: ['a@x', 'b@x'], at: 2 }))).toEqual([
      'a b c',
    ]);
  });

  it('joins a changed subject while an outside address is shared, and not when neither is', () => {
    const helpdesk = mail('b', { inReplyTo: ['a@x'], subject: '[#77] ticket', at: 1 });
    expect(threads(mail('a'), helpdesk)).toEqual(['a b']);
    const recycled = mail('b', {
      inReplyTo: ['a@x'],
      references: ['root@x', 'a@x'],
      subject: 'offer',
      outsiders: ['tom@other.com'],
      at: 1,
    });
    expect(threads(mail('a', { references: ['root@x'] }), recycled)).toEqual(['a', 'b']);
    expect(threads(mail('a'), { ...recycled, recipientsKnown: false, references: [] })).toEqual(['a b']);
  });

  it('does not let a shared Message-ID swallow everything', () => {
    const erp = ['1', '2', '3'].map((n) =>
      mail(n, { id: 'erp@x', subject: `invoice ${n}`, outsiders: [`c${n}@c${n}.com`] }),
    );
    expect(threads(...erp)).toEqual(['1', '2', '3']);
    const answer = mail('r', { inReplyTo: ['erp@x'], subject: 'invoice 2', outsiders: ['c2@c2.com'], at: 5 });
    expect(threads(...erp, answer)).toEqual(['1', '2 r', '3']);
  });

  it('joins by subject only replies without reply fields, near in time, with one thread that fits', () => {
    const ann = { writer: ['ann@customer.com', 'customer.com'], recipients: [] };
    const reply = mail('b', { ...ann, isReply: true, at: DAY });
    expect(threads(mail('a'), reply)).toEqual(['a b']);
    expect(threads(mail('a'), { ...reply, writer: ['bob@customer.com', 'customer.com'] })).toEqual(['a b']);
    expect(threads(mail('a'), { ...reply, isReply: false })).toEqual(['a', 'b']);
    expect(threads(mail('a'), { ...reply, at: 61 * DAY })).toEqual(['a', 'b']);
    expect(threads(mail('a'), { ...reply, writer: ['x@y.com', 'y.com'] })).toEqual(['a', 'b']);
    expect(threads(mail('a'), mail('a2', { at: 1 }), reply)).toEqual(['a', 'a2', 'b']);
    expect(threads(mail('a'), reply, mail('c', { isReply: true, at: 2 * DAY }))).toEqual(['a b c']);
    expect(threads(mail('a', ann), { ...reply, ...ann })).toEqual(['a b']);
    const list = { recipients: ['list@lists.org'] };
    const one = { writer: ['x@y.com'], ...list };
    expect(threads(mail('a', one), { ...reply, writer: ['p@q.com'], ...list })).toEqual(['a', 'b']);
    expect(threads(mail('a', one), { ...reply, ...one })).toEqual(['a', 'b']);
    expect(threads(mail('a'), { ...reply, inReplyTo: ['gone@x'] })).toEqual(['a', 'b']);
  });

  it('joins within a conversation of the provider', () => {
    const in1 = { conversation: 'box/1' };
    expect(threads(mail('a', in1), mail('b', { ...in1, at: 1 }))).toEqual(['a b']);
    const other = { subject: 'offer', outsiders: ['tom@other.com'] };
    expect(threads(mail('a', in1), mail('b', { ...in1, ...other, at: 1 }))).toEqual(['a', 'b']);
  });

  it('lets a late arrival join two threads', () => {
    const b = mail('b', { inReplyTo: ['p@x'], at: 2 });
    const c = mail('c', { inReplyTo: ['q@x'], at: 3 });
    expect(threads(b, c)).toEqual(['b', 'c']);
    expect(threads(b, c, mail('p', { references: ['q@x'], at: 1 }))).toEqual(['p b c']);
    expect(referenceEdges([b])).toEqual([{ child: 'b', parent: 'id:p@x' }]);
  });

  it('does not depend on the order of the list', () => {
    const key = fc.constantFrom(...'abcdefghijkl'.split(''));
    const one = fc.record({
      key,
      inReplyTo: fc.array(
        key.map((k) => `${k}@x`),
        { maxLength: 1 },
      ),
      references: fc.array(
        key.map((k) => `${k}@x`),
        { maxLength: 3 },
      ),
      at: fc.integer({ min: 0, max: 80 * DAY }),
      subject: fc.constantFrom('s1', 's2'),
      isReply: fc.boolean(),
      outsiders: fc.array(fc.constantFrom('a@a.com', 'b@b.com'), { maxLength: 2 }),
      conversation: fc.constantFrom(null, 'c1', 'c2'),
      sameId: fc.boolean(),
    });
    const lists = fc
      .uniqueArray(one, { selector: (m) => m.key, maxLength: 12 })
      .map((list) => list.map(({ sameId, ...m }) => mail(m.key, { ...m, ...(sameId ? { id: 'a@x' } : {}) })));
    fc.assert(
      fc.property(
        lists.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(threads(...shuffled)).toEqual(threads(...list));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes a long list in its stride', () => {
    const newsletter = Array.from({ length: 50_000 }, (_, i) =>
      mail(`n${i}`, { isReply: true, at: i, subject: 'news', writer: [], recipients: [], outsiders: [] }),
    );
    const chain = Array.from({ length: 50_000 }, (_, i) =>
      mail(`c${i}`, { inReplyTo: i > 0 ? [`c${i - 1}@x`] : [], at: i }),
    );
    expect(threadMessages([...newsletter, ...chain])).toHaveLength(50_001);
  });
});

describe.skipIf(withoutDevData('mail-thread'))('on the trees of Mail::Thread', () => {
  it.each(['testbox', 'testbox-3', 'testbox-9'])('%s', (name) => {
    const expected = JSON.parse(readFileSync(devPath('threads/mail-thread', `${name}.expected.json`), 'utf8')) as {
      tree: { depth: number; message_id: string | null }[];
    };
    const roots = new Map<string, number>();
    let root = -1;
    for (const { depth, message_id } of expected.tree) {
      if (depth === 0) root++;
      if (message_id) roots.set(message_id.toLowerCase(), root);
    }
    const source = readFileSync(devPath('threads/mail-thread', `${name}.mbox`), 'latin1');
    const messages = source.split(/^(?=From .*\d{4}$)/m).map((text) => readMessageNow(new TextEncoder().encode(text)));
    const inputs = messages.flatMap((message) =>
      'unreadable' in message
        ? []
        : [{ ...threadMessage(message, { addresses: new Set(), domains: new Set() }), isReply: false }],
    );
    const ids = new Map(inputs.map((input) => [input.key, input.id ?? '']));
    for (const thread of threadMessages(inputs)) {
      const found = new Set(
        thread.keys.map((key) => roots.get(ids.get(key) ?? '')).filter((tree) => tree !== undefined),
      );
      expect(found.size).toBeLessThanOrEqual(1);
    }
  });
});
