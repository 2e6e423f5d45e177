import type { ActionAnswer, AgingAnswer, MessageAnswer, MessagesAnswer } from '#shared/contract.ts';
import type { PaneView } from '#shared/pane-view.ts';
import type { ReportView } from '#shared/report-view.ts';
import { failureOf } from './failure.ts';

/** Which mail the list shows. */
export type MailFilter = 'all' | 'unanswered' | 'unmatched' | 'automatic';

/** What the page asks of its server. Every function rejects with a `Failure`. */
export type Api = {
  messages: (
    query: { filter: MailFilter; q: string; before: string | null },
    signal?: AbortSignal,
  ) => Promise<MessagesAnswer>;
  message: (id: string, signal?: AbortSignal) => Promise<MessageAnswer>;
  pane: (messageId: string, signal?: AbortSignal) => Promise<PaneView>;
  confirmLink: (messageId: string, accountId: string, always: boolean) => Promise<ActionAnswer>;
  rejectLink: (messageId: string, accountId: string) => Promise<ActionAnswer>;
  markAnswered: (messageId: string) => Promise<ActionAnswer>;
  undo: (activityId: string) => Promise<ActionAnswer>;
  report: (asOf: string | null, signal?: AbortSignal) => Promise<ReportView>;
  reportFile: (format: 'csv' | 'json', asOf: string | null) => Promise<Blob>;
  aging: (asOf: string | null, signal?: AbortSignal) => Promise<AgingAnswer>;
};

/** The server's API for a bearer. */
export function apiFor(bearer: string): Api {
  const request = async (path: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${bearer}`);
    const response = await fetch(path, { ...init, headers });
    if (!response.ok) throw await failureOf(response);
    return response;
  };
  const get = async <T>(path: string, query: Record<string, string | null>, signal?: AbortSignal): Promise<T> => {
    const params = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) if (value !== null && value !== '') params.set(name, value);
    const text = params.toString();
    const response = await request(text === '' ? path : `${path}?${text}`, signal === undefined ? {} : { signal });
    return (await response.json()) as T;
  };
  const post = async <T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> => {
    const response = await request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      ...(signal === undefined ? {} : { signal }),
    });
    return (await response.json()) as T;
  };
  return {
    messages: ({ filter, q, before }, signal) => get('/api/messages', { filter, q, before }, signal),
    message: (id, signal) => get(`/api/messages/${encodeURIComponent(id)}`, {}, signal),
    pane: (id, signal) => post('/api/pane', { message: { id } }, signal),
    confirmLink: (messageId, accountId, always) => post('/api/links/confirm', { messageId, accountId, always }),
    rejectLink: (messageId, accountId) => post('/api/links/reject', { messageId, accountId }),
    markAnswered: (messageId) => post('/api/answered', { messageId }),
    undo: (activityId) => post('/api/undo', { activityId }),
    report: (asOf, signal) => get('/api/report', { asOf }, signal),
    reportFile: async (format, asOf) => {
      const query = asOf === null ? '' : `?asOf=${encodeURIComponent(asOf)}`;
      const response = await request(format === 'csv' ? `/api/report.csv${query}` : `/api/report${query}`, {});
      return await response.blob();
    },
    aging: (asOf, signal) => get('/api/aging', { asOf }, signal),
  };
}
