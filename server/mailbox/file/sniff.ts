/** What a file is, by its first bytes; its name only decides where the bytes cannot. */
import { beginsMbox } from './mbox-lines.ts';

/** Kinds of files that mail comes in. `unsupported` names a known format that is not read; `other` is no mail at all. */
export type FileKind = 'gzip' | 'tar' | 'tnef' | 'mbox' | 'message' | 'unsupported' | 'other';

/** Enough bytes to tell: the mark of a tar stands at 257. */
export const SNIFF_BYTES = 8192;

const MESSAGE_NAME = /\.(?:eml|mime|mht|mhtml)$/i;
const MAIL_FIELD =
  /^(?:received|return-path|from|to|cc|subject|date|message-id|mime-version|content-type|reply-to|sender|delivered-to|x-[a-z0-9-]{1,60}|dkim-signature|arc-seal|authentication-results|envelope-to)[ \t]{0,3}:/i;

/** Tells the kind of a file. An `.eml` is a message whatever it holds; elsewhere the content speaks. */
export function fileKind(name: string, head: Buffer): FileKind {
  if (MESSAGE_NAME.test(name)) return 'message';
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  if (head.toString('latin1', 257, 262) === 'ustar') return 'tar';
  if (head.length > 6 && head.readUInt32LE(0) === 0x223e9f78) return 'tnef';
  const mark = head.toString('latin1', 0, 4);
  // ZIP, Outlook's .msg (compound file), Outlook's .pst.
  if (mark.startsWith('PK\u0003\u0004') || mark === '\u00d0\u00cf\u0011\u00e0' || mark === '!BDN') return 'unsupported';
  const text = head
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .replace(/^(?:\r?\n){1,10}/, '');
  if (beginsMbox(text)) return 'mbox';
  return looksLikeMail(text) ? 'message' : 'other';
}

/** A header in which a usual field of mail stands among the first lines, every line being a field or its continuation. */
function looksLikeMail(text: string): boolean {
  const lines = text.split(/\r?\n/, 30);
  let known = 0;
  for (const [i, line] of lines.entries()) {
    if (i === 0 && line.startsWith('From ')) continue;
    if (line === '' || (i > 0 && /^[ \t]/.test(line))) {
      if (line === '') break;
      continue;
    }
    if (!/^[!-9;-~]{1,80}[ \t]{0,3}:/.test(line)) return known > 1;
    if (MAIL_FIELD.test(line)) known++;
  }
  return known > 0;
}
