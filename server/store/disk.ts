/** What the disk says when it cannot take more, in our words. */
import { statfsSync } from 'node:fs';
import { Refusal } from '#shared/errors.ts';

/** Emscripten's number for a full disk; its errors bear no text. */
const EMSCRIPTEN_ENOSPC = 51;

function diskFull(): Refusal {
  return new Refusal(
    'environment',
    'disk_full',
    'The disk that holds the data folder is full. Nothing of the last step was kept; free some space and run the same command again.',
  );
}

/** Throws the refusal of a full disk when fewer than `megabytes` are free at `path`. Costs some microseconds. */
export function needSpace(path: string, megabytes: number): void {
  const { bavail, bsize } = statfsSync(path);
  if (bavail * bsize < megabytes * 1024 * 1024) throw diskFull();
}

/** The refusal for a disk that cannot be written, else the error as it was. */
export function diskRefusal(error: unknown): unknown {
  const code = (error as { code?: string; errno?: number }).code ?? '';
  const { name, errno, message: text = '' } = error as Partial<Error> & { errno?: number };
  if (
    code === 'ENOSPC' ||
    code === 'EDQUOT' ||
    code === '53100' ||
    (name === 'ErrnoError' && errno === EMSCRIPTEN_ENOSPC) ||
    /ENOSPC|No space left|could not (extend|write)/i.test(text)
  ) {
    return diskFull();
  }
  if (code === 'EACCES' || code === 'EROFS') {
    return new Refusal('environment', 'data_folder_not_writable', 'The data folder cannot be written.');
  }
  return error;
}
