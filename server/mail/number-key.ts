/** The normalised form of an invoice or purchase-order number (RULES §6): what the ledger's and a mail's spelling share. */

const ZERO = 48;
const DIGIT_BLOCKS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];
const DASHES = /[\u00ad\u058a\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d\u30fc]/;
const PLAIN = /^[\x20-\x7e\n\r\t]*$/;
const LEADING_ZEROS = /(^|[^0-9])0+(?=[0-9])/g;
const MAX_NUMBER = 120;

function foldUnit(code: number): string {
  for (const block of DIGIT_BLOCKS)
    if (code >= block && code <= block + 9) return String.fromCharCode(ZERO + code - block);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  const unit = String.fromCharCode(code);
  if (DASHES.test(unit)) return '-';
  if (code === 0x00a0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x205f)
    return ' ';
  return unit;
}

const FOLDABLE =
  /[\u00a0\u00ad\u058a\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\u2000-\u2015\u202f\u2043\u205f\u2212\u3000\u30fc\ufe58\ufe63\uff01-\uff5e]/g;

/**
 * The text with foreign digits, full-width characters, dashes and spaces replaced by their ASCII ones, unit for unit:
 * the result has the same length, so that offsets stay valid.
 */
export function foldDigits(text: string): string {
  return PLAIN.test(text) ? text : text.replace(FOLDABLE, (unit) => foldUnit(unit.charCodeAt(0)));
}

/**
 * The key of a number: upper case, letters and digits alone, without zeros at the start or after a letter
 * (`INV-000 41` and `inv41` are both `INV41`). Stable: the store keeps it in a column. Text beyond 120 units is ignored;
 * '' when nothing is left.
 */
export function numberKey(text: string): string {
  const folded = foldDigits(text.length > MAX_NUMBER ? text.slice(0, MAX_NUMBER) : text);
  return folded
    .toUpperCase()
    .replace(PLAIN.test(folded) ? /[^A-Z0-9]+/g : /[^\p{L}\p{Nd}]+/gu, '')
    .replace(LEADING_ZEROS, '$1');
}
