/** Text with format=flowed (RFC 3676): soft line breaks joined, space-stuffing undone. */

/**
 * The text with its soft breaks joined. A line that ends in a space continues on the next one of the same quote depth; with
 * `delsp` that space is dropped. The signature separator `-- ` never flows (RFC 3676 §4.3).
 */
export function joinFlowed(text: string, delsp: boolean): string {
  const out: string[] = [];
  let held: string[] = [];
  let heldDepth = 0;
  const flush = (): void => {
    if (held.length > 0) out.push(quoted(heldDepth, held.join('')));
    held = [];
  };
  for (const line of text.split('\n')) {
    let depth = 0;
    while (line[depth] === '>') depth++;
    let content = line.slice(depth);
    if (content.startsWith(' ')) content = content.slice(1);
    if (content.endsWith('\r')) content = content.slice(0, -1);
    if (held.length > 0 && (depth !== heldDepth || content === '-- ')) flush();
    heldDepth = depth;
    const soft = content.endsWith(' ') && content !== '-- ';
    held.push(soft && delsp ? content.slice(0, -1) : content);
    if (!soft) flush();
  }
  flush();
  return out.join('\n');
}

function quoted(depth: number, content: string): string {
  if (depth === 0) return content;
  return content === '' ? '>'.repeat(depth) : `${'>'.repeat(depth)} ${content}`;
}
