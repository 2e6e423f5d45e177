import { describe, expect, it } from 'vitest';
import { canonicalMessageId, messageIdKey, messageIds, replyIds } from '#server/mail/message-id.ts';

describe('canonicalMessageId', () => {
  it.each<[string, string | null]>([
    ['<A.b@x.com>', 'A.b@x.com'],
    [' <a\n b@x.com> (comment)', 'ab@x.com'],
    ['a@x.com', 'a@x.com'],
    ['<"a.b"@x.com>', 'a.b@x.com'],
    ['<"a b"@x.com>', 'ab@x.com'],
    ['<"a(b"@x.com>', '"a(b"@x.com'],
    ['<<a@x.com>>', 'a@x.com'],
    ['<a@x.com', 'a@x.com'],
    ['just-a-token', 'just-a-token'],
    ['two words', null],
    ['', null],
  ])('%j', (value, expected) => {
    expect(canonicalMessageId(value)).toBe(expected);
  });

  it('compares without regard to case', () => {
    expect(messageIdKey('A.b@X.com')).toBe(messageIdKey('a.B@x.COM'));
  });
});

describe('messageIds', () => {
  it.each<[string, string[]]>([
    ['<a@x> <b@x>\t<a@x>', ['a@x', 'b@x']],
    ['<a@x><b@x>', ['a@x', 'b@x']],
    ['<a@x>,<b@x>', ['a@x', 'b@x']],
    ['<a@\n x>', ['a@x']],
    ['<a@x> <b@x', ['a@x', 'b@x']],
    ['<a@x> <b@x <c@x>', ['a@x', 'b@x', 'c@x']],
    ['a@x b@x', ['a@x', 'b@x']],
    ['cut@x> <b@x>', ['b@x']],
    ['<>', []],
    ['no id at all', []],
  ])('%j', (value, expected) => {
    expect(messageIds(value)).toEqual(expected);
  });

  it('keeps the first and the newest of very many', () => {
    const ids = messageIds(Array.from({ length: 1000 }, (_, i) => `<${i}@x>`).join(' '));
    expect(ids).toHaveLength(200);
    expect([ids[0], ids.at(-1)]).toEqual(['0@x', '999@x']);
  });
});

describe('replyIds', () => {
  it.each<[string, string[]]>([
    ['<a@x> (Ann\'s message of "Mon, 1 Jan")', []],
    ['<a@x>; from ann@x.com on Fri, May 04', []],
    ['Message from Ann <ann@x.com> of "Sat, 15 Oct." <real@x> ', []],
    ['a@x', ['a@x']],
    [' <a@x>\r\n', ['a@x']],
    ['<a@x> <b@x>', ['a@x', 'b@x']],
  ])('%j', (value, expected) => {
    expect(replyIds(value)).toEqual(expected);
  });
});
