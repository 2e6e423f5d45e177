import { domainToASCII } from 'node:url';
import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLabel } from '#server/mail/domain-punycode.ts';

describe('decodeLabel', () => {
  it.each(['münchen', 'acmetооling', '例え', 'straßé', 'plain'])('reads back %s', (label) => {
    expect(decodeLabel(domainToASCII(label))).toBe(label.normalize('NFC'));
  });

  it('leaves anything broken as it stands', () => {
    expect(decodeLabel('xn--')).toBe('');
    expect(decodeLabel('xn--99999999999999')).toBe('xn--99999999999999');
    assert(property(string(), (text) => typeof decodeLabel(`xn--${text}`) === 'string'));
  });
});
