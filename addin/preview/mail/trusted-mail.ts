/** The one Trusted Types policy of the pages (`ledgerside-mail`): mail HTML on its way into its sandboxed frame. */

type Sink = { createHTML: (html: string) => unknown };
type Factory = { createPolicy: (name: string, rules: { createHTML: (html: string) => string }) => Sink };

function makePolicy(): Sink {
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  const rules = { createHTML: (html: string): string => html };
  return factory === undefined ? rules : factory.createPolicy('ledgerside-mail', rules);
}

const policy = makePolicy();

/**
 * Puts a whole document into a frame. The frame must be sandboxed with nothing allowed: that, the document's own
 * policy and the server's sanitising stand between the mail and the reader, not this function.
 */
export function showDocument(frame: HTMLIFrameElement, html: string): void {
  if (frame.getAttribute('sandbox') !== '') throw new Error('a mail frame must be sandboxed without any allowance');
  frame.srcdoc = policy.createHTML(html) as string;
}

/** Parses mail HTML into a document that is never shown and runs nothing. */
export function parseMail(html: string): Document {
  return new DOMParser().parseFromString(policy.createHTML(html) as string, 'text/html');
}
