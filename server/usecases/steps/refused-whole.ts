/** Paths that hold no mail at all. */
import { isRefusal, openArchive } from '#server/mailbox/file/archive.ts';
import type { Refusal } from '#server/mailbox/file/archive.ts';

/** The refusal of a path that holds no mail at all: nothing of it is to be kept. Null for any other path. */
export async function refusedWhole(path: string): Promise<Refusal | null> {
  let first: Refusal | null = null;
  for await (const item of openArchive(path)) {
    if (first || !isRefusal(item)) return null;
    first = item;
  }
  return first;
}
