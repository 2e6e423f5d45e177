/** A mail archive as a mailbox: it never changes by itself, so its cursor is the last message that was handed out. */
import { basename } from 'node:path';
import type { Instant } from '#shared/days.ts';
import { readMessage } from '#server/mail/mime.ts';
import { type ChangePage, type ListPage, type Mailbox, type MailboxCopy, MailboxFault } from '../mailbox.ts';
import { type ArchivedMessage, isRefusal, openArchive, type Refusal } from './archive.ts';

const PAGE_COUNT = 100;
const PAGE_BYTES = 16 * 1024 * 1024;

type Item = ArchivedMessage | Refusal;

/** The mailbox of a path that `openArchive` reads; `ours` are the addresses to call it by. One folder, no pokes. */
export function fileMailbox(path: string, ours: readonly string[] = []): Mailbox {
  // The open archive goes on where it stands; a foreign cursor opens it anew.
  let open: { items: AsyncGenerator<Item>; at: string | null } | null = null;
  return {
    async identity() {
      return { addresses: [...ours], name: basename(path), folders: [{ id: '', name: basename(path), sent: false }] };
    },
    async changes(_folder, cursor) {
      if (open?.at !== cursor) {
        await open?.items.return(undefined);
        open = { items: openArchive(path, { after: cursor }), at: cursor };
      }
      const page = await nextPage(open.items, cursor);
      open = page.more ? { items: open.items, at: page.cursor } : null;
      return page;
    },
    async read(providerId) {
      for await (const item of openArchive(path)) if (idOf(item) === providerId) return copyOf(item);
      throw new MailboxFault('gone', `no message ${providerId} in ${path}`);
    },
    list: (window, page) => listWindow(path, window, page),
    async watch() {
      return null;
    },
    async unwatch() {},
  };
}

async function nextPage(items: AsyncGenerator<Item>, cursor: string | null): Promise<ChangePage> {
  const page: ChangePage = { changes: [], cursor: cursor ?? '', more: false, progress: null };
  for (let bytes = 0; page.changes.length < PAGE_COUNT && bytes < PAGE_BYTES;) {
    const next = await items.next();
    if (next.done) return page;
    page.changes.push({ kind: 'added', copy: await copyOf(next.value) });
    page.cursor = next.value.providerId ?? page.cursor;
    page.progress = next.value.progress;
    if (!isRefusal(next.value)) bytes += next.value.bytes.length;
  }
  return { ...page, more: true };
}

async function listWindow(
  path: string,
  window: { from: Instant; to: Instant },
  page: string | null,
): Promise<ListPage> {
  const found: ListPage['items'] = [];
  let last: string | null = null;
  for await (const item of openArchive(path, { after: page })) {
    if (found.length >= PAGE_COUNT) return { items: found, next: last };
    last = item.providerId;
    const { providerId, folder, receivedAt } = await copyOf(item);
    const isInside = receivedAt !== null && receivedAt >= window.from && receivedAt < window.to;
    if (isInside) found.push({ providerId, folder, receivedAt });
  }
  return { items: found, next: null };
}

function idOf(item: Item): string {
  return item.providerId ?? item.file;
}

/** What could not be read stays visible as an unreadable copy with its reason. */
async function copyOf(item: Item): Promise<MailboxCopy> {
  const base = { providerId: idOf(item), conversation: null };
  if (isRefusal(item)) return { ...base, folder: '', receivedAt: null, message: { unreadable: item.refused } };
  const message = await readMessage(item.bytes);
  const known = 'unreadable' in message ? null : (message.receivedAt ?? message.date?.at ?? null);
  return { ...base, folder: item.folder, receivedAt: item.receivedAt ?? known, message };
}
