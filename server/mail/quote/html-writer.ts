/** Words of an HTML body put into lines, white space as a browser shows it. */
import { isAttribution } from './attribution.ts';
import { decodeEntities } from './entities.ts';
import type { Line } from './lines.ts';

/** Collects visible words into lines. */
export class HtmlWriter {
  readonly lines: Line[] = [];
  private text = '';
  private space = false;
  private cut = false;
  private readonly depth: () => number;

  /** `depth` gives the quotation depth of the place that is being read. */
  constructor(depth: () => number) {
    this.depth = depth;
  }

  /** Adds text as it stands between two tags. */
  words(text: string, preformatted: boolean): void {
    // A plain text put into HTML as it was, without breaks: its own line ends are all there is.
    if (preformatted || (text.includes('\n') && /\n(?:&gt;|>)/.test(text))) {
      const parts = decodeEntities(text).split('\n');
      parts.forEach((part, i) => {
        if (i > 0) this.line();
        this.text += part;
      });
      return;
    }
    const flat = decodeEntities(text.replace(/[ \t\r\n\f]+/g, ' '));
    if (flat === '') return;
    if (flat.trim() === '') {
      this.space = true;
      return;
    }
    if ((this.space || flat.startsWith(' ')) && this.text !== '') this.text += ' ';
    this.text += flat.trim();
    this.space = flat.endsWith(' ');
  }

  /** Ends the line; an empty one only when `force`. */
  line(force = false): void {
    const text = this.text.replace(/\u00a0/g, ' ').trim();
    this.text = '';
    this.space = false;
    if (text === '' && !force) return;
    const marks = /^(?:>\s?)+/.exec(text);
    this.lines.push({
      text: marks ? text.slice(marks[0].length) : text,
      raw: text,
      depth: this.depth() + (marks ? 1 : 0),
      cut: this.cut,
    });
    this.cut = false;
  }

  /** A blank line, as between paragraphs; never two. */
  blank(): void {
    const last = this.lines.at(-1);
    if (last && last.text !== '') this.lines.push({ text: '', raw: '', depth: this.depth(), cut: false });
  }

  /** The next line begins the history. */
  mark(): void {
    this.cut = true;
  }

  /** True when the latest lines are the line above a quotation. */
  attributed(): boolean {
    for (let i = this.lines.length - 1, seen = ''; i >= 0 && i > this.lines.length - 4; i--) {
      seen = `${this.lines[i]!.raw} ${seen}`.trim();
      if (isAttribution(seen)) return true;
    }
    return false;
  }
}
