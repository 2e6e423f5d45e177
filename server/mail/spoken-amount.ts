/** Amounts of money as people write them in mail. */
import { currencyDigits, formatDecimal, parseDecimal } from '#shared/money.ts';

/** An amount, plain decimal string, its currency (ISO 4217) where written or assumed, and the place of its words. */
export type SpokenAmount = { amount: string; currency: string | null; start: number; end: number };

const CODES =
  'EUR|USD|GBP|CHF|JPY|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|CAD|AUD|NZD|SGD|HKD|CNY|INR|ZAR|BRL|MXN|TRY|AED|SAR|ILS|KRW|ARS|CLP|COP|PEN|BHD|KWD|OMR|JOD|TND';
const SYMBOLS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  us$: 'USD',
  $: 'USD',
  r$: 'BRL',
  '¥': 'JPY',
  円: 'JPY',
  zł: 'PLN',
  kr: 'SEK',
  kč: 'CZK',
  fr: 'CHF',
  dollars: 'USD',
  pounds: 'GBP',
  kronor: 'SEK',
  zl: 'PLN',
  '₹': 'INR',
};
const NUMBER = "\\d{1,3}(?:[ .,'’\\u00a0\\u202f]\\d{3}){1,5}(?:[.,]\\d{1,3})?|\\d{1,12}(?:[.,]\\d{1,3})?";
const BEFORE = new RegExp(`(?<![\\p{L}\\d])(${CODES}|US\\$|R\\$|[€£$¥₹])\\s?(${NUMBER})(?![\\d])`, 'iu');
const AFTER = new RegExp(
  `(?<![\\d.,/-])(${NUMBER})(?:,-|,--|\\.-)?\\s?(${CODES}|euros?|dollars|pounds|kronor|zł|zl|kč|kr|円|[€£$])(?![\\p{L}\\d])`,
  'iu',
);

/** Minor units as a plain decimal string of the currency, from digits with any grouping; null where it cannot be read. */
function decimalOf(written: string, currency: string): string | null {
  const digits = currencyDigits(currency);
  const mark = /([.,])(\d{1,3})$/.exec(written);
  let whole = written;
  let fraction = '';
  if (mark) {
    const grouped =
      mark[2]!.length === 3 && (digits < 3 || /[ '’\u00a0]/.test(written) || written.split(mark[1]!).length > 2);
    if (!grouped) {
      whole = written.slice(0, mark.index);
      fraction = mark[2]!;
    }
  }
  const plain = `${whole.replace(/\D/g, '')}${fraction === '' ? '' : `.${fraction}`}`;
  try {
    return formatDecimal(parseDecimal(plain, currency), currency);
  } catch {
    return null;
  }
}

/**
 * The first amount of the text that stands beside a currency sign, word or code, or null. `$` and `kr` mean `defaultCurrency` where
 * that is a dollar or a crown. A bare number is never an amount. Looks at 1,000 characters; linear.
 */
export function readAmount(text: string, defaultCurrency?: string): SpokenAmount | null {
  const shown = text.slice(0, 1000);
  const before = BEFORE.exec(shown);
  const after = AFTER.exec(shown);
  const first = before && (!after || before.index <= after.index) ? before : after;
  if (!first) return null;
  const [sign, written] = first === before ? [first[1]!, first[2]!] : [first[2]!, first[1]!];
  let currency = SYMBOLS[sign.toLowerCase()] ?? sign.toUpperCase();
  if (sign === '$' && defaultCurrency && /^(?:USD|CAD|AUD|NZD|SGD|HKD|MXN)$/.test(defaultCurrency))
    currency = defaultCurrency;
  if (sign.toLowerCase() === 'kr' && defaultCurrency && /^(?:SEK|NOK|DKK|ISK)$/.test(defaultCurrency))
    currency = defaultCurrency;
  const amount = decimalOf(written, currency);
  return amount === null ? null : { amount, currency, start: first.index, end: first.index + first[0].length };
}
