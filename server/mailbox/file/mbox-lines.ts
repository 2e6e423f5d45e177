/** The lines that divide an mbox (RFC 4155 and its dialects), and the quoting of lines that look like them. */

const LONGEST_SEPARATOR = 460;
const TIME_AND_YEAR = /\d:\d\d.{0,60}\d{4}/;
const FIELD = /^[A-Za-z][A-Za-z0-9-]{0,60}[ \t]{0,3}:/;
const KNOWN_FIELD =
  /^>?(?:received|return-path|from|to|cc|subject|date|message-id|mime-version|content-type|reply-to|sender|delivered-to|status|x-[a-z0-9-]{1,60})[ \t]{0,3}:/i;

/**
 * True when a line that begins `From ` divides messages. With a sender and a date in it, it does behind an empty line or in
 * front of a header field; a bare one needs both, as prose begins so too.
 */
export function isSeparator(line: string, afterEmpty: boolean, following: string): boolean {
  const hasShape = namesSenderAndTime(line);
  if (afterEmpty) return hasShape || KNOWN_FIELD.test(following);
  return hasShape && FIELD.test(following);
}

/** `From `, a sender, and behind it a time and a year; looked for in two steps, each linear. */
function namesSenderAndTime(line: string): boolean {
  if (!line.startsWith('From ')) return false;
  const rest = line.slice(5, LONGEST_SEPARATOR);
  const behindSender = rest.indexOf(' ', 1);
  return behindSender > 0 && TIME_AND_YEAR.test(rest.slice(behindSender));
}

/** True for the beginning of a file that is an mbox. */
export function beginsMbox(head: string): boolean {
  const [line = '', following = ''] = head.split(/\r?\n/, 2);
  return line.startsWith('From ') && isSeparator(line, true, following);
}

/** Takes one `>` off every line that begins with `>`s and `From ` (mboxrd; the same for the `>From ` of mboxo and mboxcl). */
export function unquote(message: Buffer): Buffer {
  if (!message.includes('\n>')) return message;
  const out = Buffer.allocUnsafe(message.length);
  let length = 0;
  let copied = 0;
  for (let at = message.indexOf('\n>'); at >= 0; at = message.indexOf('\n>', at + 2)) {
    let i = at + 1;
    while (message[i] === 0x3e) i++;
    if (message.toString('latin1', i, i + 5) === 'From ') {
      length += message.copy(out, length, copied, at + 1);
      copied = at + 2;
    }
    if (i > at + 2) at = i - 2;
  }
  if (copied === 0) return message;
  length += message.copy(out, length, copied);
  return out.subarray(0, length);
}
