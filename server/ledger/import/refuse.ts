/** Builds the refusal of a file. */
import type { Refusal, RefusalCode } from './ledger-file.ts';
import { REFUSAL_WORDS } from './words/refusals.ts';

/** A refusal with its sentence filled in. `line` counts from 1; `column` is the header as the file writes it. */
export function refuse(
  code: RefusalCode,
  file: string,
  params: Record<string, string | number> = {},
  line: number | null = null,
): Refusal {
  const message = REFUSAL_WORDS[code].replace(/\{(\w+)\}/g, (_, key: string) => String(params[key] ?? ''));
  const column = params['column'];
  return { refused: code, message, where: { file, line, column: column === undefined ? null : String(column) } };
}
