/** Cells of CSV files that people open in spreadsheets (RFC 4180). */

/** A cell: quoted where need be, and never a formula for a spreadsheet to run. */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\n\r;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
