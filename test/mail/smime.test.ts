import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessageNow } from '#server/mail/mime.ts';
import { signedContent } from '#server/mail/smime.ts';

function element(tag: number, content: readonly number[], indefinite = false): number[] {
  if (indefinite) return [tag, 0x80, ...content, 0, 0];
  const length = content.length < 128 ? [content.length] : [0x82, content.length >> 8, content.length & 255];
  return [tag, ...length, ...content];
}

const SIGNED = [0x06, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 2];
const DATA = [0x06, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 1];

function structure(held: readonly number[], indefinite = false): number[] {
  const content = element(0x30, [...DATA, ...element(0xa0, held, indefinite)], indefinite);
  const signedData = element(0x30, [2, 1, 1, 0x31, 0, ...content, 0x31, 0], indefinite);
  return element(0x30, [...SIGNED, ...element(0xa0, signedData, indefinite)], indefinite);
}

const entity = [...new TextEncoder().encode('Content-Type: text/plain\r\n\r\nWe paid yesterday.')];

describe('signedContent', () => {
  it('finds the entity in one piece or in several, with lengths or without', () => {
    const pieces = [...element(4, entity.slice(0, 30)), ...element(4, entity.slice(30))];
    for (const bytes of [
      structure(element(4, entity)),
      structure(element(0x24, pieces)),
      structure(element(0x24, pieces, true), true),
    ]) {
      expect([...(signedContent(Uint8Array.from(bytes)) ?? [])]).toEqual(entity);
    }
  });

  it('shows the signed text of a message', () => {
    const body = btoa(String.fromCharCode(...structure(element(4, entity))));
    const head =
      'Subject: x\nContent-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\nContent-Transfer-Encoding: base64';
    expect(readMessageNow(new TextEncoder().encode(`${head}\n\n${body}\n`))).toMatchObject({
      text: 'We paid yesterday.',
    });
  });

  it('leaves what it cannot open as an attachment, and never throws', () => {
    const source =
      'Content-Type: application/pkcs7-mime; name=smime.p7m\nContent-Transfer-Encoding: base64\n\nMIAGCSqG\n';
    expect(readMessageNow(new TextEncoder().encode(source))).toMatchObject({
      text: '',
      attachments: [{ name: 'smime.p7m' }],
    });
    const good = structure(element(0x24, element(4, entity), true), true);
    fc.assert(
      fc.property(fc.nat(good.length), fc.uint8Array({ maxLength: 40 }), (at, noise) => {
        signedContent(Uint8Array.from([...good.slice(0, at), ...noise, ...good.slice(at)]));
        expect(signedContent(Uint8Array.from(noise))).toBeNull();
      }),
    );
  });
});
