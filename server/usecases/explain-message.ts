/** What is made of messages, with every reason, without a database (DESIGN §6 `explain`). */
import { isRefusal, openArchive } from '#server/mailbox/file/archive.ts';
import { buildIndex } from '#server/mail/linking-index.ts';
import { lookupKeys, weigh } from '#server/mail/linking.ts';
import type { KnownNumber } from '#server/mail/linking-types.ts';
import { readMessageNow } from '#server/mail/mime.ts';
import type { MailMessage, Us } from '#server/mail/message.ts';
import { usOf } from '#server/mail/us.ts';
import { readMail } from '#server/mail/read-mail.ts';
import type { MailReading } from '#server/mail/read-mail.ts';
import { resolveReferences } from '#server/mail/references.ts';
import { dayFromNumber } from '#shared/days.ts';
import type { LedgerInMemory } from './steps/ledger-in-memory.ts';

/** One row of `explain`. Field names are part of the stable command line. */
export type ExplainRow = Record<string, unknown> & { file: string };

const DAY_MS = 86_400_000;
const utcDay = (at: number): string => dayFromNumber(Math.floor(at / DAY_MS));

function described(message: MailMessage): Record<string, unknown> {
  return {
    subject: message.subject,
    from: message.author,
    to: message.to,
    cc: message.cc,
    date: message.date?.iso ?? null,
    text: message.text,
    attachments: message.attachments.map(({ name, type, size }) => ({ name, type, size })),
  };
}

/** A function that explains one message against a ledger, or without one. */
export function explainer(us: Us, ledger: LedgerInMemory | null): (message: MailMessage) => Record<string, unknown> {
  const index = ledger
    ? buildIndex(
        ledger.accounts,
        ledger.contacts,
        ledger.documents.map((d, i) => ({
          id: String(i),
          kind: d.kind,
          number: d.number,
          accountId: d.customer.externalId,
          poNumber: d.poNumber,
        })),
      )
    : null;
  const numberOf = (id: string): string => ledger?.documents[Number(id)]?.number ?? id;
  return (message) => {
    const reading: MailReading = readMail(message, { us, timeZone: 'UTC', currency: null, dayOf: utcDay });
    const { split, verdict, tokens, says, direction } = reading;
    const known = index?.lookup(lookupKeys(message, split, tokens, us));
    const byKey = new Map<string, KnownNumber[]>();
    for (const n of known?.numbers ?? []) byKey.set(n.key, [...(byKey.get(n.key) ?? []), n]);
    const outcome = known
      ? weigh({
          message,
          split,
          tokens,
          us,
          known,
          says,
          thread: { accounts: [], bouncedOriginal: [], ourReference: [] },
        })
      : null;
    return {
      messageId: message.messageId,
      message: described(message),
      direction,
      verdict: {
        class: verdict.class,
        kind: verdict.kind,
        because: verdict.because,
        returnOn: verdict.returnOn,
        standIn: verdict.standIn,
        failedRecipients: verdict.failedRecipients,
        portal: verdict.portal,
      },
      newText: split.newText,
      quotedText: split.quotedText,
      says,
      references: resolveReferences(tokens, (key) => byKey.get(key) ?? []).map((r) => ({
        ...r,
        invoice: r.invoice === null ? null : numberOf(r.invoice),
      })),
      thread: { inReplyTo: message.inReplyTo, references: message.references },
      outcome: outcome?.outcome ?? null,
      accounts: (outcome?.accounts ?? []).map((a) => ({ account: a.accountId, band: a.band, evidence: a.evidence })),
      flags: outcome?.flags ?? [],
    };
  };
}

/** Explains every message of some paths; each path gives at least one row, also one that cannot be read. */
export async function* explainMessages(
  paths: readonly string[],
  us: readonly string[],
  ledger: LedgerInMemory | null,
): AsyncGenerator<ExplainRow> {
  const explain = explainer(usOf({ addresses: us }), ledger);
  for (const path of paths) {
    for await (const item of openArchive(path)) {
      if (isRefusal(item)) {
        yield { file: item.file, unreadable: item.refused, detail: item.detail };
        continue;
      }
      const message = readMessageNow(item.bytes);
      if ('unreadable' in message) yield { file: item.file, unreadable: message.unreadable };
      else yield { file: item.file, ...explain(message) };
    }
  }
}
