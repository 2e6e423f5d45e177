/** Sessions of the evaluation mode: a link becomes a bearer, a bearer a person of the organization. */
import { randomUUIDv7 } from 'node:crypto';
import { addSession, dropSessions, findSession } from '#server/store/directory.ts';
import type { Org } from '#server/store/directory.ts';
import type { Store } from '#server/store/open.ts';
import { change } from './context.ts';
import type { Context } from './context.ts';

/** Lifetime of a session, in milliseconds. */
const LIFETIME = 12 * 60 * 60 * 1000;

type Person = { id: string; name: string; role: string };

/** The person whom the link signs in: the organization's first manager or administrator, or a new administrator "You". */
async function person(ctx: Context): Promise<Person> {
  return change<Person>(ctx, async (tx) => {
    const rows = await tx.rows<Person>(
      "select id::text as id, name, role from users where org_id = $1 and active and role in ('admin', 'manager') order by role, name limit 1",
      [tx.org],
    );
    if (rows[0]) return { result: rows[0], audit: null };
    const you = { id: randomUUIDv7(), name: 'You', role: 'admin' };
    await tx.rows(
      'insert into users (org_id, id, name, address, role, active, recorded_at) values ($1::text::uuid, $2::text::uuid, $3, null, $4, true, $5::text::timestamptz) on conflict do nothing',
      [tx.org, you.id, you.name, you.role, new Date(ctx.now()).toISOString()],
    );
    return { result: you, audit: { verb: 'add_user', facts: { user: you.id, role: you.role } } };
  });
}

/** Starts a session for a bearer that the caller made. Returns who signed in. */
export async function openSession(store: Store, org: Org, bearer: string, now: () => number): Promise<Person> {
  const who = await person({ org, store, now, actor: { type: 'operator' } });
  await dropSessions(store.driver, new Date(now()));
  await addSession(
    store.driver,
    bearer,
    { org: org.id, user: who.id, name: who.name, role: who.role },
    new Date(now() + LIFETIME),
  );
  return who;
}

/** Finds the context of a bearer; null when it is unknown or over. The person's name and role are those of signing in. */
export function sessionFinder(
  store: Store,
  orgs: () => Promise<Org[]>,
  now: () => number,
): (bearer: string) => Promise<Context | null> {
  const known = new Map<string, Org>();
  return async (bearer) => {
    const session = await findSession(store.driver, bearer, new Date(now()));
    if (!session) return null;
    if (!known.has(session.org)) for (const org of await orgs()) known.set(org.id, org);
    const org = known.get(session.org);
    if (!org) return null;
    return { org, store, now, actor: { type: 'user', id: session.user, name: session.name, role: session.role } };
  };
}
