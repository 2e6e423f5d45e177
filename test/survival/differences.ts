/** Two sorted exports side by side, said shortly enough for a test's message. */

const SHOWN = 20;
const WIDTH = 400;

/** The lines that only one of the two has, `-` for the expected and `+` for the actual one; empty when they are equal. */
export function differences(actual: readonly string[], expected: readonly string[]): string[] {
  const count = new Map<string, number>();
  for (const line of expected) count.set(line, (count.get(line) ?? 0) - 1);
  for (const line of actual) count.set(line, (count.get(line) ?? 0) + 1);
  return [...count]
    .filter(([, n]) => n !== 0)
    .map(([line, n]) => `${n < 0 ? '-' : '+'} ${line.slice(0, WIDTH)}`)
    .sort((a, b) => (a.slice(2) < b.slice(2) ? -1 : 1))
    .slice(0, SHOWN);
}
