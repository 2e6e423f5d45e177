import { useSyncExternalStore } from 'react';
import { isDay } from '#shared/days.ts';

/** The pages of the preview, as its address fragment names them. */
export type Route =
  | { page: 'mail'; message: string | null }
  | { page: 'report'; asOf: string | null }
  | { page: 'aging'; asOf: string | null };

function dayIn(query: string): string | null {
  const day = new URLSearchParams(query).get('asOf');
  return day !== null && isDay(day) ? day : null;
}

/** The route of a fragment; anything unknown is the mailbox. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  if (path === '/report') return { page: 'report', asOf: dayIn(query) };
  if (path === '/aging') return { page: 'aging', asOf: dayIn(query) };
  return { page: 'mail', message: /^\/m\/([A-Za-z0-9-]{1,64})$/.exec(path)?.[1] ?? null };
}

/** The fragment of a route. */
export function hashOf(route: Route): string {
  if (route.page === 'mail') return route.message === null ? '#/' : `#/m/${route.message}`;
  return `#/${route.page}${route.asOf === null ? '' : `?asOf=${route.asOf}`}`;
}

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

/** The present route; the component follows the address. */
export function useRoute(): Route {
  return routeOf(useSyncExternalStore(subscribe, () => location.hash));
}
