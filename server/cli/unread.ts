/** What is said of mail that could not be read: a sentence for each reason. */

const SENTENCES: Readonly<Record<string, string>> = {
  path_missing: 'There is no such file or folder.',
  not_permitted: 'The file may not be read by this user.',
  empty_file: 'The file is empty.',
  no_mail_in_folder: 'There is no mail in this folder.',
  not_mail: 'This is not mail: no message, mbox, Maildir, or archive of them.',
  unsupported_format: 'Mail in this format is not read. Export it as mbox or .eml files.',
  too_large: 'The message is larger than 64 MB.',
  damaged_archive: 'The archive is damaged or cut off.',
  unreadable_file: 'The file cannot be read.',
};

/** The sentence for a reason that reading mail gave; the reason itself in words where there is none. */
export function unreadSentence(reason: string): string {
  return SENTENCES[reason] ?? `${reason.replaceAll('_', ' ')}.`;
}

/** A path as the person gave it, for a file that was read below one of the resolved paths. */
export function asGiven(file: string, given: ReadonlyMap<string, string>): string {
  for (const [full, path] of given)
    if (file === full || file.startsWith(`${full}/`)) return path + file.slice(full.length);
  return file;
}
