import { parseDecimal, showMoney } from '#shared/money.ts';
import type { InvoiceLine, Position } from '#shared/pane-view.ts';
import { BUCKETS, type Bucket } from '#shared/tokens.ts';

/** Money of a wire string and its currency, for people. */
export function money(amount: string, currency: string, locale: string): string {
  return showMoney({ amount, currency }, locale);
}

/** The figure alone, where the currency stands once at the head of its column. */
export function figure(amount: string, currency: string, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'code' })
    .formatToParts(amount as Intl.StringNumericLiteral)
    .filter((part) => part.type !== 'currency' && !(part.type === 'literal' && part.value.trim() === ''))
    .map((part) => part.value)
    .join('');
}

const BRIEF_FROM = 1_000_000;

/** A figure for a narrow column: whole units, and "1.2M" from a million on. Its exact value belongs in a title. */
export function briefFigure(amount: string, locale: string): string {
  const value = Number(amount);
  if (value === 0) return '–';
  const compact = Math.abs(value) >= BRIEF_FROM;
  return new Intl.NumberFormat(locale, {
    maximumFractionDigits: compact ? 1 : 0,
    ...(compact ? { notation: 'compact' as const } : {}),
  }).format(amount as Intl.StringNumericLiteral);
}

/** True for "0", "0.00" and "-0.00". */
export function isZero(amount: string): boolean {
  return /^-?0+(\.0+)?$/.test(amount);
}

/** The share of each bucket in their sum, in thousandths; all zero when nothing is open. */
export function shares(position: Position): Record<Bucket, number> {
  const minor = BUCKETS.map((bucket) => parseDecimal(position.buckets[bucket], position.currency));
  const sum = minor.reduce((a, b) => a + b, 0n);
  const share = (amount: bigint): number => (sum === 0n ? 0 : Number((amount * 1000n) / sum));
  return {
    notDue: share(minor[0] ?? 0n),
    d1_30: share(minor[1] ?? 0n),
    d31_60: share(minor[2] ?? 0n),
    d61_90: share(minor[3] ?? 0n),
    over90: share(minor[4] ?? 0n),
  };
}

/** The bucket of an open invoice by its days past due (RULES §2, default boundaries). */
export function bucketOf(daysOverdue: number): Bucket {
  if (daysOverdue <= 0) return 'notDue';
  if (daysOverdue <= 30) return 'd1_30';
  if (daysOverdue <= 60) return 'd31_60';
  return daysOverdue <= 90 ? 'd61_90' : 'over90';
}

/** True when no currency of the account has anything open, owed or in credit. */
export function nothingOpen(positions: readonly Position[], invoices: readonly InvoiceLine[]): boolean {
  return invoices.length === 0 && positions.every((p) => isZero(p.balance) && isZero(p.unapplied));
}
