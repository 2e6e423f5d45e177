/** Reads the sample's mbox files message by message, each once. */
import PostalMime, { type Email } from 'postal-mime';
import type { Sample } from '#server/sample/generate.ts';

/** A message, the mailboxes that hold a copy, its own text and its time by the Date header. */
export type SampleMessage = { email: Email; boxes: string[]; raw: string; at: number };

/** All messages of the sample by Message-ID; copies must be equal byte for byte. */
export async function messagesOf(sample: Sample): Promise<SampleMessage[]> {
  const found = new Map<string, SampleMessage>();
  for (const box of sample.mailboxes) {
    const parts = new TextDecoder()
      .decode(box.mbox)
      .split(/^From \S+ (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) .*\n/m)
      .slice(1);
    for (const part of parts) {
      const raw = part.replace(/^>(>*From )/gm, '$1');
      const email = await PostalMime.parse(new TextEncoder().encode(raw), { forceRfc822Attachments: true });
      const id = email.messageId ?? '';
      const known = found.get(id);
      if (known && known.raw !== raw) throw new Error(`two messages have the id ${id}`);
      if (known) known.boxes.push(box.address);
      else found.set(id, { email, raw, boxes: [box.address], at: Date.parse(email.date ?? '') });
    }
  }
  return [...found.values()];
}
