import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ArchivedMessage,
  type ArchiveOptions,
  isRefusal,
  openArchive,
  type Refusal,
} from '#server/mailbox/file/archive.ts';
import { fileMailbox } from '#server/mailbox/file/file-mailbox.ts';
import { devPath, withoutDevData } from '#test/shared-data.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledgerside-archive-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function all(path: string, options?: ArchiveOptions): Promise<(ArchivedMessage | Refusal)[]> {
  return Array.fromAsync(openArchive(path, options));
}

async function texts(path: string): Promise<string[]> {
  return (await all(path)).map((item) => (isRefusal(item) ? item.refused : Buffer.from(item.bytes).toString()));
}

const ids = async (path: string, options?: ArchiveOptions): Promise<(string | null)[]> =>
  (await all(path, options)).map((item) => item.providerId);
const separator = (sender = 'tom@acme.com'): string => `From ${sender} Mon Feb  3 10:15:00 2025\n`;
const mail = (subject: string, body = 'hello'): string => `Subject: ${subject}\n\n${body}\n`;

async function tarOf(entries: Record<string, string>): Promise<Buffer> {
  const packed = pack();
  for (const [name, content] of Object.entries(entries)) packed.entry({ name }, content);
  packed.finalize();
  return Buffer.concat(await Array.fromAsync(packed as AsyncIterable<Buffer>));
}

describe('an mbox', () => {
  it('is divided at its separators, with ids that are the same on every run', async () => {
    const path = put('two.mbox', `${separator()}${mail('a')}\n${separator()}${mail('b')}`);
    const items = await all(path);
    expect(items.map((item) => (isRefusal(item) ? null : [item.folder, item.offset, item.receivedAt]))).toEqual([
      ['two.mbox', 0, Date.UTC(2025, 1, 3, 10, 15)],
      ['two.mbox', 62, Date.UTC(2025, 1, 3, 10, 15)],
    ]);
    expect(await ids(path)).toEqual(['two.mbox#0', 'two.mbox#62']);
    expect(await ids(path, { after: 'two.mbox#0' })).toEqual(['two.mbox#62']);
    expect(items.at(-1)?.progress).toEqual({ bytesRead: 123, bytesTotal: 123 });
  });

  it('keeps prose that begins with From, and takes its quoting off', async () => {
    const body = 'one\n\nFrom the start of it\n>From here\n>>From there\n> From kept\n';
    const [first, ...rest] = await texts(put('prose.mbox', `${separator()}${mail('a', body)}`));
    expect(rest).toEqual([]);
    expect(first).toContain('From the start of it\nFrom here\n>From there\n> From kept\n');
  });

  it('knows separators without date, with CRLF, or behind a line that is not empty', async () => {
    expect(
      await texts(put('bare.mbox', `From MAILER-DAEMON\nReceived: x\n\na\n\nFrom MAILER-DAEMON\nReceived: y\n\nb\n`)),
    ).toHaveLength(2);
    expect(
      await texts(put('crlf.mbox', `${separator()}${mail('a')}\n${separator()}${mail('b')}`.replaceAll('\n', '\r\n'))),
    ).toHaveLength(2);
    expect(await texts(put('tight.mbox', `${separator()}${mail('a')}${separator()}${mail('b')}`))).toHaveLength(2);
  });

  it('believes a Content-Length that ends at a separator, and no other', async () => {
    const inner = `quoted mail:\n\n${separator()}Subject: inner\n\nend\n`;
    const right = `${separator()}Subject: a\nContent-Length: ${inner.length}\n\n${inner}\n${separator()}${mail('b')}`;
    expect(await texts(put('cl.mbox', right))).toHaveLength(2);
    const wrong = right.replace(/Content-Length: \d+/, 'Content-Length: 5');
    expect(await texts(put('cl-wrong.mbox', wrong))).toHaveLength(3);
    const beyond = right.replace(/Content-Length: \d+/, 'Content-Length: 99999');
    expect(await texts(put('cl-beyond.mbox', beyond))).toHaveLength(3);
  });

  it('passes over a message that is larger than the limit', async () => {
    const path = put(
      'large.mbox',
      `${separator()}${mail('a')}\n${separator()}${mail('b', 'x'.repeat(400_000))}\n${separator()}${mail('c')}`,
    );
    const items = await all(path, { maxMessageBytes: 100_000 });
    expect(items.map((item) => (isRefusal(item) ? `${item.refused} ${item.providerId}` : item.offset))).toEqual([
      0,
      'too_large large.mbox#62',
      400_119,
    ]);
  });
});

describe('other shapes', () => {
  it('takes an .eml as one message whatever it holds', async () => {
    const content = `${separator()}${mail('a')}\n${separator()}${mail('b')}`;
    expect(await texts(put('one.eml', content))).toEqual([content]);
    expect(await texts(put('noext', mail('a')))).toEqual([mail('a')]);
  });

  it('reads a Maildir by its names', async () => {
    put('maildir/new/1700000000.M1.host', mail('new'));
    put('maildir/cur/1700000001.M2.host:2,S', mail('seen'));
    put('maildir/tmp/1700000002.M3.host', mail('unfinished'));
    put('maildir/.Sent/cur/1700000003.M4.host:2,S', mail('sent'));
    const items = (await all(join(folder, 'maildir'))) as ArchivedMessage[];
    expect(items.map(({ providerId, folder: box, receivedAt }) => [providerId, box, receivedAt])).toEqual([
      ['.Sent/1700000003.M4.host', 'Sent', 1_700_000_003_000],
      ['1700000001.M2.host', 'INBOX', 1_700_000_001_000],
      ['1700000000.M1.host', 'INBOX', 1_700_000_000_000],
    ]);
  });

  it('reads folders, tars and gzips of them, and passes over what is no mail', async () => {
    const tar = await tarOf({
      'in/1.eml': mail('one'),
      'in/2': mail('two'),
      'in/readme.md': '# no mail',
      'box.mbox': `${separator()}${mail('three')}`,
    });
    put('mixed/a/1.eml', mail('eml'));
    put('mixed/notes.txt', 'nothing here');
    put('mixed/table.jsonl', '{"file": "a"}\n');
    put('mixed/z.tar.gz', gzipSync(tar));
    put('mixed/box.gz', gzipSync(`${separator()}${mail('zipped')}`));
    expect(await ids(join(folder, 'mixed'))).toEqual([
      'a/1.eml',
      'box.gz#0',
      'z.tar.gz/in/1.eml',
      'z.tar.gz/in/2',
      'z.tar.gz/box.mbox#0',
    ]);
    const path = put('plain.tar', tar);
    expect((await all(path)).map(({ file }) => file)).toEqual([`${path}/in/1.eml`, `${path}/in/2`, `${path}/box.mbox`]);
  });

  it('refuses with a reason, once for every path', async () => {
    expect(await texts(join(folder, 'nowhere'))).toEqual(['path_missing']);
    expect(await texts(put('void.mbox', ''))).toEqual(['empty_file']);
    expect(await texts(put('picture.mbox', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0])))).toEqual(['not_mail']);
    expect(await texts(put('outlook.msg', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0])))).toEqual([
      'unsupported_format',
    ]);
    put('nothing/readme.txt', 'no mail');
    expect(await texts(join(folder, 'nothing'))).toEqual(['no_mail_in_folder']);
    const zipped = gzipSync(`${separator()}${mail('a', 'x'.repeat(5000))}`);
    expect((await texts(put('cut.gz', zipped.subarray(0, zipped.length - 12)))).at(-1)).toBe('damaged_archive');
    expect((await texts(put('cut.tar.gz', gzipSync(await tarOf({ 'a.eml': mail('a') })).subarray(0, 60)))).at(-1)).toBe(
      'damaged_archive',
    );
    expect(await texts(put('empty.tar', await tarOf({})))).toEqual(['not_mail']);
  });

  it.skipIf(process.getuid?.() === 0)('says when a file may not be read', async () => {
    const path = put('secret.eml', mail('a'));
    chmodSync(path, 0);
    expect(await texts(path)).toEqual(['not_permitted']);
  });
});

describe('the file mailbox', () => {
  it('goes on after any cursor and reads single messages', async () => {
    const path = put(
      'box.mbox',
      Array.from({ length: 250 }, (_, i) => `${separator()}${mail(`mail ${i}`)}\n`).join(''),
    );
    const mailbox = fileMailbox(path, ['us@acme.com']);
    const first = await mailbox.changes('', null);
    const second = await mailbox.changes('', first.cursor);
    const again = await fileMailbox(path).changes('', first.cursor);
    expect([first.changes.length, first.more, second.changes.length]).toEqual([100, true, 100]);
    expect(again.changes).toEqual(second.changes);
    const third = await mailbox.changes('', second.cursor);
    expect([third.changes.length, third.more]).toEqual([50, false]);
    expect(await mailbox.changes('', third.cursor)).toMatchObject({ changes: [], cursor: third.cursor, more: false });
    const listed = await mailbox.list({ from: Date.UTC(2025, 0), to: Date.UTC(2026, 0) }, null);
    expect(listed.items).toHaveLength(100);
    expect((await mailbox.list({ from: 0, to: Date.UTC(2026, 0) }, listed.next)).items).toHaveLength(100);
    const id = listed.items[7]?.providerId ?? '';
    expect(await mailbox.read(id)).toMatchObject({ providerId: id, message: { subject: 'mail 7' } });
    await expect(mailbox.read('no such')).rejects.toMatchObject({ fault: 'gone' });
    expect(await mailbox.identity()).toMatchObject({ addresses: ['us@acme.com'] });
    expect(await mailbox.watch('https://x')).toBeNull();
  });
});

describe('a large mbox', () => {
  it('streams in constant memory', async () => {
    const megabytes = Number(process.env['ARCHIVE_MEGABYTES'] ?? 50);
    const path = join(folder, 'huge.mbox');
    const run = promisify(execFile);
    const script = join(import.meta.dirname, 'count-archive.ts');
    const { stdout } = await run(process.execPath, ['--max-old-space-size=64', script, path, String(megabytes)], {
      timeout: 600_000,
    });
    const { written, count, grownMegabytes } = JSON.parse(stdout) as {
      written: number;
      count: number;
      grownMegabytes: number;
    };
    expect(count).toBe(written);
    expect(grownMegabytes).toBeLessThan(100);
  }, 600_000);
});

describe.skipIf(withoutDevData('mbox'))('on the dev sets', () => {
  it('counts what the labels count', async () => {
    const labels = readFileSync(devPath('mbox/labels.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { file: string; python_messages: number });
    for (const { file, python_messages } of labels) {
      expect([file, (await all(devPath('mbox', file))).length]).toEqual([file, python_messages]);
    }
  });

  it('finds the 3000 mails of the SpamAssassin tar', async () => {
    const items = await all(devPath('spamassassin/messages.tar.gz'));
    expect(items.filter(isRefusal)).toEqual([]);
    expect(new Set(items.map(({ providerId }) => providerId)).size).toBe(3000);
  });
});
