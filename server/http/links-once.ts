/** The one-time link of the evaluation mode: a token that can be exchanged once for a session (DESIGN §4). */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Lifetime of a link in milliseconds. */
const LIFETIME = 12 * 60 * 60 * 1000;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Issues and redeems one-time links; only hashes are kept, in memory, so that a restart ends them. */
export type OnceLinks = { issue(): string; redeem(token: string): boolean };

/** A fresh set of links on the given clock (ms since the epoch). */
export function onceLinks(now: () => number): OnceLinks {
  let open: { hash: Buffer; until: number }[] = [];
  return {
    issue() {
      const token = randomBytes(32).toString('base64url');
      open.push({ hash: digest(token), until: now() + LIFETIME });
      return token;
    },
    redeem(token) {
      const hash = digest(token);
      const found = open.find((l) => l.until > now() && timingSafeEqual(l.hash, hash));
      open = open.filter((l) => l !== found && l.until > now());
      return found !== undefined;
    },
  };
}

/** A new bearer: 256 random bits. */
export function newBearer(): string {
  return randomBytes(32).toString('base64url');
}
