/** A mail's visible text and HTML, with the history quoted below as the writer's mail program does it. */
import type { Block, Mail } from './compose.ts';
import type { Language, Person } from './plan.ts';
import { HOSTILE_HTML, HOSTILE_TEXT, TRACKER_HTML } from './data/markup.ts';
import { disclaimerFor } from './wording/disclaimers.ts';
import { longDay, monthName, weekdayName } from './words.ts';

/** How much history a reply carries along. */
const HISTORY = 3;

const LABELS: Readonly<Record<Language, readonly [string, string, string, string, string]>> = {
  en: ['From', 'Sent', 'To', 'Cc', 'Subject'],
  de: ['Von', 'Gesendet', 'An', 'Cc', 'Betreff'],
  fr: ['De', 'Envoyé', 'À', 'Cc', 'Objet'],
};

const shown = (person: Person): string => `${person.name} <${person.address}>`;
const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function local(mail: Mail, zone: string): { day: string; time: string } {
  const at = Temporal.Instant.fromEpochMilliseconds(mail.at).toZonedDateTimeISO(zone);
  return { day: at.toPlainDate().toString(), time: at.toPlainTime().toString({ smallestUnit: 'minute' }) };
}

function twelveHours(time: string): string {
  const hour = Number(time.slice(0, 2));
  return `${hour % 12 === 0 ? 12 : hour % 12}${time.slice(2)} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** The line or lines that name the quoted mail, in the language of the one who quotes. */
function attribution(by: Mail, quoted: Mail): string[] {
  const { day, time } = local(quoted, by.zone);
  const { language } = by;
  const american = by.zone.startsWith('America/');
  if (by.client === 'outlook') {
    const [from, sent, to, cc, subject] = LABELS[language];
    const date = longDay(day, language, american);
    const lines = [
      `${from}: ${shown(quoted.from)}`,
      `${sent}: ${weekdayName(day, language)}${language === 'fr' ? '' : ','} ${date} ${american ? twelveHours(time) : time}`,
      `${to}: ${quoted.to.map(shown).join('; ')}`,
    ];
    if (quoted.cc.length > 0) lines.push(`${cc}: ${quoted.cc.map(shown).join('; ')}`);
    return [...lines, `${subject}: ${quoted.subject}`];
  }
  const short = `${Number(day.slice(8))}${language === 'de' ? '.' : ''} ${monthName(day, language).slice(0, 3)}${language === 'en' ? '' : '.'} ${day.slice(0, 4)}`;
  if (by.client === 'gmail') {
    const name = weekdayName(day, language).slice(0, language === 'de' ? 2 : 3);
    if (language === 'de') return [`Am ${name}., ${short} um ${time} Uhr schrieb ${shown(quoted.from)}:`];
    if (language === 'fr') return [`Le ${name}. ${short} à ${time}, ${shown(quoted.from)} a écrit :`];
    if (american)
      return [
        `On ${name}, ${monthName(day, 'en').slice(0, 3)} ${Number(day.slice(8))}, ${day.slice(0, 4)} at ${twelveHours(time)} ${shown(quoted.from)} wrote:`,
      ];
    return [`On ${name}, ${short} at ${time}, ${shown(quoted.from)} wrote:`];
  }
  if (language === 'de')
    return [`Am ${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)} um ${time} schrieb ${shown(quoted.from)}:`];
  if (language === 'fr') return [`Le ${short} à ${time}, ${shown(quoted.from)} a écrit :`];
  return [`On ${short}, at ${time}, ${shown(quoted.from)} wrote:`];
}

function tableText(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('   ')
        .trimEnd(),
    )
    .join('\n');
}

function blockText(block: Block): string {
  return block.kind === 'table' ? tableText(block.rows) : block.text;
}

function ownText(mail: Mail): string {
  const parts = mail.blocks.map(blockText);
  if (mail.extra === 'hostile') parts.push(HOSTILE_TEXT);
  if (mail.signature.length > 0) {
    const mark = mail.client === 'apple' ? '-- \n' : '';
    parts.push(mark + mail.signature.join('\n'));
  }
  const disclaimer = disclaimerFor(mail);
  if (disclaimer) parts.push(disclaimer);
  return parts.join('\n\n');
}

/** The plain text of a mail with up to three mails of history. */
export function plainText(mail: Mail, depth = HISTORY): string {
  const own = ownText(mail);
  const quotes = mail.kind === 'human' || mail.kind === 'forward';
  if (!mail.parent || !quotes || depth === 0) return own;
  const history = plainText(mail.parent, depth - 1);
  const head = attribution(mail, mail.parent).join('\n');
  if (mail.client === 'outlook') return `${own}\n\n________________________________\n${head}\n\n${history}`;
  const quoted = history
    .split('\n')
    .map((line) => (line === '' ? '>' : line.startsWith('>') ? `>${line}` : `> ${line}`))
    .join('\n');
  return `${own}\n\n${head}\n\n${quoted}`;
}

function tableHtml(rows: readonly (readonly string[])[]): string {
  const cell = (tag: string, text: string): string =>
    `<${tag} style="border:1px solid #bbb;padding:2px 8px;text-align:left">${escapeHtml(text)}</${tag}>`;
  const body = rows
    .map((row, i) => `<tr>${row.map((text) => cell(i === 0 ? 'th' : 'td', text)).join('')}</tr>`)
    .join('\n');
  return `<table style="border-collapse:collapse">\n${body}\n</table>`;
}

const lines = (text: string): string => escapeHtml(text).replace(/\n/g, '<br>\n');

function ownHtml(mail: Mail): string {
  const paragraph =
    mail.client === 'outlook'
      ? (html: string) => `<p class="MsoNormal">${html}</p>`
      : (html: string) => `<div>${html}</div><div><br></div>`;
  const parts = mail.blocks.map((block) =>
    block.kind === 'table' ? tableHtml(block.rows) : paragraph(lines(block.text)),
  );
  if (mail.extra === 'hostile') parts.push(HOSTILE_HTML);
  if (mail.signature.length > 0) {
    const signature = lines(mail.signature.join('\n'));
    parts.push(
      mail.client === 'gmail'
        ? `<div class="gmail_signature" data-smartmail="gmail_signature">${signature}</div>`
        : paragraph(`<span style="color:#44546a">${signature}</span>`),
    );
  }
  const disclaimer = disclaimerFor(mail);
  if (disclaimer) parts.push(`<p style="font-size:8pt;color:#777">${lines(disclaimer)}</p>`);
  if (mail.extra === 'tracker') parts.push(TRACKER_HTML);
  return parts.join('\n');
}

function bodyHtml(mail: Mail, depth: number): string {
  const own = ownHtml(mail);
  const quotes = mail.kind === 'human' || mail.kind === 'forward';
  if (!mail.parent || !quotes || depth === 0) return own;
  const history = bodyHtml(mail.parent, depth - 1);
  const head = attribution(mail, mail.parent);
  if (mail.client === 'outlook') {
    const labelled = head.map((line) => escapeHtml(line).replace(/^[^:]+:/, '<b>$&</b>')).join('<br>\n');
    return `${own}\n<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">\n<p class="MsoNormal">${labelled}</p>\n</div>\n${history}`;
  }
  const attributed = escapeHtml(head.join(' '));
  if (mail.client === 'gmail') {
    return `${own}\n<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${attributed}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">\n${history}\n</blockquote></div>`;
  }
  return `${own}\n<div><br><blockquote type="cite"><div>${attributed}</div><br>\n${history}\n</blockquote></div>`;
}

/** The HTML of a mail with up to three mails of history. */
export function htmlText(mail: Mail): string {
  const body = bodyHtml(mail, HISTORY);
  if (mail.client === 'outlook') {
    return `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">\n<head>\n<style><!--\np.MsoNormal {margin:0cm 0cm 8pt 0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;}\n--></style>\n</head>\n<body lang="${mail.language.toUpperCase()}">\n<div class="WordSection1">\n${body}\n</div>\n</body>\n</html>`;
  }
  return mail.client === 'gmail' ? `<div dir="ltr">${body}</div>` : `<html><body dir="auto">${body}</body></html>`;
}
