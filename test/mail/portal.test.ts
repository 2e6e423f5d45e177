import { describe, expect, it } from 'vitest';
import { portalOf } from '#server/mail/portal.ts';
import { verdictOn } from './verdict-mail.ts';

const US = 'To: ar@creditor.example\nDate: Fri, 20 Nov 2026 09:00:00 +0100';

describe('portal notices', () => {
  it.each<[string, string, string, { portal: string; status: string; invoice: string | null; on: string | null }]>([
    [
      'Ariba',
      `From: SAP Ariba <ordersender-prod@ansmtp.ariba.com>\n${US}\nSubject: Invoice INV-4711 has been approved`,
      'Your customer approved invoice INV-4711.',
      { portal: 'SAP Ariba', status: 'approved', invoice: 'INV-4711', on: null },
    ],
    [
      'Coupa',
      `From: Debtor Ltd <do_not_reply@debtor.coupahost.com>\n${US}\nSubject: Invoice 4711 was rejected`,
      'Reason: the purchase order is missing.',
      { portal: 'Coupa', status: 'rejected', invoice: '4711', on: null },
    ],
    [
      'Taulia',
      `From: no-reply@taulia.com\n${US}\nSubject: Payment scheduled for invoice #88-12`,
      'It is scheduled for payment on 4 December 2026.',
      { portal: 'Taulia', status: 'scheduled', invoice: '88-12', on: '2026-12-04' },
    ],
    [
      'Bill.com',
      `From: "Debtor Inc" <account-services@hq.bill.com>\n${US}\nSubject: Debtor Inc sent you a payment`,
      'Invoice number: 4711\nAmount: 120.00\nPayment date: 12/18/2026',
      { portal: 'BILL', status: 'paid', invoice: '4711', on: '2026-12-18' },
    ],
    [
      'Tungsten',
      `From: noreply@tungsten-network.com\n${US}\nSubject: Your invoice has been received`,
      'Invoice No. 4711/26 was received.',
      { portal: 'Tungsten Network', status: 'received', invoice: '4711/26', on: null },
    ],
    [
      'Basware in German',
      `From: noreply@basware.com\n${US}\nSubject: Rechnung 4711 abgelehnt`,
      'Grund: falsche Bestellnummer',
      { portal: 'Basware', status: 'rejected', invoice: '4711', on: null },
    ],
    [
      'a dispute',
      `From: notifications@tradeshift.com\n${US}\nSubject: Invoice 4711 is disputed`,
      'See the portal.',
      { portal: 'Tradeshift', status: 'disputed', invoice: '4711', on: null },
    ],
    [
      'nothing that can be told',
      `From: noreply@stampli.com\n${US}\nSubject: Welcome`,
      'Hello.',
      { portal: 'Stampli', status: 'unknown', invoice: null, on: null },
    ],
  ])('%s', (_, headers, body, notice) => {
    expect(verdictOn(headers, body)).toMatchObject({ class: 'automatic', kind: 'portal', portal: notice });
  });

  it('leaves a person of the portal firm alone', () => {
    expect(verdictOn(`From: Jane Roe <jane.roe@coupa.com>\n${US}\nSubject: Lunch`, 'Shall we?')).toMatchObject({
      class: 'human',
      portal: null,
    });
  });

  it('leaves a reply alone', () => {
    expect(
      verdictOn(
        `From: Supplier Support <support@ariba.com>\n${US}\nIn-Reply-To: <a@b>\nSubject: Re: Invoice 4711`,
        'Hi, I looked into it. It was approved yesterday. Tom',
      ),
    ).toMatchObject({ class: 'human' });
  });

  it('knows subdomains, and no look-alikes', () => {
    expect(portalOf('x@mail.eu.ariba.com')).toBe('SAP Ariba');
    expect(portalOf('x@notariba.com')).toBeNull();
    expect(portalOf('x@ariba.com.evil.example')).toBeNull();
  });
});
