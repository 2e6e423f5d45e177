/** Mutations of mails: what broken senders, gateways and people with bad intent make of them. */
import type { Random } from '#server/sample/random.ts';
import { piece } from './random-choice.ts';

const CHARSETS = [
  'utf-8',
  'utf-16le',
  'utf-7',
  'iso-2022-jp',
  'hz-gb-2312',
  'gb18030',
  'big5',
  'euc-kr',
  'shift_jis',
  'windows-1252',
  'x-user-defined',
  'us-ascii',
  '',
  '"',
  'x'.repeat(5_000),
];
const ENCODINGS = [
  'base64',
  'quoted-printable',
  'uuencode',
  'x-uuencode',
  'binary',
  '7bit',
  'gzip',
  '',
  'base64 base64',
];
const TYPES = [
  'multipart/mixed',
  'multipart/alternative; boundary=""',
  'multipart/report; report-type=delivery-status; boundary=x',
  'message/rfc822',
  'message/delivery-status',
  'message/partial',
  'message/external-body',
  'text/html',
  'text/plain; format=flowed; delsp=yes',
  'text/calendar',
  'application/ms-tnef',
  'application/pkcs7-mime; smime-type=signed-data',
  '*/*; *=*; a*0*=x; a*1=y',
];
const TOKENS = [
  '>',
  '> ',
  '<',
  '<div>',
  '<blockquote>',
  '&',
  '&#',
  '(',
  ')',
  '"',
  '\\',
  '=?utf-8?B?',
  '=?utf-8?Q?=?=',
  '\r',
  '\n',
  '\r\n',
  '\n ',
  '\0',
  ' ',
  '\t',
  '-',
  '_',
  '=',
  '--',
  'From ',
  'From: a@b.c\n',
  'On 1 Jan 2025 a wrote:\n',
  '-----Original Message-----\n',
  'Invoice 1',
  'INV-1, ',
  '1234567890',
  '1.',
  '1,',
  '12/',
  'a@',
  '@a',
  '@',
  '@a,',
  '<@',
  'a.',
  ',',
  ';',
  ':',
  'é',
  '\u00ff\u00fe',
  '請求書',
  '\ud83d\udcb8',
  'begin 644 a\n',
  'Received: x\n',
  'Status: 5.1.1\n',
  'Final-Recipient: rfc822;a@b.c\n',
  'next week ',
  'paid ',
];

const utf8 = new TextEncoder();
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}

type Mutation = (mail: Uint8Array, other: Uint8Array, random: Random) => Uint8Array;

function flipBits(mail: Uint8Array, _: Uint8Array, random: Random): Uint8Array {
  const out = Uint8Array.from(mail);
  for (let i = random.integer(1, 40); i > 0 && out.length > 0; i--) {
    const place = random.integer(0, out.length - 1);
    out[place] = (out[place] ?? 0) ^ (1 << random.integer(0, 7));
  }
  return out;
}

function truncate(mail: Uint8Array, _: Uint8Array, random: Random): Uint8Array {
  return mail.slice(0, random.integer(0, mail.length));
}

function splice(mail: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  return joined(mail.subarray(0, random.integer(0, mail.length)), other.subarray(random.integer(0, other.length)));
}

function moveLines(mail: Uint8Array, _: Uint8Array, random: Random): Uint8Array {
  const lines = latin(mail).split('\n');
  const head = Math.max(
    1,
    lines.findIndex((line) => line.trim() === ''),
  );
  for (let i = random.integer(1, 6); i > 0; i--) {
    const from = random.integer(0, random.integer(0, 2) > 0 ? head : lines.length - 1);
    const line = lines[from] ?? '';
    const what = random.integer(0, 3);
    if (what === 0) lines.splice(from, 1);
    else if (what === 1) lines.splice(from, 0, ...Array.from({ length: random.integer(1, 400) }, () => line));
    else if (what === 2) lines.splice(random.integer(0, lines.length - 1), 0, line);
    else lines[from] = line.replace(/^([\w-]+):/, random.pick(['$1 :', '$1', ':$1:', '$1:\n', '\t$1:']));
  }
  return bytesOf(lines.join('\n'));
}

function nest(mail: Uint8Array, _: Uint8Array, random: Random): Uint8Array {
  const depth = random.pick([3, 30, 300, 3_000]);
  const shared = random.integer(0, 1) === 0;
  const open = Array.from({ length: depth }, (__, i) => {
    const boundary = shared ? 'b' : `b${i}`;
    const type = random.integer(0, 5) === 0 ? 'message/rfc822' : `multipart/mixed; boundary=${boundary}`;
    return `Content-Type: ${type}\n\n${type === 'message/rfc822' ? '' : `--${boundary}\n`}`;
  });
  return joined(utf8.encode(`Subject: nested\n${open.join('')}`), mail);
}

function swapCharset(mail: Uint8Array, _: Uint8Array, random: Random): Uint8Array {
  const text = latin(mail)
    .replace(/charset="?[\w-]+"?/gi, (found) =>
      random.integer(0, 1) === 0 ? found : `charset=${random.pick(CHARSETS)}`,
    )
    .replace(/=\?[\w-]+\?/g, (found) => (random.integer(0, 1) === 0 ? found : `=?${random.pick(CHARSETS)}?`));
  return bytesOf(text);
}

function swapParts(mail: Uint8Array, _: Uint8Array, random: Random): Uint8Array {
  const text = latin(mail)
    .replace(/^(content-transfer-encoding:).*$/gim, (_line, name: string) => `${name} ${random.pick(ENCODINGS)}`)
    .replace(/^(content-type:) *[\w/+-]+/gim, (found, name: string) =>
      random.integer(0, 2) === 0 ? `${name} ${random.pick(TYPES)}` : found,
    );
  return bytesOf(text);
}

function hugeLine(mail: Uint8Array, _: Uint8Array, random: Random): Uint8Array {
  const token = utf8.encode(random.pick(TOKENS));
  const length = random.pick([1_000, 10_000, 100_000, 400_000]);
  const filler = Buffer.alloc(length, token);
  const place =
    random.integer(0, 1) === 0 ? random.integer(0, Math.min(mail.length, 2_000)) : random.integer(0, mail.length);
  return joined(mail.subarray(0, place), filler, mail.subarray(place));
}

function repeat(mail: Uint8Array, _: Uint8Array, random: Random): Uint8Array {
  const [start, end] = piece(random, mail.length, 300);
  const times = random.pick([2, 20, 200, 1_000]);
  const block = mail.subarray(start, end);
  return joined(mail.subarray(0, end), ...Array.from({ length: times }, () => block), mail.subarray(end));
}

function insertTokens(mail: Uint8Array, _: Uint8Array, random: Random): Uint8Array {
  let out = mail;
  for (let i = random.integer(1, 12); i > 0; i--) {
    const place = random.integer(0, out.length);
    const filler = utf8.encode(random.pick(TOKENS).repeat(random.pick([1, 1, 3, 50])));
    out = joined(out.subarray(0, place), filler, out.subarray(place));
  }
  return out;
}

function bareLineEnds(mail: Uint8Array, _: Uint8Array, random: Random): Uint8Array {
  return bytesOf(latin(mail).replaceAll(/\r?\n/g, random.pick(['\r', '\n', '\r\n', '\r\r\n', '\n\r', '\u0085'])));
}

const MUTATIONS: readonly Mutation[] = [
  flipBits,
  truncate,
  splice,
  moveLines,
  nest,
  swapCharset,
  swapParts,
  hugeLine,
  repeat,
  insertTokens,
  bareLineEnds,
];

const LARGEST = 2_000_000;

/** A mail after one to three mutations; `other` is what it may be spliced with. At most 2 MB. */
export function mutateMail(mail: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let out = mail;
  for (let i = random.integer(1, 3); i > 0; i--) out = random.pick(MUTATIONS)(out, other, random).subarray(0, LARGEST);
  return out;
}
