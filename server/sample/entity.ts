/** MIME entities: header fields, text parts and multiparts (RFC 2045, RFC 2046). */
import { quotedPrintable, type Charset } from './encode.ts';

/** A header field; the value may hold folded lines. */
export type Field = readonly [name: string, value: string];

const ENGLISH_DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const ENGLISH_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (n: number): string => String(n).padStart(2, '0');

/** The date-time of RFC 5322 §3.3 in the given IANA zone, with that zone's offset. */
export function dateField(at: number, zone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const clock = `${two(local.hour)}:${two(local.minute)}:${two(local.second)}`;
  return `${ENGLISH_DAYS[local.dayOfWeek % 7]}, ${local.day} ${ENGLISH_MONTHS[local.month - 1]} ${local.year} ${clock} ${local.offset.replace(':', '')}`;
}

/** Header fields as lines. */
export function writeFields(fields: readonly Field[]): string {
  return fields.map(([name, value]) => `${name}: ${value}\n`).join('');
}

/** An entity: its content headers and its body. */
export type Entity = { fields: readonly Field[]; body: string };

/** A multipart entity of the given subtype around its parts. */
export function multipart(subtype: string, boundary: string, parts: readonly Entity[], extra = ''): Entity {
  const body = parts.map((part) => `--${boundary}\n${writeFields(part.fields)}\n${part.body}\n`).join('');
  return {
    fields: [['Content-Type', `multipart/${subtype};${extra}\n boundary="${boundary}"`]],
    body: `${body}--${boundary}--\n`,
  };
}

/** A text part. Gmail and Outlook send quoted-printable; Apple and phones send 8-bit UTF-8. */
export function textEntity(text: string, subtype: 'plain' | 'html', charset: Charset, eightBit: boolean): Entity {
  const encoding = eightBit ? '8bit' : 'quoted-printable';
  return {
    fields: [
      ['Content-Type', `text/${subtype}; charset="${charset}"`],
      ['Content-Transfer-Encoding', encoding],
    ],
    body: eightBit ? text : quotedPrintable(text, charset),
  };
}
