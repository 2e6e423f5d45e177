import { describe, expect, it } from 'vitest';
import { hashOf, routeOf } from '#addin/preview/route.ts';
import { tokenIn } from '#addin/preview/session.ts';

describe('the address of a page', () => {
  it.each(['#/', '#/m/0123456789abcdefABCDEF', '#/report', '#/report?asOf=2026-11-26', '#/aging'])(
    'leads there and back: %s',
    (hash) => {
      expect(hashOf(routeOf(hash))).toBe(hash);
    },
  );

  it('is the mailbox when it is unknown or wrong', () => {
    expect(routeOf('')).toEqual({ page: 'mail', message: null });
    expect(routeOf('#/m/../../secret')).toEqual({ page: 'mail', message: null });
    expect(routeOf('#/report?asOf=2026-02-30')).toEqual({ page: 'report', asOf: null });
  });
});

describe('the one-time token', () => {
  it('is taken from the fragment alone', () => {
    expect(tokenIn(`#t=${'a'.repeat(43)}`)).toBe('a'.repeat(43));
    expect(tokenIn('#t=short')).toBeNull();
    expect(tokenIn('#/m/t=aaaaaaaaaaaaaaaaaaaaaaaa')).toBeNull();
  });
});
