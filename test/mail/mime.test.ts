import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MailMessage } from '#server/mail/message.ts';
import { MAX_MESSAGE_BYTES, readMessage, readMessageNow } from '#server/mail/mime.ts';
import { devPath, withoutDevData } from '#test/shared-data.ts';

function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

function read(text: string): MailMessage {
  const message = readMessageNow(bytes(text.replaceAll('\n', '\r\n')));
  if ('unreadable' in message) throw new Error(message.unreadable);
  return message;
}

describe('readMessage', () => {
  it('reads the fields of an ordinary mail', () => {
    const message = read(
      'Return-Path: <bounce@acme.com>\nReceived: from a by b; Thu, 22 Aug 2002 18:27:00 +0700\n' +
        'From: "Doe, John" <john@acme.com>\nTo: Ann <ann@b.com>, c@d.com\nCc: e@f.com\nSubject: Invoice 42\n' +
        'Date: Thu, 22 Aug 2002 18:26:25 +0700\nMessage-ID: <A.b@acme.com>\nIn-Reply-To: <x@y>\nReferences: <w@y>\n <x@y>\n\nHello\n',
    );
    expect(message).toMatchObject({
      messageId: 'A.b@acme.com',
      inReplyTo: ['x@y'],
      references: ['w@y', 'x@y'],
      subject: 'Invoice 42',
      author: { name: 'Doe, John', address: 'john@acme.com' },
      to: [
        { name: 'Ann', address: 'ann@b.com' },
        { name: '', address: 'c@d.com' },
      ],
      returnPath: 'bounce@acme.com',
      date: { iso: '2002-08-22T18:26:25+07:00', at: Date.UTC(2002, 7, 22, 11, 26, 25) },
      receivedAt: Date.UTC(2002, 7, 22, 11, 27),
      text: 'Hello\n',
      defects: [],
    });
  });

  it('takes plain text among alternatives and all inline texts in order', () => {
    const message = read(
      'Content-Type: multipart/mixed; boundary=m\n\n--m\nContent-Type: multipart/alternative; boundary=a\n\n' +
        '--a\nContent-Type: text/plain\n\nplain\n--a\nContent-Type: text/html\n\n<p>rich</p>\n--a--\n' +
        '--m\nContent-Type: application/pdf; name="inv 1.pdf"\nContent-Transfer-Encoding: base64\n\nQUJD\n' +
        '--m\nContent-Type: text/html\n\n<p>footer <a href="http://x">here</a></p><ul><li>one</li></ul>\n--m--\n',
    );
    expect(message.text.replace(/\s+/g, ' ').trim()).toBe('plain footer here one');
    expect(message.html).toBe('<p>rich</p>');
    expect(message.attachments).toEqual([
      { name: 'inv 1.pdf', type: 'application/pdf', size: 3, inline: false, contentId: null },
    ]);
  });

  it('takes HTML where the plain alternative is blank', () => {
    const message = read(
      'Content-Type: multipart/alternative; boundary=a\n\n--a\nContent-Type: text/plain\n\n \n--a\nContent-Type: text/html\n\n<b>Paid</b>\n--a--\n',
    );
    expect(message.text.trim()).toBe('Paid');
  });

  it('keeps delivery reports and attached messages apart from the text', () => {
    const message = read(
      'Content-Type: multipart/report; report-type=delivery-status; boundary=r\n\n--r\n\nSorry\n' +
        '--r\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; a\n\nFinal-Recipient: rfc822; x@y.com\nStatus: 5.1.1\n' +
        '--r\nContent-Type: message/rfc822\n\nSubject: Reminder\nMessage-ID: <orig@us.com>\n\nbody of the original\n--r--\n',
    );
    expect(message.text).toBe('Sorry');
    expect(message.reports).toHaveLength(1);
    expect(message.reports[0]?.text).toContain('Status: 5.1.1');
    expect(message.embedded[0]).toMatchObject({
      subject: 'Reminder',
      messageId: 'orig@us.com',
      text: 'body of the original',
    });
    expect(message.attachments.map(({ type }) => type)).toEqual(['message/rfc822']);
  });

  it('reads messages in messages only so deep', () => {
    let source = 'Subject: innermost\n\ndeep\n';
    for (let i = 0; i < 30; i++) source = `Subject: ${i}\nContent-Type: message/rfc822\n\n${source}`;
    let depth = 0;
    for (let at: MailMessage | undefined = read(source); at; at = at.embedded[0]) depth++;
    expect(depth).toBe(9);
  });

  it('finds the author elsewhere when From has no address', () => {
    expect(read('From: undisclosed\nReply-To: r@s.com\n\nx').author?.address).toBe('r@s.com');
    expect(read('From: \nSender: s@t.com\nReturn-Path: <p@q.com>\n\nx').author?.address).toBe('s@t.com');
    expect(read('Return-Path: <p@q.com>\n\nx').author?.address).toBe('p@q.com');
    expect(read('Return-Path: <>\n\nx')).toMatchObject({ author: null, returnPath: '' });
  });

  it('skips the mbox separator and reads sender and time from it', () => {
    const message = read('From tom@acme.com Mon Feb  3 10:15:00 2025\nSubject: Hi\n\nx');
    expect(message).toMatchObject({
      subject: 'Hi',
      returnPath: 'tom@acme.com',
      receivedAt: Date.UTC(2025, 1, 3, 10, 15),
    });
  });

  it('mends broken headers: no empty line, a line that lost its indent, empty lines in front, lone CR', () => {
    expect(read('Subject: a\nFrom: b@c.com\nHello without empty line\n').text).toBe('Hello without empty line\n');
    expect(read('Subject: a long\nsubject that broke\nFrom: b@c.com\n\nx')).toMatchObject({
      subject: 'a long subject that broke',
      author: { address: 'b@c.com' },
    });
    expect(read('\n\nSubject: late\n\nx').subject).toBe('late');
    expect(readMessageNow(bytes('Subject: mac\rFrom: b@c.com\r\rHello'))).toMatchObject({
      subject: 'mac',
      text: 'Hello',
    });
  });

  it('reads a multipart whose boundary is missing or wrong, or that never closes', () => {
    const parts = '--x\nContent-Type: text/plain\n\nhello\n--x\nContent-Type: text/html\n\n<p>no</p>\n';
    expect(read(`Content-Type: multipart/alternative\n\n${parts}`).text).toBe('hello');
    expect(read(`Content-Type: multipart/alternative; boundary=y\n\n${parts}`).text).toBe('hello');
    expect(read(`Content-Type: multipart/alternative; boundary=x\n\n${parts}`).text).toBe('hello');
    expect(read('Content-Type: multipart/mixed; boundary=y\n\njust text').text).toBe('just text');
  });

  it('joins flowed text and drops NUL bytes', () => {
    const flowed = read('Content-Type: text/plain; format=flowed; delsp=yes\n\nthis is \none line\n-- \nAnn\n');
    expect(flowed.text).toBe('this isone line\n-- \nAnn\n');
    expect(read('Subject: a\0b\n\nc\0d').subject).toBe('ab');
    expect(read('Subject: a\n\nc\0d').text).toBe('cd');
  });

  it('says why bytes are no message', async () => {
    expect(await readMessage(new Uint8Array(0))).toEqual({ unreadable: 'empty' });
    expect(await readMessage(bytes('\r\n  \n'))).toEqual({ unreadable: 'empty' });
    expect(await readMessage(bytes('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\u0001\0\0'))).toEqual({
      unreadable: 'not_a_message',
    });
    expect(await readMessage(new Uint8Array(MAX_MESSAGE_BYTES + 1))).toEqual({ unreadable: 'too_large' });
  });

  it('never throws, whatever the bytes', () => {
    const line = fc.constantFrom(
      'Content-Type: multipart/mixed; boundary="b"',
      'Content-Type: text/html; charset=utf-16',
      'Content-Type: application/ms-tnef',
      'Content-Transfer-Encoding: base64',
      'From: =?utf-8?B?//8=?= <a@b',
      'To: (((((',
      'Date: 99 Foo 99999 99:99',
      '--b',
      '--b--',
      '',
      '\u0000\u00ff<p><<p><![CDATA[',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string())), fc.uint8Array({ maxLength: 300 }), (lines, tail) => {
        const message = readMessageNow(Uint8Array.from([...bytes(lines.join('\n')), ...tail]));
        expect(message).toBeTypeOf('object');
      }),
      { numRuns: 500 },
    );
  });

  it('comes back from hostile sizes', () => {
    const many = 200_000;
    const sources = [
      `To: ${'<'.repeat(many)}\n\n`,
      `To: ${'('.repeat(many)}\n\n`,
      `To: ${'"\\'.repeat(many)}\n\n`,
      `To: ${'a@b,'.repeat(many)}\n\n`,
      `References: ${'<'.repeat(many)}\n\n`,
      `Subject: ${'=?utf-8?Q?'.repeat(many / 10)}\n\n`,
      `Subject: ${'re: '.repeat(many)}\n\n`,
      `Date: ${'('.repeat(many)}\n\n`,
      `Content-Type: text/plain; ${'a*0*=x;'.repeat(many / 10)}\n\n`,
      `${'X: y\n'.repeat(many)}\n`,
      `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\n'.repeat(many)}`,
      `Content-Type: text/html\n\n${'<div>'.repeat(many)}`,
      `Content-Type: text/html\n\n${'<'.repeat(many)}`,
      `Content-Type: text/html\n\n<table>${'<tr><td>'.repeat(many / 10)}`,
      `Content-Type: text/plain; format=flowed\n\n${'> \n'.repeat(many)}`,
    ];
    for (const source of sources) expect(readMessageNow(bytes(source))).toHaveProperty('text');
    let nested = 'x';
    for (let i = 0; i < 300; i++)
      nested = `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n${nested}\n--b${i}--\n`;
    expect(read(nested).defects).toContain('nested_too_deep');
  });
});

describe.skipIf(withoutDevData('mime'))('on the dev sets', () => {
  it('reads every file', async () => {
    for (const set of ['mime/eml', 'bounces/eml', 'message_class/eml', 'tnef']) {
      for (const file of readdirSync(devPath(set))) {
        if (!/\.(?:eml|tnef)$/.test(file)) continue;
        const message = await readMessage(readFileSync(devPath(set, file)));
        expect({ file, isRead: 'subject' in message }).toEqual({ file, isRead: true });
      }
    }
  });

  it('agrees with the labels of the mime set as far as the labels follow the same rules', () => {
    const rows = readdirSync(devPath('mime/eml')).map((file) => {
      const message = readMessageNow(readFileSync(devPath('mime/eml', file)));
      if ('unreadable' in message) return JSON.stringify({ file: `eml/${file}` });
      const { subject, author, date, text } = message;
      return JSON.stringify({
        file: `eml/${file}`,
        subject,
        from_addr: author?.address ?? null,
        date: date?.iso ?? null,
        text,
      });
    });
    const folder = mkdtempSync(join(tmpdir(), 'ledgerside-mime-'));
    try {
      const predictions = join(folder, 'mime.jsonl');
      writeFileSync(predictions, rows.join('\n'));
      const printed = execFileSync('python3', [devPath('../score.py'), 'mime', 'dev', predictions], {
        encoding: 'utf8',
      });
      const score = JSON.parse(printed) as Record<'subject' | 'from' | 'date' | 'text', [number, number, number]>;
      expect(score.from[2]).toBe(1);
      expect(score.date[2]).toBe(1);
      // Labels that keep replacement characters, or take the first of several texts only, differ on purpose.
      expect(score.subject[2]).toBeGreaterThanOrEqual(0.94);
      expect(score.text[2]).toBeGreaterThanOrEqual(0.87);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
