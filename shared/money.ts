/**
 * Money: an integer count of minor units and an ISO 4217 currency (RULES §2). No floating point touches an amount.
 */

/** An amount: `minor` units (cents for EUR, yen for JPY) of `currency` (ISO 4217, upper case). */
export type Money = { readonly minor: bigint; readonly currency: string };

/** Money on the wire: a decimal string with the currency's own number of decimals. */
export type MoneyWire = { amount: string; currency: string };

/** Two currencies met where one was needed. Never caught and ignored: the sum does not exist (RULES §2). */
export class CurrencyMismatch extends Error {
  constructor(a: string, b: string) {
    super(`cannot add ${b} to ${a}`);
    this.name = 'CurrencyMismatch';
  }
}

const digitsByCurrency = new Map<string, number>();

/** True for a code that ISO 4217 knows, as far as the platform's Intl data does. */
export function isCurrency(code: string): boolean {
  return /^[A-Z]{3}$/.test(code) && Intl.supportedValuesOf('currency').includes(code);
}

/** Decimals of a currency: 0, 2 or 3 (ISO 4217; 2 for a code that Intl does not know). */
export function currencyDigits(currency: string): number {
  let digits = digitsByCurrency.get(currency);
  if (digits === undefined) {
    digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
    digitsByCurrency.set(currency, digits);
  }
  return digits;
}

/** Sum of two amounts. Throws CurrencyMismatch for two currencies. */
export function addMoney(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new CurrencyMismatch(a.currency, b.currency);
  return { minor: a.minor + b.minor, currency: a.currency };
}

/**
 * Minor units from a plain decimal string such as `-1234.5` (no grouping, dot as decimal mark).
 * Throws RangeError when it is no such string or has more decimals than the currency (trailing zeros aside).
 */
export function parseDecimal(text: string, currency: string): bigint {
  const m = /^([+-]?)(\d{1,60})(?:\.(\d{0,60}))?$/.exec(text);
  if (!m) throw new RangeError('not a decimal amount');
  const digits = currencyDigits(currency);
  const fraction = (m[3] ?? '').replace(/0+$/, '');
  if (fraction.length > digits) throw new RangeError(`more than ${digits} decimals for ${currency}`);
  const minor = BigInt(m[2]! + fraction.padEnd(digits, '0'));
  return m[1] === '-' ? -minor : minor;
}

/** A plain decimal string with the currency's decimals, `-1234.50`. */
export function formatDecimal(minor: bigint, currency: string): string {
  const digits = currencyDigits(currency);
  const sign = minor < 0n ? '-' : '';
  const text = (minor < 0n ? -minor : minor).toString().padStart(digits + 1, '0');
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** The wire form of an amount. */
export function toWire(money: Money): MoneyWire {
  return { amount: formatDecimal(money.minor, money.currency), currency: money.currency };
}

/** The amount of a wire form. Throws RangeError when it is not one. */
export function fromWire(wire: MoneyWire): Money {
  return { minor: parseDecimal(wire.amount, wire.currency), currency: wire.currency };
}

/** An amount for people, by Intl in the given locale; exact also beyond 2^53 because Intl formats decimal strings. */
export function showMoney(wire: MoneyWire, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency: wire.currency }).format(
    wire.amount as Intl.StringNumericLiteral,
  );
}
