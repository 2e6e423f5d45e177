import { describe, expect, it } from 'vitest';
import { domainShapes, isLookAlike, lookAlikeShapes } from '#server/mail/domain-shape.ts';
import { addressKey } from '#server/mail/address.ts';
import { companyDomain, domainKind, registrableDomain } from '#server/mail/domain.ts';

describe('domains', () => {
  it.each([
    ['a@mail.example.co.uk', 'example.co.uk'],
    ['Example.COM', 'example.com'],
    ['a@firm.github.io', 'firm.github.io'],
    ['localhost', null],
    ['a@192.168.1.1', null],
    ['a@co.uk', null],
    ['not a domain', null],
    [`a@${'x'.repeat(400)}.com`, null],
  ])('%j is registered as %j', (host, expected) => {
    expect(registrableDomain(host)).toBe(expected);
  });

  it.each([
    ['gmail.com', 'free_mail'],
    ['t-online.de', 'free_mail'],
    ['eu.docusign.net', 'shared_service'],
    ['ansmtp.ariba.com', 'portal'],
    ['siemens.com', 'company'],
  ])('%s is %s', (domain, kind) => {
    expect(domainKind(domain)).toBe(kind);
  });

  it('knows the company domain of an address, or none', () => {
    expect(companyDomain('x@mail.siemens.com')).toBe('siemens.com');
    expect(companyDomain('x@yahoo.co.uk')).toBeNull();
    expect(addressKey(' <MAILTO:Joe@X.example> ')).toBe('joe@x.example');
  });
});

describe('look-alike domains', () => {
  it.each([
    ['rnicrosoft.com', 'microsoft.com', true],
    ['micros0ft.com', 'microsoft.com', true],
    ['microsfot.com', 'microsoft.com', true],
    ['microsoft-billing.com', 'microsoft.com', true],
    ['my-acme-pay.com', 'acme-pay.com', true],
    ['microsoft.co', 'microsoft.com', true],
    ['microsoft.com', 'microsoft.com', false],
    ['microsoft.de', 'microsoft.com', false],
    ['abb.com', 'abc.com', false],
    ['bolt.com', 'colt.com', false],
    ['basf.com', 'siemens.com', false],
  ])('%s beside %s: %s', (domain, known, expected) => {
    expect(isLookAlike(domain, known)).toBe(expected);
  });

  it.each([
    ['rnicrosoft.com', 'microsoft.com'],
    ['micros0ft.com', 'microsoft.com'],
    ['microsfot.com', 'microsoft.com'],
    ['microsoft-billing.com', 'microsoft.com'],
  ])('%s is found from the shapes of %s', (domain, known) => {
    const kept = new Set(domainShapes(known));
    expect(lookAlikeShapes(domain).some((shape) => kept.has(shape))).toBe(true);
  });
});
