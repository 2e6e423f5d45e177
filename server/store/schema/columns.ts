/** Column shapes that every tenant table shares. */
import { bigint, customType, date, jsonb, timestamp, uuid } from 'drizzle-orm/pg-core';

/** The organization: leads every key and index of a tenant table (DESIGN §5). */
export const orgId = () => uuid('org_id').notNull();

/** A UUIDv7 made by the server. */
export const id = () => uuid('id').notNull();

/** A point in time, UTC. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 });

/** When we knew. */
export const recordedAt = () => instant('recorded_at').notNull();

/** A calendar day as `YYYY-MM-DD`. */
export const day = (name: string) => date(name, { mode: 'string' });

/** Money: minor units. */
export const minor = (name: string) => bigint(name, { mode: 'bigint' });

/** A JSON value of a known shape. */
export const json = <T>(name: string) => jsonb(name).$type<T>();

/** Text that is compared byte by byte, as provider ids and search terms are. */
export const textC = customType<{ data: string; driverData: string }>({ dataType: () => 'text COLLATE "C"' });

/** Bytes. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });
