/** Text as PostgreSQL can keep it. */

/** The text without zero bytes, halves of characters replaced by U+FFFD: neither fits into a UTF-8 text of PostgreSQL. */
export function storable(text: string): string {
  const plain = text.includes('\0') ? text.replaceAll('\0', '') : text;
  return plain.isWellFormed() ? plain : plain.toWellFormed();
}
