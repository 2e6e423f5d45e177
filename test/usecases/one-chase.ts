/** Accounts with one overdue invoice each and one mail of ours that asked for it, written straight into the tables. */
import { insertRows } from '#server/store/bulk.ts';
import { accounts } from '#server/store/schema/accounts.ts';
import { documents } from '#server/store/schema/documents.ts';
import { invoiceLinks, links, messages } from '#server/store/schema/mail.ts';
import type { Tx } from '#server/store/session.ts';

/** The ids of one account of that kind. */
export type OneChase = { account: string; invoice: string; message: string };

/** Writes `count` accounts; each invoice fell due on `dueOn` and was asked for at `askedAt` (ms). */
export async function addChases(
  tx: Tx,
  count: number,
  when: { dueOn: string; askedAt: number; recordedAt: number },
): Promise<OneChase[]> {
  const ids = Array.from({ length: count }, (): OneChase => ({
    account: crypto.randomUUID(),
    invoice: crypto.randomUUID(),
    message: crypto.randomUUID(),
  }));
  const recordedAt = new Date(when.recordedAt);
  const at = new Date(when.askedAt);
  await insertRows(
    tx,
    accounts,
    ids.map(({ account }, i) => ({
      orgId: tx.org,
      id: account,
      externalId: account,
      name: `Customer ${i}`,
      country: 'DE',
      ownerByPerson: false,
      recordedAt,
    })),
  );
  await insertRows(
    tx,
    documents,
    ids.map(({ account, invoice }, i) => ({
      orgId: tx.org,
      id: invoice,
      accountId: account,
      kind: 'invoice',
      entity: '',
      number: `R-${i}`,
      numberKey: `R${i}`,
      currency: 'EUR',
      minor: 100_000n,
      issuedOn: null,
      dueOn: when.dueOn,
      dueSource: 'file',
      pastKnown: true,
      openMinor: 100_000n,
      disputed: false,
      listed: true,
      recordedAt,
    })),
  );
  await insertRows(
    tx,
    messages,
    ids.map(({ message }, i): typeof messages.$inferInsert => ({
      orgId: tx.org,
      id: message,
      dedupeKey: message,
      messageId: `<${message}@us.example>`,
      at,
      direction: 'outbound',
      subject: `Reminder R-${i}`,
      baseSubject: `reminder r-${i}`,
      snippet: 'Please pay.',
      parties: [
        { role: 'from', name: 'Maria', address: 'maria@us.example', ours: true },
        { role: 'to', name: '', address: `ap@c${i}.example`, ours: false },
      ],
      verdict: 'human',
      reading: {
        because: [],
        returnOn: null,
        standIn: null,
        failed: [],
        portal: null,
        says: [],
        references: [],
        speaksOfPayment: true,
        looksLikeChase: true,
        about: [],
        flags: [],
      },
      attachments: [],
      outcome: 'linked',
      threadId: message,
      threading: {
        key: message,
        id: null,
        inReplyTo: [],
        references: [],
        at: when.askedAt,
        subject: '',
        isReply: false,
        outsiders: [],
        writer: [],
        recipients: [],
        recipientsKnown: true,
        conversation: null,
      },
      joinsBySubject: false,
      bodyId: message,
      recordedAt,
    })),
  );
  await insertRows(
    tx,
    links,
    ids.map(({ account, message }) => ({
      orgId: tx.org,
      messageId: message,
      accountId: account,
      status: 'linked',
      band: 'certain',
      evidence: [],
      at,
      recordedAt,
    })),
  );
  await insertRows(
    tx,
    invoiceLinks,
    ids.map(({ invoice, message }) => ({ orgId: tx.org, messageId: message, documentId: invoice, quoted: false })),
  );
  return ids;
}
