/** Sealing: AES-256-GCM with the key's id in front and the row's id as associated data (DESIGN §5). */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { Refusal } from '#shared/errors.ts';

/** The installation's keys, newest first. Each is 32 bytes. */
export type Keys = readonly { id: string; key: Uint8Array }[];

const IV = 12;
const TAG = 16;

/** Keys from their text form `k2:BASE64,k1:BASE64`, newest first. Throws a Refusal that never shows a key. */
export function parseKeys(text: string): Keys {
  return text.split(',').map((part) => {
    const [id = '', value = ''] = part.trim().split(':');
    const key = Buffer.from(value, 'base64');
    if (!/^[a-z0-9]{1,16}$/.test(id) || key.length !== 32) {
      throw new Refusal(
        'environment',
        'keys_invalid',
        'KEYS must be ID:BASE64 of 32 bytes, comma separated, newest first.',
      );
    }
    return { id, key: new Uint8Array(key) };
  });
}

/** A new key in its text form. */
export function newKey(id: string): string {
  return `${id}:${randomBytes(32).toString('base64')}`;
}

/** 32 random bytes. */
export function randomKey(): Uint8Array {
  return new Uint8Array(randomBytes(32));
}

/** Seals bytes under one raw key: IV, ciphertext, tag. `associated` binds the result to its row. */
export function sealRaw(key: Uint8Array, plain: Uint8Array, associated: string): Uint8Array {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.from(associated));
  return new Uint8Array(Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]));
}

/** Opens what `sealRaw` made. Throws when a bit or the associated data differs. */
export function openRaw(key: Uint8Array, sealed: Uint8Array, associated: string): Uint8Array {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(associated));
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
  return new Uint8Array(Buffer.concat([decipher.update(sealed.subarray(IV, sealed.length - TAG)), decipher.final()]));
}

/** Seals under the newest installation key, its id in front. */
export function seal(keys: Keys, plain: Uint8Array, associated: string): Uint8Array {
  const newest = keys[0];
  if (!newest) throw new Error('no key');
  const id = Buffer.from(newest.id);
  return new Uint8Array(Buffer.concat([Buffer.from([id.length]), id, sealRaw(newest.key, plain, associated)]));
}

/** Opens what `seal` made with whichever key it names. Throws a Refusal when that key is not configured. */
export function open(keys: Keys, sealed: Uint8Array, associated: string): Uint8Array {
  const length = sealed[0] ?? 0;
  const id = Buffer.from(sealed.subarray(1, 1 + length)).toString();
  const key = keys.find((k) => k.id === id);
  if (!key) throw new Refusal('environment', 'key_missing', 'KEYS does not hold the key that sealed this data.');
  return openRaw(key.key, sealed.subarray(1 + length), associated);
}

/**
 * A keyed hash (HMAC-SHA-256, 128 bits as hex) of an address, domain or id, for finding again without keeping the text.
 * Keyed by the oldest key, which rotation keeps, so that hashes stay comparable.
 */
export function keyedHash(keys: Keys, org: string, text: string): string {
  const oldest = keys.at(-1);
  if (!oldest) throw new Error('no key');
  return createHmac('sha256', oldest.key).update(org).update('\0').update(text).digest('hex').slice(0, 32);
}
