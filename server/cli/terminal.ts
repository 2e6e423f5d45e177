/** What a verb may do with the person's terminal, whether it runs there or inside the server. */
import type { Progress } from '#server/usecases/context.ts';

/** The terminal of one command. */
export type Terminal = {
  out(text: string): void;
  err(text: string): void;
  /** Shown on a terminal only, once something takes longer than a second. */
  progress: Progress;
  /** Paths that the person gave are relative to this folder. */
  cwd: string;
};

/** Characters that command a terminal or turn the order of what is read; tabs and whole line ends may stay. */
const COMMANDS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\r(?!\n)/g;

/**
 * Text on its way to a terminal: what mail or ledgers hold of control characters is shown as `\\u001b` and runs nothing.
 * Inside the strings of JSON that is the same text in other letters.
 */
export function printable(text: string): string {
  return text.replace(COMMANDS, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Formats a rate and the time left, `1,204/s, 12 s left`. */
function pace(done: number, total: number | null, seconds: number): string {
  const rate = done / Math.max(seconds, 0.001);
  const left = total !== null && rate > 0 ? Math.ceil((total - done) / rate) : null;
  return `${Math.round(rate).toLocaleString('en')}/s${left === null ? '' : `, ${left} s left`}`;
}

/** Progress on standard error of a real terminal: one line, rewritten, from the second second on. */
export function terminalProgress(write: (text: string) => void, isTerminal: boolean, now: () => number): Progress {
  let started = now();
  let shown = 0;
  let what = '';
  return (step) => {
    if (!isTerminal) return;
    const at = now();
    if (step.what !== what) {
      what = step.what;
      started = at;
    }
    if (at - started < 1000 || (at - shown < 200 && step.done !== step.total)) return;
    shown = at;
    const share = step.total ? ` ${Math.floor((100 * step.done) / step.total)} %` : '';
    write(`\r\u001b[K${step.what}${share} (${pace(step.done, step.total, (at - started) / 1000)})`);
    if (step.total !== null && step.done >= step.total) write('\r\u001b[K');
  };
}

/** A plain table: columns as wide as their content, numbers to the right, at most `width` characters a line. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
  width = 100,
): string {
  const lines = rows.map((r) => r.map((cell) => cell.replace(/\s+/g, ' ')));
  const widths = head.map((h, i) => lines.reduce((most, r) => Math.max(most, r[i]?.length ?? 0), h.length));
  const gaps = 2 * (widths.length - 1);
  let over = widths.reduce((a, b) => a + b, 0) + gaps - width;
  while (over > 0) {
    const widest = widths.reduce(
      (best, w, i) => (!right.includes(i) && w > (widths[best] ?? 0) ? i : best),
      right.includes(0) ? 1 : 0,
    );
    if ((widths[widest] ?? 0) <= 8) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    over -= 1;
  }
  const line = (cells: readonly string[]): string =>
    cells
      .map((c, i) => {
        const w = widths[i] ?? 0;
        const text = c.length > w ? `${c.slice(0, Math.max(0, w - 1))}…` : c;
        return right.includes(i) ? text.padStart(w) : text.padEnd(w);
      })
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((w) => '─'.repeat(w)).join('  '), ...lines.map(line)].join('\n');
}
