/** Writes mails into mbox files (RFC 4155, with `>` before lines that look like a separator). */
import type { Mail } from './compose.ts';
import { writeMessage } from './mime.ts';

/** The mailbox as a file: mails in order of time, each after its separator line with sender and UTC time. */
export function writeMbox(mails: readonly Mail[]): Uint8Array {
  const sorted = mails.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const text = sorted.map((mail) => {
    const stamp = new Date(mail.at).toUTCString();
    const [weekday = '', day = '', month = '', year = '', time = ''] = stamp.replace(',', '').split(' ');
    const separator = `From ${mail.from.address} ${weekday} ${month} ${day.replace(/^0/, ' ')} ${time} ${year}`;
    return `${separator}\n${writeMessage(mail)
      .replace(/^>*From /gm, '>$&')
      .replace(/\n*$/, '\n')}\n`;
  });
  return new TextEncoder().encode(text.join(''));
}
