import { describe, expect, it } from 'vitest';
import { baseSubject, subjectParts } from '#server/mail/subject.ts';

describe('subjectParts', () => {
  it.each<[string, string, boolean, boolean]>([
    ['Invoice 42', 'invoice 42', false, false],
    ['Re: Invoice  42', 'invoice 42', true, false],
    ['RE: AW: Re[2]: Fwd: Invoice 42', 'invoice 42', true, true],
    ['Re(3): Antw: Sv: Invoice 42', 'invoice 42', true, false],
    ['[acme-list] Re: [acme-list] Invoice 42', 'invoice 42', true, false],
    ['Re: [EXTERNAL] Invoice 42', 'invoice 42', true, false],
    ['Invoice 42 (fwd)', 'invoice 42', false, true],
    ['[Fwd: Invoice 42]', 'invoice 42', false, true],
    ['回复：發票 42', '發票 42', true, false],
    ['Odp: RIF: R: I: Faktura', 'faktura', true, true],
    ['Ref: 42', '42', true, false],
    ['Reminder: pay', 'reminder: pay', false, false],
    ['Re:', '', true, false],
    ['[only-a-tag]', '[only-a-tag]', false, false],
    ['', '', false, false],
  ])('%s', (subject, base, reply, forward) => {
    expect(subjectParts(subject)).toEqual({ base, reply, forward });
  });

  it('gives the base alone', () => {
    expect(baseSubject('Re: Invoice')).toBe('invoice');
  });
});
