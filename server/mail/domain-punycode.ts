/** Reading internationalised domain labels (RFC 3492), to see what a reader sees. */

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const MAX_LABEL = 63;

function adapt(delta: number, points: number, first: boolean): number {
  let d = first ? Math.floor(delta / DAMP) : delta >> 1;
  d += Math.floor(d / points);
  let k = 0;
  for (; d > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) d = Math.floor(d / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * d) / (d + SKEW));
}

function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 22;
  if (code >= 97 && code <= 122) return code - 97;
  return BASE;
}

/** The letters of an `xn--` label (lower case); any other label, and one that is broken, as it stands. Never throws. */
export function decodeLabel(label: string): string {
  if (!label.startsWith('xn--') || label.length > MAX_LABEL) return label;
  const body = label.slice(4);
  const dash = body.lastIndexOf('-');
  const points = dash > 0 ? Array.from(body.slice(0, dash), (c) => c.charCodeAt(0)) : [];
  let n = 128;
  let i = 0;
  let bias = 72;
  for (let at = dash + 1; at < body.length;) {
    const before = i;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = at < body.length ? digitOf(body.charCodeAt(at++)) : BASE;
      if (digit >= BASE || i > 0x7fffffff) return label;
      i += digit * weight;
      const t = k <= bias ? T_MIN : k >= bias + T_MAX ? T_MAX : k - bias;
      if (digit < t) break;
      weight *= BASE - t;
    }
    const length = points.length + 1;
    bias = adapt(i - before, length, before === 0);
    n += Math.floor(i / length);
    i %= length;
    if (n > 0x10ffff || (n >= 0xd800 && n <= 0xdfff)) return label;
    points.splice(i++, 0, n);
  }
  return String.fromCodePoint(...points);
}
