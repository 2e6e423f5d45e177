/** When a mail came, for a list: the time today, the day this year, else the date. In the reader's own zone. */
export function listTime(iso: string, locale: string, now: Date): string {
  const at = new Date(iso);
  if (at.toDateString() === now.toDateString()) {
    return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(at);
  }
  const sameYear = at.getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? { weekday: 'short' as const } : { year: 'numeric' as const }),
  }).format(at);
}
