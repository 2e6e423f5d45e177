/** Mail from files: mbox, .eml, Maildir, folders of them, and tar or gzip around them. Everything streams. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Instant } from '#shared/days.ts';
import { listFiles, type FoundFile } from './folder.ts';
import { messagesOf, type Scope } from './stream.ts';

/** How far an archive has been read, in bytes on disk. */
export type Progress = { bytesRead: number; bytesTotal: number };

/** One message of an archive. */
export type ArchivedMessage = {
  /** The path as given, followed by the path inside a folder or tar. */
  file: string;
  /** The folder as a reader would name it: Maildir folder, mbox name, or directory. */
  folder: string;
  /** Stable as long as the archive is: path inside the archive, and the offset within an mbox. */
  providerId: string;
  /** Offset within the mbox; 0 for a file of its own. */
  offset: number;
  bytes: Uint8Array;
  receivedAt: Instant | null;
  progress: Progress;
};

/** Why something in an archive was not read. */
export const REFUSALS = [
  'path_missing',
  'not_permitted',
  'empty_file',
  'no_mail_in_folder',
  'not_mail',
  'unsupported_format',
  'too_large',
  'damaged_archive',
  'unreadable_file',
] as const;

/** A file, or a message in it, that could not be read. */
export type Refusal = {
  file: string;
  refused: (typeof REFUSALS)[number];
  detail: string;
  providerId: string | null;
  progress: Progress;
};

export type ArchiveOptions = {
  /** Skips everything up to and including this provider id: how a killed import goes on. */
  after?: string | null;
  /** Largest message taken, in bytes; 64 MB. */
  maxMessageBytes?: number;
};

const MAX_MESSAGE_BYTES = 64 * 1024 * 1024;

/**
 * The messages of a path in a fixed order, each with an id that is the same on every run. Whatever the path holds, at least
 * one message or refusal comes out; nothing is thrown for what files contain.
 */
export async function* openArchive(
  path: string,
  options: ArchiveOptions = {},
): AsyncGenerator<ArchivedMessage | Refusal> {
  let waitingFor = options.after ?? null;
  for await (const item of readArchive(path, options.maxMessageBytes ?? MAX_MESSAGE_BYTES)) {
    if (waitingFor === null) yield item;
    else if (item.providerId === waitingFor) waitingFor = null;
  }
}

/** True for the refusal among the items of an archive. */
export function isRefusal(item: ArchivedMessage | Refusal): item is Refusal {
  return 'refused' in item;
}

async function* readArchive(path: string, limit: number): AsyncGenerator<ArchivedMessage | Refusal> {
  const progress: Progress = { bytesRead: 0, bytesTotal: 0 };
  const refuse = (refused: Refusal['refused'], detail: string): Refusal => ({
    file: path,
    refused,
    detail,
    providerId: null,
    progress: { ...progress },
  });
  let files: FoundFile[];
  let isFolder: boolean;
  try {
    const found = await stat(path);
    isFolder = found.isDirectory();
    const name = basename(path);
    files = isFolder
      ? await listFiles(path)
      : [{ path, inside: name, id: name, folder: name, size: found.size, receivedAt: null }];
  } catch (error) {
    yield refuse(...fileFault(error));
    return;
  }
  progress.bytesTotal = files.reduce((sum, file) => sum + file.size, 0);
  let count = 0;
  for (const file of files) {
    for await (const item of readFile(file, path, isFolder, limit, progress)) {
      count++;
      yield item;
    }
  }
  if (count === 0)
    yield isFolder ? refuse('no_mail_in_folder', `${files.length} files, none of them mail`) : refuse('not_mail', '');
}

async function* readFile(
  file: FoundFile,
  path: string,
  isFolder: boolean,
  limit: number,
  progress: Progress,
): AsyncGenerator<ArchivedMessage | Refusal> {
  const shown = isFolder ? join(path, file.inside) : path;
  const scope: Scope = {
    file: shown,
    name: file.inside,
    id: file.id,
    folder: file.folder,
    receivedAt: file.receivedAt,
    limit,
    progress,
    depth: 0,
    lenient: isFolder,
  };
  if (file.size === 0) {
    yield { file: shown, refused: 'empty_file', detail: '', providerId: file.id, progress: { ...progress } };
    return;
  }
  const before = progress.bytesRead;
  try {
    yield* messagesOf(counted(file.path, progress), scope);
  } catch (error) {
    const [refused, detail] = fileFault(error);
    yield { file: shown, refused, detail, providerId: file.id, progress: { ...progress } };
  }
  progress.bytesRead = before + file.size;
}

async function* counted(path: string, progress: Progress): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path, { highWaterMark: 262_144 })) {
    progress.bytesRead += (chunk as Buffer).length;
    yield chunk as Buffer;
  }
}

function fileFault(error: unknown): [Refusal['refused'], string] {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const detail = error instanceof Error ? error.message : String(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return ['path_missing', detail];
  if (code === 'EACCES' || code === 'EPERM') return ['not_permitted', detail];
  if (code.startsWith('Z_') || code.startsWith('ERR_ZLIB') || /tar|gzip|header|end of data/i.test(detail))
    return ['damaged_archive', detail];
  return ['unreadable_file', detail];
}
