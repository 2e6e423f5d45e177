/**
 * The reader's locale as Intl takes it (BCP 47). Browsers on bare machines say such things as `en-US@posix` or `C`, which Intl
 * refuses; the first of the browser's languages that it takes wins, else English.
 */
export function readerLocale(languages: readonly string[]): string {
  for (const language of languages) {
    const tag = language.replace(/[@.][^]*/, '').replaceAll('_', '-');
    try {
      const [canonical] = Intl.getCanonicalLocales(tag);
      if (canonical !== undefined && Intl.DateTimeFormat.supportedLocalesOf(canonical).length > 0) return canonical;
    } catch {
      // Not a language tag: the next one may be.
    }
  }
  return 'en';
}
