/** Options that several commands share, and how their values are read. */
import { resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { isDay } from '#shared/days.ts';
import { Refusal } from '#shared/errors.ts';

/** Collects a repeatable option. */
export function collect(value: string, before: string[]): string[] {
  return [
    ...before,
    ...value
      .split(',')
      .map((v) => v.trim())
      .filter((v) => v !== ''),
  ];
}

/** Collects a repeatable path; a comma may stand in a file's name. */
export function collectPath(value: string, before: string[]): string[] {
  return [...before, value];
}

/** A whole number of at least `least`. */
export function wholeNumber(least: number): (value: string) => number {
  return (value) => {
    const n = Number(value);
    if (!Number.isInteger(n) || n < least) throw new InvalidArgumentError(`Give a whole number from ${least}.`);
    return n;
  };
}

/** A calendar day. */
export function dayOption(value: string): string {
  if (!isDay(value)) throw new InvalidArgumentError('Give a day as YYYY-MM-DD.');
  return value;
}

/** A point in time as a person gives it: a day, which ends in whichever time zone counts, or an instant (ms, UTC). */
export type When = { day: string } | { at: number };

/** A day (`YYYY-MM-DD`, meaning its end) or an ISO 8601 time; a time without an offset is taken as UTC. */
export function whenOption(value: string): When {
  if (isDay(value)) return { day: value };
  const text = /(Z|[+-]\d{2}:?\d{2})$/i.test(value) ? value : `${value}Z`;
  const at = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(value) ? Date.parse(text.replace(' ', 'T')) : Number.NaN;
  if (Number.isNaN(at)) throw new InvalidArgumentError('Give a day (YYYY-MM-DD) or a time (ISO 8601).');
  return { at };
}

/** A time zone that this platform knows (IANA name). */
export function zoneOption(value: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone;
  } catch {
    throw new InvalidArgumentError('Give a time zone by name, such as Europe/Berlin.');
  }
}

/** A path that the person gave, from their own folder. */
export function pathFrom(cwd: string, path: string): string {
  return resolve(cwd, path);
}

/** A mapping as `field=Header`, repeatable. */
export function mappingOption(value: string, before: Record<string, string>): Record<string, string> {
  const at = value.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('Give a mapping as field=Header.');
  return { ...before, [value.slice(0, at)]: value.slice(at + 1) };
}

/** Own addresses and domains are required where mail is read without a database. */
export function requireUs(us: readonly string[]): void {
  if (us.length === 0)
    throw new Refusal('usage', 'us_missing', 'Say who you are with --us YOUR-DOMAIN (or an address).');
}
