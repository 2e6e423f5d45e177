/** Where the author's own text ends and the signature begins. */
import { DEVICE_SIGNATURES } from './wording/text/device-signatures.ts';
import { addressIn, longestNumber, trimEnds } from './quote/scan.ts';
import { SIGN_OFFS } from './wording/text/sign-offs.ts';

const DEVICES = Object.values(DEVICE_SIGNATURES).flat();
const DEVICE_NAMES =
  /iphone|ipad|android|outlook|windows|mobil|handy|smartphone|phone|samsung|galaxy|huawei|blackberry|xiaomi|mail|tablet|thunderbird|nokia|wiko|sony|htc|pixel|teléfono|téléphone|telefon|cellulare|portable|móvil|携帯|手机|sparrow|superhuman|spark|device|gerät/i;
const CLOSINGS = new Set(Object.values(SIGN_OFFS).flat());
const CONTACT_WORD =
  /www\.|https?:\/\/|(?:^|\s)(?:tel|phone|mobile?|fon|telefon|téléphone|tél|fax|mob|cell|direct|ph|t|m|電話)\s?[.:：]/i;
const LONGEST_SIGNATURE = 25;

/** True for a line with a phone number, an address or a site. */
function holdsContact(line: string): boolean {
  return CONTACT_WORD.test(line) || longestNumber(line) >= 7 || addressIn(line) !== null;
}

/** True for the line that a device or client adds ("Sent from my iPhone"). */
export function isDeviceSignature(text: string): boolean {
  if (text.length < 5 || text.length > 120) return false;
  const lower = trimEnds(text.toLowerCase(), '-–—*_');
  if (!DEVICES.some((start) => lower.startsWith(start))) return false;
  return DEVICE_NAMES.test(lower) && !/[.!?。].{25}/.test(lower.replace(/https?:\S{1,120}/, ''));
}

/** True for a closing on its own line ("Kind regards,"). */
export function isSignOff(text: string): boolean {
  if (text.length === 0 || text.length > 45) return false;
  return CLOSINGS.has(trimEnds(text.toLowerCase(), ',.!;:、。！，-–'));
}

function shortLines(lines: readonly string[], most: number): boolean {
  const written = lines.filter((line) => line !== '');
  return written.length <= most && written.every((line) => line.length <= 160);
}

/**
 * The index of the first line of the signature, or `lines.length` without one. Lines are the author's own, trimmed. Signs: the
 * delimiter `-- ` (RFC 3676 §4.3) and its look-alikes, a device's line, and a closing whose block below holds contact details.
 */
export function signatureStart(lines: readonly string[]): number {
  let end = lines.length;
  while (end > 0 && lines[end - 1] === '') end--;
  if (end === 0) return lines.length;
  for (let i = 0; i < end; i++) {
    const line = lines[i]!;
    if (isDeviceSignature(line) && (i === 0 || lines[i - 1] === '' || i === end - 1)) return i;
    if (/^--$|^[—–―]{1,12}$|^_{2,}$|^-{20,}$|^—{2,}$/.test(line) && i < end - 1) {
      const below = end - i - 1;
      if (line === '--' ? below <= 40 : below <= 24 && shortLines(lines.slice(i + 1, end), 12)) return i;
    }
  }
  for (let i = Math.max(0, end - LONGEST_SIGNATURE); i < end; i++) {
    if (!isSignOff(lines[i]!)) continue;
    const rest = lines.slice(i + 1, end).filter((line) => line !== '');
    if (
      rest.length >= 2 &&
      shortLines(rest, LONGEST_SIGNATURE) &&
      rest.some((line) => holdsContact(line)) &&
      !rest.some((line) => /[a-z]{2}\. [A-Z]/.test(line) && line.length > 90)
    )
      return i;
  }
  return lines.length;
}
