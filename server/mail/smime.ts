/** The content inside an opaque S/MIME signature (RFC 8551 §3.5.2, RFC 5652 §5). Signatures are not checked here. */

type Element = { tag: number; start: number; end: number; next: number };

const MAX_DEPTH = 20;
const SEQUENCE = 0x30;
const EXPLICIT = 0xa0;
const OCTETS = 0x04;
const CONSTRUCTED_OCTETS = 0x24;
/** 1.2.840.113549.1.7.2, id-signedData. */
const SIGNED_DATA = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];

/** The signed MIME entity of a `signedData` structure, or null where there is none (encrypted, detached, damaged). */
export function signedContent(bytes: Uint8Array): Uint8Array | null {
  const outer = readElement(bytes, 0, 0);
  if (outer?.tag !== SEQUENCE) return null;
  const [kind, wrapped] = children(bytes, outer, 2);
  if (!kind || !SIGNED_DATA.every((byte, i) => bytes[kind.start + i] === byte)) return null;
  const signed = inner(bytes, wrapped, EXPLICIT);
  // version, digestAlgorithms, encapContentInfo
  const content = signed?.tag === SEQUENCE ? children(bytes, signed, 3)[2] : undefined;
  const held = content?.tag === SEQUENCE ? inner(bytes, children(bytes, content, 2)[1], EXPLICIT) : undefined;
  if (held?.tag === OCTETS) return bytes.subarray(held.start, held.end);
  return held?.tag === CONSTRUCTED_OCTETS ? joined(bytes, held) : null;
}

function inner(bytes: Uint8Array, element: Element | undefined, tag: number): Element | undefined {
  return element?.tag === tag ? children(bytes, element, 1)[0] : undefined;
}

/** BER allows a string in pieces, which streaming mailers use. */
function joined(bytes: Uint8Array, held: Element): Uint8Array {
  const pieces = children(bytes, held, Number.MAX_SAFE_INTEGER).filter((piece) => piece.tag === OCTETS);
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.end - piece.start, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(bytes.subarray(piece.start, piece.end), at);
    at += piece.end - piece.start;
  }
  return out;
}

function children(bytes: Uint8Array, parent: Element, count: number): Element[] {
  const found: Element[] = [];
  for (let at = parent.start; at < parent.end && found.length < count;) {
    const child = readElement(bytes, at, 0);
    if (!child) break;
    found.push(child);
    at = child.next;
  }
  return found;
}

/** One BER element; of an indefinite length its end is found by walking through it (X.690 §8.1.3.6). */
function readElement(bytes: Uint8Array, at: number, depth: number): Element | null {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f || depth > MAX_DEPTH) return null;
  if (first === 0x80) {
    const start = at + 2;
    let end = start;
    while (bytes[end] !== 0 || bytes[end + 1] !== 0) {
      const child = readElement(bytes, end, depth + 1);
      if (!child) return null;
      end = child.next;
    }
    return { tag, start, end, next: end + 2 };
  }
  const size = first < 0x80 ? 0 : first & 0x7f;
  if (size > 4) return null;
  let length = size === 0 ? first : 0;
  for (let i = 0; i < size; i++) length = length * 256 + (bytes[at + 2 + i] ?? 0);
  const start = at + 2 + size;
  return start + length <= bytes.length ? { tag, start, end: start + length, next: start + length } : null;
}
