/** A bounded memory for pure functions of text that are asked the same again and again. */

const MOST_REMEMBERED = 20_000;

/** The function with a memory of its first 20,000 different answers; bounded, because hostile files never repeat. */
export function remembering<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, { answer: T }>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered.answer;
    const answer = compute(text);
    if (known.size < MOST_REMEMBERED) known.set(text, { answer });
    return answer;
  };
}
