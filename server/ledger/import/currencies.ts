/** Which currency a sign, name or code beside an amount stands for. */
import { isCurrency } from '#shared/money.ts';
import { CURRENCY_SYMBOLS } from './words/currencies.ts';

const bySymbol = new Map(Object.entries(CURRENCY_SYMBOLS).map(([sign, codes]) => [sign.toLowerCase(), codes]));
const known = new Map<string, boolean>();

/**
 * ISO 4217 code of a sign, name or code in any case; null when it is none. A sign that several currencies share is the
 * organization's own one (`preferred`) when that is among them, else the commonest.
 */
export function currencyCode(text: string, preferred: string): string | null {
  const sign = text.trim();
  const codes = bySymbol.get(sign.toLowerCase());
  if (codes !== undefined) return codes.includes(preferred) ? preferred : (codes[0] ?? null);
  const code = sign.toUpperCase();
  let is = known.get(code);
  if (is === undefined) {
    is = code.length === 3 && isCurrency(code);
    // Hostile files may hold any number of wrong codes.
    if (known.size < 1000) known.set(code, is);
  }
  return is ? code : null;
}
