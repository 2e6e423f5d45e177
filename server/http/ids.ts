/** Ids on the wire: 22 characters of base62 in URLs, UUIDs accepted in bodies. */
import { Refusal } from '#shared/errors.ts';
import { isUuid, longId } from '#shared/ids.ts';

/** The UUID of an id from the wire. Throws a Refusal (not_found) for anything that is none. */
export function uuidOf(id: string): string {
  const uuid = isUuid(id) ? id : longId(id);
  if (uuid === null) throw new Refusal('not_found', 'id_unknown', 'There is nothing of that id here.');
  return uuid;
}
