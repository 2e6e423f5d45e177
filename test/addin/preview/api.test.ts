import type { hc, InferResponseType } from 'hono/client';
import { describe, expectTypeOf, it } from 'vitest';
import type { Api } from '#addin/preview/api.ts';
import type { PaneApi } from '#server/http/api.ts';

/**
 * The page's idea of the server's answers against the type of the server's own doors: the two cannot drift apart. Checked
 * by the compiler; the page itself knows only the shared contract, so that no Node type reaches its program.
 */
type Client = ReturnType<typeof hc<PaneApi>>;
type Answer<F extends (...args: never[]) => Promise<unknown>> = Awaited<ReturnType<F>>;

describe('the answers that the page expects', () => {
  it('are those that the server gives', () => {
    expectTypeOf<InferResponseType<Client['messages']['$get'], 200>>().not.toBeAny();
    expectTypeOf<InferResponseType<Client['messages']['$get'], 200>>().toExtend<Answer<Api['messages']>>();
    expectTypeOf<InferResponseType<Client['messages'][':id']['$get'], 200>>().toExtend<Answer<Api['message']>>();
    expectTypeOf<InferResponseType<Client['pane']['$post'], 200>>().toExtend<Answer<Api['pane']>>();
    expectTypeOf<InferResponseType<Client['report']['$get'], 200>>().toExtend<Answer<Api['report']>>();
    expectTypeOf<InferResponseType<Client['aging']['$get'], 200>>().toExtend<Answer<Api['aging']>>();
    expectTypeOf<InferResponseType<Client['links']['confirm']['$post'], 200>>().toExtend<Answer<Api['confirmLink']>>();
    expectTypeOf<InferResponseType<Client['links']['reject']['$post'], 200>>().toExtend<Answer<Api['rejectLink']>>();
    expectTypeOf<InferResponseType<Client['answered']['$post'], 200>>().toExtend<Answer<Api['markAnswered']>>();
    expectTypeOf<InferResponseType<Client['undo']['$post'], 200>>().toExtend<Answer<Api['undo']>>();
  });
});
