/** The one family of errors that reach a person. Mapped once to HTTP (http/problem.ts) and once to the terminal (cli/exit.ts). */

/** What kind of failure it is: `usage` asked wrongly, `rejected` input that cannot be taken, `environment` machine or file system. */
export type RefusalKind =
  | 'usage'
  | 'rejected'
  | 'environment'
  | 'not_found'
  | 'forbidden'
  | 'unauthorized'
  | 'conflict';

/** A clear refusal with a stable code, a plain sentence, and where it happened. Never carries personal data or a secret. */
export class Refusal extends Error {
  readonly kind: RefusalKind;
  readonly code: string;
  readonly where: Record<string, string | number>;

  constructor(kind: RefusalKind, code: string, message: string, where: Record<string, string | number> = {}) {
    super(message);
    this.name = 'Refusal';
    this.kind = kind;
    this.code = code;
    this.where = where;
  }
}
