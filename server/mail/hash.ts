/** A small hash for recognising equal values. Not for secrets: anybody can find collisions. */

/**
 * 128 bits of the parts as 32 hex digits, the parts kept apart (`['ab', 'c']` and `['a', 'bc']` differ). Two independent
 * 64-bit multiply-and-rotate lanes over UTF-16 units, in 32-bit arithmetic so that it is fast.
 */
export function hash128(parts: readonly string[]): string {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  let c = 0xc2b2ae35;
  let d = 0x27d4eb2f;
  const mix = (unit: number): void => {
    a = Math.imul(a ^ unit, 0x85ebca77);
    b = Math.imul(b ^ unit ^ (a >>> 15), 0xc2b2ae3d);
    c = Math.imul(c ^ unit ^ (b >>> 13), 0x165667b1);
    d = Math.imul(d ^ unit ^ (c >>> 16), 0x9e3779b1);
    a = (a << 13) | (a >>> 19);
    c = (c << 17) | (c >>> 15);
  };
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) mix(part.charCodeAt(i));
    mix(0x10000 + part.length);
  }
  for (let i = 0; i < 8; i++) mix(d & 0xffff);
  return [a, b, c, d].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
