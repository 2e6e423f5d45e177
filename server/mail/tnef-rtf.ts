/** The compressed RTF body of Outlook (MS-OXRTFCP), and RTF as plain text. */
const COMPRESSED = 0x75465a4c;
const UNCOMPRESSED = 0x414c454d;
const MAX_RTF = 16_000_000;
const MAX_DEPTH = 1000;

/** The dictionary with which every stream begins (MS-OXRTFCP §2.1.2.1). */
const PRESET =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArial' +
  'Times New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';

/** The RTF source as Latin-1 text; '' when the bytes are no RTF stream. At most 16 MB. */
export function unpackRtf(bytes: Uint8Array): string {
  if (bytes.length < 16) return '';
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = Math.min(head.getUint32(4, true), MAX_RTF);
  const kind = head.getUint32(8, true);
  if (kind === UNCOMPRESSED) return binary(bytes.subarray(16, 16 + size));
  if (kind !== COMPRESSED) return '';
  const dictionary = new Uint8Array(4096);
  for (let i = 0; i < PRESET.length; i++) dictionary[i] = PRESET.charCodeAt(i);
  const out = new Uint8Array(size);
  const to = { length: 0, slot: PRESET.length };
  const put = (byte: number): void => {
    if (to.length < size) out[to.length++] = byte;
    dictionary[to.slot] = byte;
    to.slot = (to.slot + 1) & 0xfff;
  };
  let flags = 0;
  for (let at = 16, bit = 8; at < bytes.length && to.length < out.length; bit++) {
    if (bit === 8) {
      flags = bytes[at++] ?? 0;
      bit = 0;
    }
    if ((flags & (1 << bit)) === 0) {
      put(bytes[at++] ?? 0);
      continue;
    }
    const token = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
    at += 2;
    const offset = token >> 4;
    // A reference to the write position ends the stream (MS-OXRTFCP §3.1.3.1.2).
    if (offset === to.slot) break;
    for (let i = 0; i < (token & 0xf) + 2; i++) put(dictionary[(offset + i) & 0xfff] ?? 0);
  }
  return binary(out.subarray(0, to.length));
}

function binary(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 8192) parts.push(String.fromCharCode(...bytes.subarray(i, i + 8192)));
  return parts.join('');
}

const HIDDEN = new Set([
  'fonttbl',
  'colortbl',
  'stylesheet',
  'info',
  'pict',
  'object',
  'header',
  'footer',
  'generator',
  'listtable',
]);
const WRITTEN: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  sect: '\n',
  row: '\n',
  tab: '\t',
  cell: ' ',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
};

/** Visible text of RTF source: groups that hold no text are skipped, escapes decoded (code page 1252 and `\u`). */
export function rtfToText(rtf: string): string {
  const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi;
  const latin = new TextDecoder('windows-1252');
  const out: string[] = [];
  const stack: { hidden: boolean; skip: number }[] = [];
  let state = { hidden: false, skip: 1 };
  let ignore = 0;
  for (const m of rtf.matchAll(token)) {
    const [, word, number, hex, symbol, brace, text] = m;
    if (brace === '{') {
      if (stack.length < MAX_DEPTH) stack.push({ ...state });
    } else if (brace === '}') state = stack.pop() ?? { hidden: false, skip: 1 };
    else if (symbol === '*') state.hidden = true;
    else if (word !== undefined) {
      if (HIDDEN.has(word)) state.hidden = true;
      else if (word === 'uc') state.skip = Number(number ?? 1);
      else if (word === 'u' && number !== undefined) {
        if (!state.hidden) out.push(String.fromCharCode(Number(number) & 0xffff));
        ignore = state.skip;
      } else if (!state.hidden) out.push(WRITTEN[word] ?? '');
    } else if (ignore > 0 && (hex !== undefined || text !== undefined)) {
      if (text !== undefined && !state.hidden) out.push(text.slice(ignore));
      ignore = hex === undefined ? 0 : ignore - 1;
    } else if (state.hidden) continue;
    else if (hex !== undefined) out.push(latin.decode(Uint8Array.of(Number.parseInt(hex, 16))));
    else if (text !== undefined) out.push(text);
    else if (symbol !== undefined && /[\\{}]/.test(symbol)) out.push(symbol);
    else if (symbol === '~') out.push(' ');
  }
  return out.join('').replaceAll('\0', '').toWellFormed().trim();
}
