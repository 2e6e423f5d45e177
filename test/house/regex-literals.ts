/** The regular expressions that stand in a source, found by a parser. */
import { parseSync, Visitor } from 'vite';

/** A literal: its source and flags, and the line where it stands. */
export type RegexLiteral = { source: string; flags: string; line: number };

/** All regular-expression literals of a TypeScript or JavaScript text; `path` tells by its ending how to read it. */
export function regexLiterals(path: string, text: string): RegexLiteral[] {
  const found: RegexLiteral[] = [];
  const { program } = parseSync(path, text);
  new Visitor({
    Literal(node) {
      if (!('regex' in node)) return;
      const line = text.slice(0, node.start).split('\n').length;
      found.push({ source: node.regex.pattern, flags: node.regex.flags, line });
    },
  }).visit(program);
  return found;
}
