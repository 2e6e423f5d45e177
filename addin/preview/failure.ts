/** Why a request brought nothing: no connection, signed out, or the server's own refusal (RFC 9457). */
export type FailureKind = 'offline' | 'signed_out' | 'failed';

/** A request that failed, with the server's sentence where it gave one. */
export class Failure extends Error {
  readonly kind: FailureKind;
  readonly code: string;
  constructor(kind: FailureKind, code: string, detail: string) {
    super(detail);
    this.name = 'Failure';
    this.kind = kind;
    this.code = code;
  }
}

/** The failure that an answer of the server stands for; reads its problem details where there are any. */
export async function failureOf(response: Response): Promise<Failure> {
  let code = String(response.status);
  let detail = response.statusText;
  try {
    const problem: unknown = await response.json();
    if (typeof problem === 'object' && problem !== null) {
      const fields = problem as Record<string, unknown>;
      if (typeof fields['code'] === 'string') code = fields['code'];
      if (typeof fields['detail'] === 'string') detail = fields['detail'];
    }
  } catch {
    // An answer without problem details (a proxy's page) is told by its status alone.
  }
  return new Failure(response.status === 401 ? 'signed_out' : 'failed', code, detail);
}

/** Any thrown value as a failure; what is not one already is a connection that broke. */
export function asFailure(thrown: unknown): Failure {
  return thrown instanceof Failure ? thrown : new Failure('offline', 'offline', String(thrown));
}
