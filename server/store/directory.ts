/** The directory: organizations and sessions, the only tables read outside an organization. Returns ids and settings. */
import { createHash } from 'node:crypto';
import type { OrgSettings } from './schema/directory.ts';
import type { Driver } from './session.ts';

/** An organization as the directory knows it. */
export type Org = {
  id: string;
  name: string;
  baseCurrency: string;
  timeZone: string;
  country: string;
  region: string | null;
  settings: OrgSettings;
};

const COLUMNS =
  'id::text as id, name, base_currency as "baseCurrency", time_zone as "timeZone", country, region, settings';

/** All organizations, by name. */
export function listOrgs(driver: Driver): Promise<Org[]> {
  return driver.bare<Org>(`select ${COLUMNS} from orgs order by name, id`);
}

/** Adds an organization; `on` is a driver, or a transaction that does more. */
export async function addOrg(on: Pick<Driver, 'bare'>, org: Org, at: Date): Promise<void> {
  await on.bare(
    `insert into orgs (id, name, base_currency, time_zone, country, region, settings, created_at)
     values ($1::uuid, $2, $3, $4, $5, $6, $7::text::jsonb, $8::text::timestamptz)`,
    [
      org.id,
      org.name,
      org.baseCurrency,
      org.timeZone,
      org.country,
      org.region,
      JSON.stringify(org.settings),
      at.toISOString(),
    ],
  );
}

function hashToken(bearer: string): string {
  return createHash('sha256').update(bearer).digest('hex');
}

/** Starts a session; only the bearer's hash is kept. */
export async function addSession(
  driver: Driver,
  bearer: string,
  who: { org: string; user: string; name: string; role: string },
  expiresAt: Date,
): Promise<void> {
  await driver.bare(
    'insert into sessions (token_hash, org_id, user_id, name, role, expires_at) values ($1, $2::uuid, $3::uuid, $4, $5, $6::text::timestamptz)',
    [hashToken(bearer), who.org, who.user, who.name, who.role, expiresAt.toISOString()],
  );
}

/** Whose session a bearer is, or null when it is unknown or over. */
export async function findSession(
  driver: Driver,
  bearer: string,
  now: Date,
): Promise<{ org: string; user: string; name: string; role: string } | null> {
  const [row] = await driver.bare<{ org: string; user: string; name: string; role: string }>(
    'select org_id::text as org, user_id::text as user, name, role from sessions where token_hash = $1 and expires_at > $2::text::timestamptz',
    [hashToken(bearer), now.toISOString()],
  );
  return row ?? null;
}

/** Removes sessions that are over. */
export async function dropSessions(driver: Driver, before: Date): Promise<void> {
  await driver.bare('delete from sessions where expires_at <= $1::text::timestamptz', [before.toISOString()]);
}
