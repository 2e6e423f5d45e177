import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessageNow } from '#server/mail/mime.ts';
import { rtfToText, unpackRtf } from '#server/mail/tnef-rtf.ts';
import { isTnef, readTnef } from '#server/mail/tnef.ts';
import { devPath, withoutDevData } from '#test/shared-data.ts';

/** One attribute of a TNEF stream: level, id, length, data, checksum (which nobody checks). */
function attribute(id: number, data: Uint8Array): number[] {
  const head = new DataView(new ArrayBuffer(9));
  head.setUint8(0, 1);
  head.setUint32(1, id, true);
  head.setUint32(5, data.length, true);
  return [...new Uint8Array(head.buffer), ...data, 0, 0];
}

function stream(...attributes: number[][]): Uint8Array {
  return Uint8Array.from([0x78, 0x9f, 0x3e, 0x22, 0, 0, ...attributes.flat()]);
}

const text = (value: string): Uint8Array => new TextEncoder().encode(`${value}\0`);
const sample = stream(
  attribute(0x0001_8004, text('Invoice 42')),
  attribute(0x0002_800c, text('Please pay.')),
  attribute(0x0006_9002, new Uint8Array(14)),
  attribute(0x0001_8010, text('inv42.pdf')),
  attribute(0x0006_800f, new Uint8Array(5)),
);

describe('readTnef', () => {
  it('reads subject, body and attachments', () => {
    expect(readTnef(sample)).toEqual({
      subject: 'Invoice 42',
      text: 'Please pay.',
      html: null,
      attachments: [{ name: 'inv42.pdf', type: 'application/octet-stream', size: 5, inline: false, contentId: null }],
    });
    expect(isTnef(new Uint8Array(20))).toBe(false);
    expect(readTnef(new Uint8Array(20))).toBeNull();
  });

  it('stands in for the text of a message that has none, and shows its attachments', () => {
    const body = btoa(String.fromCharCode(...sample));
    const source = `Subject: x\nContent-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n${body}\n`;
    expect(readMessageNow(new TextEncoder().encode(source))).toMatchObject({
      text: 'Please pay.',
      attachments: [{ name: 'inv42.pdf' }],
    });
    expect(readMessageNow(sample)).toMatchObject({ subject: 'Invoice 42', text: 'Please pay.' });
  });

  it('never throws on damaged streams', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(sample.length), (noise, at) => {
        expect(readTnef(Uint8Array.from([...sample.subarray(0, Math.max(7, at)), ...noise]))).not.toBeNull();
        const properties = stream(attribute(0x0006_9003, noise));
        expect(readTnef(properties)).not.toBeNull();
        unpackRtf(Uint8Array.from([9, 9, 0, 0, 255, 255, 0, 0, 0x4c, 0x5a, 0x46, 0x75, 0, 0, 0, 0, ...noise]));
      }),
    );
  });
});

describe('rtfToText', () => {
  it('keeps what a reader sees', () => {
    const rtf =
      "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\*\\generator x;}\\f0 Hello M\\'fcller\\par 5 \\u8364?\\tab ok\\{\\}}";
    expect(rtfToText(rtf)).toBe('Hello Müller\n5 €\tok{}');
  });
});

describe.skipIf(withoutDevData('tnef'))('on the dev set', () => {
  it('lists the attachments that the labels list, bodies and nameless ones aside', () => {
    const labels = readFileSync(devPath('tnef/labels.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { file: string; expected_listing: string[] });
    for (const { file, expected_listing } of labels) {
      const names = readTnef(readFileSync(devPath('tnef', file)))?.attachments.map(({ name }) => name) ?? [];
      const wanted = expected_listing.filter((name) => !/^body\.|^Untitled/.test(name));
      expect({ file, names }).toEqual({ file, names: expect.arrayContaining(wanted) as string[] });
    }
    expect(readdirSync(devPath('tnef')).length).toBeGreaterThan(labels.length);
  });
});
