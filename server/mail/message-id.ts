/** Message-IDs (RFC 5322 §3.6.4) and the lists of them in In-Reply-To and References, as broken mailers write them. */

const MAX_LENGTH = 100_000;
const MAX_IDS = 200;
/** Longer ids are cut by nobody on purpose; such a token is no id. */
const MAX_ID = 998;

/**
 * The canonical form of a Message-ID: without angle brackets, comments, and the white space that wrapping left; a quoted
 * left part loses quotes that it does not need. Letters keep their case (compare with `messageIdKey`). Null when there is
 * nothing that could be an id.
 */
export function canonicalMessageId(value: string): string | null {
  return messageIds(value)[0] ?? looseId(value);
}

/** The form in which ids are compared: lower case, as servers and clients change the case of either part. */
export function messageIdKey(id: string): string {
  return id.toLowerCase();
}

/**
 * The ids of an In-Reply-To or References field in order, canonical, without repeats; at most 200, the first and the newest
 * ones. Text between ids (`from … of …`) is passed over; an id whose bracket is missing is taken when it holds an `@`.
 */
export function messageIds(value: string): string[] {
  const text = value.slice(-MAX_LENGTH);
  const found: string[] = [];
  const [before = '', ...segments] = text.split('<');
  for (const segment of segments) {
    const close = segment.indexOf('>');
    // A bracket that is never closed: the list was cut, or the mailer forgot it.
    pushTidy(found, close < 0 ? (segment.split(/[\s,;]/, 1)[0] ?? '') : segment.slice(0, close));
  }
  if (found.length === 0) {
    for (const token of before.split(/[\s,;]+/)) if (token.includes('@')) pushTidy(found, token);
  }
  const unique = [...new Set(found)];
  return unique.length > MAX_IDS ? [...unique.slice(0, 1), ...unique.slice(1 - MAX_IDS)] : unique;
}

/**
 * The ids of an In-Reply-To field by RFC 5322's grammar, ids alone. Where words stand beside them ("<id>; from Ann on …",
 * "Message from Ann <ann@…> of Monday <id>", RFC 822) it cannot be told which bracket is the parent; the clients that write
 * so name it in References too.
 */
export function replyIds(value: string): string[] {
  const between = value
    .slice(-MAX_LENGTH)
    .split('<')
    .map((segment, i) => (i === 0 ? segment : segment.slice(segment.indexOf('>') + 1)));
  return value.includes('<') && between.some((words) => /\p{L}/u.test(words)) ? [] : messageIds(value);
}

function pushTidy(found: string[], token: string): void {
  const id = tidy(token);
  if (id !== null) found.push(id);
}

function tidy(inside: string): string | null {
  if (inside.length > MAX_ID * 2) return null;
  const id = inside.replace(/\s+/g, '').replace(/^<+|>+$/g, '');
  if (id === '' || id.length > MAX_ID) return null;
  const quoted = /^"([^"\\\s]{1,200})"(@.+)$/.exec(id);
  return quoted && /^[\w.!#$%&'*+/=?^`{|}~-]+$/.test(quoted[1] ?? '') ? `${quoted[1]}${quoted[2]}` : id;
}

/** A field that holds one bare token: an id without brackets and without `@`, which some senders write. */
function looseId(value: string): string | null {
  const token = value.slice(0, MAX_ID).replace(/[<>]/g, '').trim();
  return token === '' || /\s/.test(token) ? null : token;
}
