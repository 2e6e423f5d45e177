import { describe, expect, it } from 'vitest';
import { addressKey, domainOf, parseAddresses } from '#server/mail/address.ts';

function flat(value: string): string[] {
  return parseAddresses(value).map(({ name, address }) => (name === '' ? address : `${name} <${address}>`));
}

describe('parseAddresses', () => {
  it.each<[string, string[]]>([
    ['"Doe, John" <a@b.com>, c@d.com', ['Doe, John <a@b.com>', 'c@d.com']],
    ['Doe, John <a@b.com>, c@d.com', ['Doe, John <a@b.com>', 'c@d.com']],
    ['a@b.com (Ann (the boss) Lee)', ['Ann (the boss) Lee <a@b.com>']],
    ['Pete(A nice \\) chap) <pete(his account)@silly.test(his host)>', ['Pete <pete@silly.test>']],
    ['A Group:Ed Jones <joe@where.test>,john@one.test;', ['Ed Jones <joe@where.test>', 'john@one.test']],
    ['undisclosed-recipients:;', []],
    ['Undisclosed recipients: ; , x@y.com', ['x@y.com']],
    ['"Joe Q. \\"Public\\"" <j@x.com>', ['Joe Q. "Public" <j@x.com>']],
    ['=?utf-8?Q?M=C3=BCller=2C_Jan?= <m@x.de>, b@x.de', ['Müller, Jan <m@x.de>', 'b@x.de']],
    ['"=?utf-8?Q?M=C3=BCller?=" <m@x.de>', ['Müller <m@x.de>']],
    ['=?utf-8?Q?Ann_<ann@x.com>?=', ['Ann <ann@x.com>']],
    ['<@relay.com,@other.com:ann@x.com>', ['ann@x.com']],
    ['mailto:ann@x.com', ['ann@x.com']],
    ['<mailto:ann@x.com>', ['ann@x.com']],
    ['a@b.com; c@d.com;', ['a@b.com', 'c@d.com']],
    ['a@b.com c@d.com', ['a@b.com', 'c@d.com']],
    ['<a@b.com> <c@d.com>', ['a@b.com', 'c@d.com']],
    ['"a@b.com" <c@d.com>', ['a@b.com <c@d.com>']],
    ['a@b.com <a@b.com>', ['a@b.com <a@b.com>']],
    ['Ann <ann@x.com', ['Ann <ann@x.com>']],
    ['<<ann@x.com>>', ['ann@x.com']],
    ['"Ann <ann@x.com>', ['"Ann <ann@x.com>']],
    ["'ann@x.com'", ['ann@x.com']],
    ['ann@x.com.', ['ann@x.com']],
    ['jake at agere.com (Jake)', ['Jake <jake@agere.com>']],
    ['"john smith"@x.com', ['"john smith"@x.com']],
    ['ann@[127.0.0.1]', ['ann@[127.0.0.1]']],
    ['jürgen@müller.de', ['jürgen@müller.de']],
    ['<@relay.com,@other.com:ann@x.com>', ['ann@x.com']],
    [`<${'@'.repeat(3_000)}ann@x.com>`, ['ann@x.com']],
    ['root', []],
    ['', []],
  ])('%s', (value, expected) => {
    expect(flat(value)).toEqual(expected);
  });
});

describe('addressKey', () => {
  it('compares by lower case and ASCII domain, and by nothing that one provider alone does', () => {
    expect(addressKey(' Ann@MÜLLER.de ')).toBe('ann@xn--mller-kva.de');
    expect(addressKey('ann@xn--mller-kva.de')).toBe('ann@xn--mller-kva.de');
    expect(addressKey('A.n.n+x@gmail.com')).toBe('a.n.n+x@gmail.com');
    expect(addressKey('root')).toBe('root');
    expect(domainOf('ann@X.com.')).toBe('x.com');
    expect(domainOf('root')).toBeNull();
  });
});
