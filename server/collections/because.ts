/** Reasons, made from the closed list of codes. */
import { formatDecimal } from '#shared/money.ts';
import type { Because } from '#shared/tokens.ts';
import type { Day } from '#shared/days.ts';
import type { BecauseCode } from './because-codes.ts';

/** One reason with its params. */
export function because(code: BecauseCode, params: Because['params'] = {}): Because {
  return { code, params };
}

/** The params of an amount: minor units as a plain decimal, and the currency. */
export function amountParams(minor: bigint, currency: string): { amount: string; currency: string } {
  return { amount: formatDecimal(minor, currency), currency };
}

/** A list of days as one param. */
export function dateList(days: readonly Day[]): string {
  return days.join(',');
}
