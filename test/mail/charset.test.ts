import { describe, expect, it } from 'vitest';
import { charsetName, decodeText } from '#server/mail/charset.ts';
import { decodeWords } from '#server/mail/encoded-word.ts';
import { parseStructured } from '#server/mail/header-params.ts';
import { decodeBase64, decodeQuotedPrintable } from '#server/mail/transfer-encoding.ts';

function bytes(...values: number[]): Uint8Array {
  return Uint8Array.from(values);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeText', () => {
  it('follows the declared charset and its aliases', () => {
    expect(decodeText(bytes(0xe4), 'ISO-8859-1').text).toBe('ä');
    expect(decodeText(bytes(0x80), 'iso-8859-1').text).toBe('€');
    expect(decodeText(bytes(0xc4, 0xe3, 0xba, 0xc3), 'GB2312').text).toBe('你好');
    expect(decodeText(bytes(0xbd, 0xba), 'ks_c_5601-1987').text).toBe('스');
    expect(decodeText(bytes(0xd0, 0xd2), 'koi8-r').text).toBe('пр');
    expect(decodeText(bytes(0x1b, 0x24, 0x42, 0x24, 0x22, 0x1b, 0x28, 0x42), 'iso-2022-jp').text).toBe('あ');
    expect(decodeText(utf8('Hi Mom +Jjo-!'), 'utf-7').text).toBe('Hi Mom ☺!');
    expect(charsetName('cp1250')).toBe('windows-1250');
    expect(charsetName('x-unknown')).toBeNull();
  });

  it('sniffs what is undeclared, unknown or false', () => {
    expect(decodeText(utf8('Müller'), null).text).toBe('Müller');
    expect(decodeText(utf8('Müller'), 'x-unknown').text).toBe('Müller');
    expect(decodeText(utf8('Müller'), 'us-ascii')).toEqual({ text: 'Müller', mended: true });
    expect(decodeText(bytes(0x4d, 0xfc), null)).toEqual({ text: 'Mü', mended: true });
    expect(decodeText(bytes(0x4d, 0xfc), 'utf-8')).toEqual({ text: 'Mü', mended: true });
    expect(decodeText(bytes(0xd0, 0xd2), null, 'koi8-r').text).toBe('пр');
    expect(decodeText(bytes(0x1b, 0x24, 0x42, 0x24, 0x22, 0x1b, 0x28, 0x42), null).text).toBe('あ');
  });
});

describe('decodeWords', () => {
  it.each<[string, string]>([
    ['=?utf-8?Q?M=C3?= =?utf-8?Q?=BCller?=', 'Müller'],
    ['=?utf-8?B?TcM=?=\n =?utf-8?B?vGxsZXI=?=', 'Müller'],
    ['=?iso-8859-1*de?q?a_b=20c?= d', 'a b c d'],
    ['a =?utf-8?q?b?= c', 'a b c'],
    ['x=?utf-8?q?b?=y', 'xby'],
    ['=?utf-8?q?a b?=', 'a b'],
    ['=?ISO-2022-JP?B?GyRCJUYlOSVIGyhC?= =?ISO-2022-JP?B?GyRCJUYlOSVIGyhC?=', 'テストテスト'],
    ['=?utf-8?q?=FC?=', 'ü'],
    ['=?unknown?q?abc?=', 'abc'],
    ['=?utf-8?x?abc?=', '=?utf-8?x?abc?='],
    ['=?utf-8?Q?open', '=?utf-8?Q?open'],
  ])('%s', (value, expected) => {
    expect(decodeWords(value)).toBe(expected);
  });
});

describe('parseStructured', () => {
  it.each<[string, string, Record<string, string>]>([
    ['text/plain; charset="utf-8"; format=flowed', 'text/plain', { charset: 'utf-8', format: 'flowed' }],
    ['TEXT/HTML charset=us-ascii', 'text/html', { charset: 'us-ascii' }],
    ['text/plain; charset=us-ascii (plain text)', 'text/plain', { charset: 'us-ascii' }],
    ['attachment; filename=This is a test.pdf', 'attachment', { filename: 'This is a test.pdf' }],
    ['attachment; filename="a;b.pdf"; size=3', 'attachment', { filename: 'a;b.pdf', size: '3' }],
    ['attachment; filename="C:\\tmp\\a.pdf"', 'attachment', { filename: 'C:\\tmp\\a.pdf' }],
    ["attachment; filename*=utf-8''M%C3%BCller.pdf", 'attachment', { filename: 'Müller.pdf' }],
    [
      "attachment; filename*1*=%BCller; filename*0*=utf-8''M%C3; filename*2=.pdf",
      'attachment',
      { filename: 'Müller.pdf' },
    ],
    ['attachment; filename="=?utf-8?Q?M=C3=BCller.pdf?="', 'attachment', { filename: 'Müller.pdf' }],
    ['multipart/mixed; boundary="open', 'multipart/mixed', { boundary: 'open' }],
    ['', '', {}],
  ])('%s', (source, value, params) => {
    const read = parseStructured(source);
    expect(read.value).toBe(value);
    expect({ ...read.params }).toEqual(params);
  });
});

describe('transfer encodings', () => {
  const text = (value: Uint8Array): string => new TextDecoder('latin1').decode(value);

  it('decodes base64 that is padded per line, unpadded or followed by a footer', () => {
    expect(text(decodeBase64(utf8('QUJD\r\nREVG')).bytes)).toBe('ABCDEF');
    expect(text(decodeBase64(utf8('QQ==\nQg==\n')).bytes)).toBe('AB');
    expect(text(decodeBase64(utf8('QUI')).bytes)).toBe('AB');
    expect(text(decodeBase64(utf8('QQ==\n______ list@x.com\n')).bytes)).toBe('A');
  });

  it('decodes quoted-printable with soft breaks, false escapes and blank ends', () => {
    expect(text(decodeQuotedPrintable(utf8('a=\r\nb = \r\nc=3D=zz  \r\nd=20\r\n')))).toBe(
      'ab c=3D=zz\nd \n'.replace('=3D', '='),
    );
  });
});
