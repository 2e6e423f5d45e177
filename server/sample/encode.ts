/** Transfer encodings of mail: quoted-printable, base64 and encoded words (RFC 2045, RFC 2047, RFC 2231). */

export type Charset = 'utf-8' | 'iso-8859-1' | 'us-ascii';

/** True when all characters are printable ASCII, tabs or line feeds. */
export function isAscii(text: string): boolean {
  return /^[\t\n -~]*$/.test(text);
}

/** The bytes of a text. Characters that the charset lacks become `?`. */
export function bytesOf(text: string, charset: Charset): Uint8Array {
  if (charset === 'utf-8') return new TextEncoder().encode(text);
  return Uint8Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 63;
    return code < 256 ? code : 63;
  });
}

/** True when ISO 8859-1 can write the text. */
export function fitsLatin1(text: string): boolean {
  for (const character of text) if ((character.codePointAt(0) ?? 0) > 255) return false;
  return true;
}

/** Base64 of bytes in lines of 76 characters. */
export function base64Lines(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/.{76}(?=.)/g, '$&\n');
}

const escaped = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/** Quoted-printable of a text with `\n` line ends, lines of at most 76 characters (RFC 2045 §6.7). */
export function quotedPrintable(text: string, charset: Charset): string {
  return text
    .split('\n')
    .map((line) => {
      const bytes = bytesOf(line, charset);
      let out = '';
      let width = 0;
      bytes.forEach((byte, i) => {
        const blankAtEnd = (byte === 32 || byte === 9) && i === bytes.length - 1;
        const piece = byte < 32 || byte > 126 || byte === 61 || blankAtEnd ? escaped(byte) : String.fromCharCode(byte);
        if (width + piece.length > 75) {
          out += '=\n';
          width = 0;
        }
        out += piece;
        width += piece.length;
      });
      return out;
    })
    .join('\n');
}

/** A header's text as it is when ASCII, else as encoded words of at most 75 characters, folded (RFC 2047). */
export function headerText(text: string, charset: Charset): string {
  if (isAscii(text)) return text;
  const used = charset === 'iso-8859-1' && fitsLatin1(text) ? charset : 'utf-8';
  const words: string[] = [];
  let piece = '';
  const word = (content: string): string => {
    const bytes = bytesOf(content, used);
    if (used === 'utf-8') return `=?UTF-8?B?${base64Lines(bytes)}?=`;
    const q = Array.from(bytes, (byte) =>
      byte === 32 ? '_' : /[A-Za-z0-9]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : escaped(byte),
    );
    return `=?iso-8859-1?Q?${q.join('')}?=`;
  };
  for (const character of text) {
    if (word(piece + character).length > 70) {
      words.push(word(piece));
      piece = '';
    }
    piece += character;
  }
  words.push(word(piece));
  return words.join('\n ');
}

/** A parameter value such as a file name: quoted when ASCII, else as RFC 2231 says. */
export function parameter(name: string, value: string): string {
  if (isAscii(value)) return `${name}="${value}"`;
  const encoded = Array.from(new TextEncoder().encode(value), (byte) =>
    /[A-Za-z0-9._-]/.test(String.fromCharCode(byte))
      ? String.fromCharCode(byte)
      : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return `${name}*=UTF-8''${encoded.join('')}`;
}
