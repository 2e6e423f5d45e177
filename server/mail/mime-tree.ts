/** The tree of MIME parts (RFC 2045, RFC 2046), read in one pass over the bytes; bodies are views, not copies. */
import { type Field, fieldOf, lineEnd, readHeader, trimmedLine } from './header.ts';
import { parseStructured } from './header-params.ts';

/** One part. `body` is raw: still transfer-encoded. Of a multipart it is the preamble. */
export type Part = {
  type: string;
  params: Record<string, string>;
  /** Lower-case first token of Content-Transfer-Encoding, '' when there is none. */
  encoding: string;
  disposition: string;
  filename: string | null;
  contentId: string | null;
  /** True when the part has a Content-Type of its own. */
  typed: boolean;
  fields: Field[];
  body: Uint8Array;
  parts: Part[];
};

export type Tree = { root: Part; fromLine: string | null; defects: string[] };

const MAX_DEPTH = 40;
const MAX_PARTS = 2000;
const DASH = 0x2d;
const EMPTY = new Uint8Array(0);
const asBytes = new TextEncoder();

type Open = { part: Part; boundary: Uint8Array };

/**
 * Reads the tree. At most 40 levels and 2,000 parts; deeper multiparts become leaves, further parts are left out, both
 * noted in `defects`. A multipart without a boundary parameter, or with one that never occurs, gets the boundary that its
 * body shows; a multipart in which no part is found becomes a text leaf. Never throws.
 */
export function readTree(bytes: Uint8Array): Tree {
  const header = readHeader(bytes, 0);
  const defects = new Set(header.defects);
  const root = partOf(header.fields, '');
  scanParts(bytes, root, header.bodyStart, defects);
  if (root.type.startsWith('multipart/') && root.parts.length === 0) {
    const guessed = guessBoundary(bytes, header.bodyStart);
    if (guessed && guessed !== root.params['boundary']) {
      root.params = { ...root.params, boundary: guessed };
      defects.add('wrong_boundary');
      scanParts(bytes, root, header.bodyStart, defects);
    }
    if (root.parts.length === 0) defects.add('no_parts_found');
  }
  return { root: leafOf(root), fromLine: header.fromLine, defects: [...defects] };
}

function scanParts(bytes: Uint8Array, root: Part, start: number, defects: Set<string>): void {
  const stack: Open[] = [];
  let current: Part | null = root;
  let bodyStart = start;
  let at = start;
  let count = 1;
  openPart(root, bytes, bodyStart, stack, defects);
  while (stack.length > 0 && at < bytes.length) {
    const end = lineEnd(bytes, at);
    const hit = bytes[at] === DASH && bytes[at + 1] === DASH ? matchBoundary(trimmedLine(bytes, at, end), stack) : null;
    if (!hit) {
      at = end;
      continue;
    }
    if (current) current.body = bytes.subarray(bodyStart, Math.max(bodyStart, beforeLineBreak(bytes, at)));
    current = null;
    const parent = stack[hit.level]?.part;
    stack.length = hit.closing ? hit.level : hit.level + 1;
    at = end;
    if (hit.closing || !parent) continue;
    if (count++ >= MAX_PARTS) {
      defects.add('too_many_parts');
      return;
    }
    const inner = readHeader(bytes, at);
    for (const defect of inner.defects) if (defect !== 'no_empty_line_after_header') defects.add(defect);
    current = partOf(inner.fields, parent.type);
    parent.parts.push(current);
    bodyStart = inner.bodyStart;
    at = inner.bodyStart;
    openPart(current, bytes, bodyStart, stack, defects);
  }
  if (current) current.body = bytes.subarray(bodyStart);
  if (stack.length > 0) defects.add('no_closing_boundary');
}

function openPart(part: Part, bytes: Uint8Array, bodyStart: number, stack: Open[], defects: Set<string>): void {
  if (!part.type.startsWith('multipart/')) return;
  const declared = part.params['boundary'];
  if (!declared) defects.add('no_boundary');
  const boundary = declared || guessBoundary(bytes, bodyStart);
  if (!boundary) return;
  if (stack.length >= MAX_DEPTH) defects.add('nested_too_deep');
  else stack.push({ part, boundary: asBytes.encode(boundary) });
}

/** A multipart in which no part was found is read as text: better its source than nothing. */
function leafOf(part: Part): Part {
  const pending = [part];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.type.startsWith('multipart/') && next.parts.length === 0 && next.body.length > 0) next.type = 'text/plain';
    pending.push(...next.parts);
  }
  return part;
}

function matchBoundary(line: Uint8Array, stack: readonly Open[]): { level: number; closing: boolean } | null {
  for (let level = stack.length - 1; level >= 0; level--) {
    const boundary = stack[level]?.boundary ?? EMPTY;
    if (line.length < boundary.length + 2 || !startsWith(line, boundary, 2)) continue;
    let rest = boundary.length + 2;
    const closing = line[rest] === DASH && line[rest + 1] === DASH;
    if (closing) rest += 2;
    while (rest < line.length && (line[rest] === 0x20 || line[rest] === 0x09)) rest++;
    if (rest === line.length) return { level, closing };
  }
  return null;
}

function startsWith(line: Uint8Array, prefix: Uint8Array, offset: number): boolean {
  for (let i = 0; i < prefix.length; i++) if (line[offset + i] !== prefix[i]) return false;
  return true;
}

/** RFC 2046 §5.1.1: the line break before a boundary belongs to the boundary. */
function beforeLineBreak(bytes: Uint8Array, at: number): number {
  if (bytes[at - 1] !== 0x0a) return at;
  return bytes[at - 2] === 0x0d ? at - 2 : at - 1;
}

/** The boundary that a body without a declared one uses: its first line `--token` that is followed by a header or returns. */
function guessBoundary(bytes: Uint8Array, start: number): string | null {
  let at = start;
  for (let lines = 0; at < bytes.length && lines < 50; lines++) {
    const end = lineEnd(bytes, at);
    const line = trimmedLine(bytes, at, end);
    if (line[0] === DASH && line[1] === DASH && line.length > 2 && line.length < 200) {
      const following = new TextDecoder('latin1').decode(bytes.subarray(end, end + 12)).toLowerCase();
      const isPlain = line.every((byte) => byte > 0x1f && byte < 0x7f);
      if (isPlain && following.startsWith('content-')) return new TextDecoder('latin1').decode(line.subarray(2)).trim();
    }
    at = end;
  }
  return null;
}

function partOf(fields: Field[], parentType: string): Part {
  const declared = fieldOf(fields, 'content-type');
  const structured = declared ? parseStructured(declared) : { value: '', params: {} };
  const disposition = parseStructured(fieldOf(fields, 'content-disposition') ?? '');
  const filename = disposition.params['filename'] || structured.params['name'] || null;
  return {
    type: typeOf(structured.value, parentType),
    params: structured.params,
    encoding: /[\w-]+/.exec((fieldOf(fields, 'content-transfer-encoding') ?? '').toLowerCase())?.[0] ?? '',
    disposition: disposition.value,
    filename: filename === null ? null : filename.slice(0, 1000),
    contentId: fieldOf(fields, 'content-id')?.replace(/^<|>$/g, '') ?? null,
    typed: structured.value !== '',
    fields,
    body: EMPTY,
    parts: [],
  };
}

/** RFC 2046 §5.1.5: parts of a digest are messages by default; everything else is plain text (RFC 2045 §5.2). */
function typeOf(declared: string, parentType: string): string {
  if (/^[^/]+\/[^/]+$/.test(declared)) return declared;
  if (declared === 'html' || declared === 'text/html/') return 'text/html';
  if (declared === '' && parentType === 'multipart/digest') return 'message/rfc822';
  return declared === '' || declared.startsWith('text') || declared === 'plain'
    ? 'text/plain'
    : 'application/octet-stream';
}
