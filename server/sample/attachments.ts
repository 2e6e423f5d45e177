/** The files that hang on the sample's mails: tiny, but of the right type and name. */
import { formatDecimal } from '#shared/money.ts';
import type { AttachmentKind, Language, LedgerLine } from './plan.ts';

/** An attached file. */
export type SampleFile = { name: string; type: string; bytes: Uint8Array };

const NAMES: Readonly<Record<AttachmentKind, Readonly<Record<Language, string>>>> = {
  invoice: { en: 'Invoice_#.pdf', de: 'Rechnung_#.pdf', fr: 'Facture_#.pdf' },
  remittance: { en: 'Remittance_#.pdf', de: 'Zahlungsavis_#.pdf', fr: 'Avis_de_virement_#.pdf' },
  statement: { en: 'Statement.pdf', de: 'Kontoauszug.pdf', fr: 'Relevé.pdf' },
  photo: { en: 'pallet.png', de: 'Palette.png', fr: 'palette.png' },
  letter: { en: 'Letter.pdf', de: 'Schreiben.pdf', fr: 'Courrier.pdf' },
};

/** A one-pixel image. */
export const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

/** A PDF document of one page that shows the given ASCII lines. */
export function pageAsPdf(lines: readonly string[]): Uint8Array {
  const shown = lines.map((line) => `(${line.replace(/[()\\]/g, ' ')}) Tj T*`).join('\n');
  const stream = `BT /F1 11 Tf 14 TL 72 760 Td\n${shown}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets: number[] = [];
  objects.forEach((object, i) => {
    offsets.push(text.length);
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}

/** The file of that kind about those ledger lines; at most the first number stands in its name. */
export function attachmentFor(kind: AttachmentKind, lines: readonly LedgerLine[], language: Language): SampleFile {
  const name = NAMES[kind][language].replace('#', lines[0]?.number ?? 'Hallbrueck');
  if (kind === 'photo') return { name, type: 'image/png', bytes: PIXEL };
  const rows = lines.map(
    (line) =>
      `${line.number}   ${line.dueOn}   ${formatDecimal(line.minor, line.customer.currency)} ${line.customer.currency}`,
  );
  return { name, type: 'application/pdf', bytes: pageAsPdf([name.replace(/[^ -~]/g, '?'), '', ...rows]) };
}
