/** A real Chromium for tests, from the npm package alone: nothing is downloaded and nothing of the system's is used. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium as playwright, type Browser } from 'playwright-core';

/**
 * Flags that keep the browser as strict as a person's. The package's own list is not used: it turns off web security and
 * so would hide faults in our content security policy.
 */
const FLAGS = [
  '--headless=shell',
  '--no-sandbox',
  '--disable-gpu',
  '--no-zygote',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A started browser; `close` ends it and removes its files. */
export type RealBrowser = { browser: Browser; close: () => Promise<void> };

async function launch(executablePath: string): Promise<Browser> {
  const set = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return await playwright.launch({
    executablePath,
    args: FLAGS,
    ignoreDefaultArgs: ['--headless'],
    env: Object.fromEntries(set) as Record<string, string>,
  });
}

/** Starts with the system's libraries; on a bare machine with those that the package brings for Lambda. */
async function launchAnywhere(scratch: string): Promise<Browser> {
  const { default: packaged, inflate } = await import('@sparticuz/chromium');
  try {
    return await launch(await packaged.executablePath());
  } catch (error) {
    if (!String(error).includes('error while loading shared libraries')) throw error;
    const bin = fileURLToPath(new URL('../bin/', import.meta.resolve('@sparticuz/chromium')));
    await inflate(join(bin, 'al2023.tar.br'));
    process.env['LD_LIBRARY_PATH'] = join(scratch, 'al2023', 'lib');
    return await launch(join(scratch, 'chromium'));
  }
}

/**
 * Unpacks and starts Chromium in a folder of its own, so that runs side by side do not meet. Throws an Error that says
 * what is missing when this machine cannot run it.
 */
export async function startChromium(): Promise<RealBrowser> {
  const scratch = mkdtempSync(join(tmpdir(), 'ledgerside-chromium-'));
  const outer = { ...process.env };
  process.env['TMPDIR'] = scratch;
  try {
    const browser = await launchAnywhere(scratch);
    return {
      browser,
      close: async () => {
        await browser.close();
        rmSync(scratch, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(scratch, { recursive: true, force: true });
    throw new Error(`Chromium cannot start here: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in outer)) delete process.env[name];
    Object.assign(process.env, outer);
  }
}
