/** The one reader of the environment. Every error is named; no value that could be a secret is ever shown. */
import { resolve } from 'node:path';
import { z } from 'zod';
import { Refusal } from '#shared/errors.ts';

const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }).optional(),
  KEYS: z.string().min(1).optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional(),
  PORT: z.coerce.number({ error: 'must be a port number' }).int().min(0).max(65535).optional(),
  HOST: z.string().min(1).optional(),
  LEDGERSIDE_DATA: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).optional(),
});

/** The settings of one process. */
export type Config = {
  databaseUrl: string | null;
  keys: string | null;
  publicUrl: string | null;
  port: number;
  /** Loopback unless told otherwise. */
  host: string;
  dataFolder: string;
  logLevel: string;
};

/** Reads the settings once. Throws one Refusal (environment) that names every setting that is wrong. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const present = Object.fromEntries(Object.entries(env).filter(([, v]) => v !== undefined && v !== ''));
  const parsed = schema.safeParse(present);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((i) => `${i.path.join('.')} ${i.message}`).join('; ');
    throw new Refusal('environment', 'settings_invalid', `Settings are not right: ${wrong}.`);
  }
  const e = parsed.data;
  if (e.DATABASE_URL !== undefined && e.KEYS === undefined) {
    throw new Refusal(
      'environment',
      'keys_missing',
      'With DATABASE_URL, KEYS must be set: it seals personal text and must outlive this machine.',
    );
  }
  return {
    databaseUrl: e.DATABASE_URL ?? null,
    keys: e.KEYS ?? null,
    publicUrl: e.PUBLIC_URL ?? null,
    port: e.PORT ?? 8420,
    host: e.HOST ?? '127.0.0.1',
    dataFolder: resolve(e.LEDGERSIDE_DATA ?? '.ledgerside'),
    logLevel: e.LOG_LEVEL ?? 'info',
  };
}
