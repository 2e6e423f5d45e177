/** Runs the clock of every organization at an interval: states that change by themselves are computed when their time has come. */
import type { Context } from '#server/usecases/context.ts';
import { runClock } from '#server/usecases/run-clock.ts';

/** Between two passes, in milliseconds. */
const INTERVAL = 60_000;

/** Accounts of one organization in one pass; the next pass takes the rest. */
const LIMIT = 5000;

/**
 * Starts the passes: one at a time, the first at once. `fault` is told of a pass that failed, by the error's name alone.
 * The function given back stops them and resolves when the running pass has ended.
 */
export function startClock(contexts: () => Promise<Context[]>, fault: (error: string) => void): () => Promise<void> {
  let stopped = false;
  let running: Promise<void> = Promise.resolve();
  const pass = async (): Promise<void> => {
    try {
      for (const ctx of await contexts()) if (!stopped) await runClock(ctx, { limit: LIMIT });
    } catch (error) {
      fault(error instanceof Error ? error.name : 'unknown');
    }
  };
  const tick = (): void => {
    running = running.then(() => (stopped ? undefined : pass()));
  };
  const timer = setInterval(tick, INTERVAL);
  timer.unref();
  tick();
  return () => {
    stopped = true;
    clearInterval(timer);
    return running;
  };
}
