/** A fast hash of text for finding what may be equal; equality itself is always checked on the text. */

/** 53-bit hash of a text (two multiplicative 32-bit lanes), evenly spread, the same on every machine. */
export function textHash(text: string): number {
  let a = 0x9e3779b1;
  let b = 0x85ebca6b;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
  }
  a = Math.imul(a ^ (b >>> 15), 0x2c1b3c6d);
  b = Math.imul(b ^ (a >>> 13), 0x297a2d39);
  return (b >>> 0) * 0x200000 + ((a >>> 0) & 0x1fffff);
}
