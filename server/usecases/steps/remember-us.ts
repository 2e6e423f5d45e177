/** Our own addresses and domains, as an import is told them. */
import type { Us } from '#server/mail/message.ts';
import { usOf } from '#server/mail/us.ts';
import { addOurs } from '#server/store/queries/mailboxes.ts';
import { Refusal } from '#shared/errors.ts';
import { change, read } from '../context.ts';
import type { Context } from '../context.ts';
import { usOfOrg } from './organization.ts';

/**
 * Who we are: the given addresses and domains with those remembered. Remembers what is new unless it is a dry run.
 * Throws a Refusal (us_missing) when nobody said it yet.
 */
export async function rememberUs(ctx: Context, addresses: readonly string[], dryRun: boolean): Promise<Us> {
  const given = usOf({ addresses: addresses });
  const stored = await read(ctx, usOfOrg);
  const us = {
    addresses: new Set([...stored.addresses, ...given.addresses]),
    domains: new Set([...stored.domains, ...given.domains]),
  };
  if (us.addresses.size + us.domains.size === 0) {
    throw new Refusal(
      'usage',
      'us_missing',
      'Say who you are with --us YOUR-DOMAIN (or an address), so that your own mail is told from your customers’.',
    );
  }
  const entries = [
    ...[...given.addresses].map((value) => ({ kind: 'address' as const, value })),
    ...[...given.domains].map((value) => ({ kind: 'domain' as const, value })),
  ];
  if (!dryRun && entries.length > 0) {
    await change(ctx, async (tx) => {
      const added = await addOurs(tx, entries, new Date(ctx.now()));
      return { result: null, audit: added === 0 ? null : { verb: 'add_ours', facts: { added } } };
    });
  }
  return us;
}
