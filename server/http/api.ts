/** The API of the panes and pages: its doors, one file per noun, and the type that the typed client rests on. */
import { Hono } from 'hono';
import type { Env, Identify } from './access.ts';
import { aging } from './aging.ts';
import { decisions } from './decisions.ts';
import { messages } from './messages.ts';
import { pane } from './pane.ts';
import { report } from './report.ts';
import { session } from './session.ts';
import type { SignIn } from './session.ts';

/** What the doors are given. */
export type Doors = { identify: Identify; signIn: SignIn };

/** Builds `/api`. */
export function api(doors: Doors) {
  return new Hono<Env>()
    .route('/session', session(doors.signIn))
    .route('/messages', messages(doors.identify))
    .route('/pane', pane(doors.identify))
    .route('/', decisions(doors.identify))
    .route('/', report(doors.identify))
    .route('/aging', aging(doors.identify));
}

/** The type of the whole API, for `hc<PaneApi>`. */
export type PaneApi = ReturnType<typeof api>;
