/** What the disk says when it cannot take more, in our words. */
import { Refusal } from '#shared/errors.ts';

/** The refusal for a disk that cannot be written, else the error as it was. */
export function diskRefusal(error: unknown): unknown {
  const code = (error as { code?: string; errno?: number }).code ?? '';
  const text = (error as Error).message ?? '';
  if (
    code === 'ENOSPC' ||
    code === 'EDQUOT' ||
    code === '53100' ||
    /ENOSPC|No space left|could not (extend|write)/i.test(text)
  ) {
    return new Refusal(
      'environment',
      'disk_full',
      'The disk that holds the data folder is full. Nothing of the last step was kept; free some space and run the same command again.',
    );
  }
  if (code === 'EACCES' || code === 'EROFS') {
    return new Refusal('environment', 'data_folder_not_writable', 'The data folder cannot be written.');
  }
  return error;
}
