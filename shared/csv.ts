/** Cells of CSV files that people open in spreadsheets (RFC 4180). */

/** What begins a formula; also the wide forms, which some spreadsheets take for the narrow ones. */
const FORMULA = /^[\s\u0000]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/;

/**
 * A cell: quoted where need be, and never a formula for a spreadsheet to run — also not where the spreadsheet of another
 * country divides the line at semicolons.
 */
export function csvCell(text: string): string {
  if (/^-?\d+(\.\d+)?$/.test(text)) return text;
  const parted = text.replace(/;(?=\s*[=+\-@])/g, ";'");
  const safe = FORMULA.test(parted) ? `'${parted}` : parted;
  return /[",\n\r;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
