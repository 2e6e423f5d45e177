/** A customer's statement (RULES §2). */
import { Refusal } from '#shared/errors.ts';
import type { Day } from '#shared/days.ts';
import { statement } from '#server/ledger/statement.ts';
import type { Statement } from '#server/ledger/statement.ts';
import { everyAccount } from '#server/store/queries/accounts.ts';
import { documentsOf } from '#server/store/queries/documents.ts';
import { read } from './context.ts';
import type { Context } from './context.ts';
import { calendarFor, presentOf } from './steps/organization.ts';

/** A statement with whose it is. */
export type StatementAnswer = {
  account: { id: string; externalId: string; name: string };
  from: Day;
  to: Day;
  statements: Statement[];
};

/** Statement of the account with that external id, id, or exact name. Throws a Refusal when there is none, or several. */
export function showStatement(
  ctx: Context,
  input: { account: string; from: Day | null; to: Day | null },
): Promise<StatementAnswer> {
  return read(ctx, async (tx) => {
    const all = await everyAccount(tx);
    const found = all.filter((a) => a.externalId === input.account || a.id === input.account);
    const named = found.length > 0 ? found : all.filter((a) => a.name.toLowerCase() === input.account.toLowerCase());
    const [account] = named;
    if (!account)
      throw new Refusal(
        'usage',
        'account_unknown',
        `There is no customer "${input.account}". "ledgerside aging" lists them.`,
      );
    if (named.length > 1)
      throw new Refusal(
        'usage',
        'account_unclear',
        `Several customers are called that: ${named.map((a) => a.externalId).join(', ')}. Give the id.`,
      );
    const to = input.to ?? calendarFor(ctx.org, null, null).dayOf((await presentOf(tx, ctx.now())).asOf);
    const from = input.from ?? '0001-01-01';
    return { account, from, to, statements: statement(await documentsOf(tx, [account.id]), [], from, to) };
  });
}
