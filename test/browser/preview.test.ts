/** The preview in a real browser on the real server: what a person sees, and that nothing is refused or reached outside. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startChromium, type RealBrowser } from './chromium.ts';
import { startServer, type RunningServer } from './running-server.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDE = { viewport: { width: 1366, height: 768 }, locale: 'en-GB', timezoneId: 'Europe/Berlin' } as const;

// A loaded machine may need its time; nothing here is about speed.
vi.setConfig({ testTimeout: 90_000 });

let server: RunningServer;
let chromium: RealBrowser;
let session = '';

beforeAll(async () => {
  server = await startServer();
  chromium = await startChromium();
}, 180_000);

afterAll(async () => {
  await chromium?.close();
  await server?.stop();
}, 30_000);

type Watched = { page: Page; complaints: string[]; outside: string[]; close: () => Promise<void> };

/** A tab that is signed in, and notes every complaint of the browser and every request that leaves the server. */
async function tab(path = '#/', options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await chromium.browser.newContext({ ...WIDE, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const outside: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.origin) && !/^(data|about|blob):/.test(request.url()))
      outside.push(request.url());
  });
  if (session === '') {
    await page.goto(server.link);
    await page.getByRole('navigation').waitFor();
    session = (await page.evaluate(() => sessionStorage.getItem('ledgerside.session'))) ?? '';
  } else {
    await page.goto(server.origin);
    await page.evaluate((kept) => sessionStorage.setItem('ledgerside.session', kept), session);
    complaints.length = 0;
    await page.reload();
  }
  await page.evaluate((hash) => {
    location.hash = hash;
  }, path);
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  return { page, complaints, outside, close: async () => context.close() };
}

/** Opens the first mail of a filter. */
async function openFirst(page: Page, filter: string): Promise<void> {
  await page.getByRole('group', { name: 'Show' }).getByRole('button', { name: filter }).click();
  const list = page.getByRole('region', { name: 'Messages' });
  await list.getByRole('link').first().click();
  await page.getByRole('article').getByRole('heading', { level: 2 }).first().waitFor();
}

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return await page.evaluate(async () => {
    type Node = { html: string; failureSummary?: string };
    type Axe = {
      run: (where: object, how: object) => Promise<{ violations: { id: string; nodes: Node[] }[] }>;
    };
    const { axe } = globalThis as unknown as { axe: Axe };
    // Tabster's own dummy elements are hidden and focusable on purpose; mail is not our markup.
    const { violations } = await axe.run({ exclude: [['[data-tabster-dummy]']] }, { iframes: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary ?? ''}`);
  });
}

describe('the link', () => {
  it('opens Ledgerside once and then says that it was used', async () => {
    const first = await tab();
    expect(first.page.url().startsWith(`${server.origin}/#/`)).toBe(true);
    await first.close();
    const context = await chromium.browser.newContext(WIDE);
    const page = await context.newPage();
    await page.goto(server.link);
    await page.getByRole('heading', { name: 'This link has been used' }).waitFor();
    expect(await page.getByText('npx ledgerside link').isVisible()).toBe(true);
    await page.goto(server.anotherLink());
    await page.getByRole('navigation').waitFor();
    await context.close();
  });
});

describe('a mail with the pane beside it', () => {
  it('shows who owes what, and why, without a complaint of the browser or a request to elsewhere', async () => {
    const { page, complaints, outside, close } = await tab();
    await openFirst(page, 'Unanswered');
    const pane = page.getByRole('region', { name: 'Receivables of this customer' });
    await pane.getByText('overdue', { exact: true }).first().waitFor();
    await pane.getByRole('button', { name: 'Why?' }).click();
    expect(await pane.getByRole('heading', { name: 'How we know' }).isVisible()).toBe(true);
    await pane.getByRole('tab', { name: /^History/ }).click();
    expect(await pane.getByRole('tabpanel').getByRole('listitem').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    expect(outside).toEqual([]);
    await close();
  });

  it('keeps the figures, the state and the invoices above the fold of 320 × 570', async () => {
    const { page, close } = await tab();
    await openFirst(page, 'Unanswered');
    const pane = page.getByRole('region', { name: 'Receivables of this customer' });
    await pane.getByRole('tab', { name: /^Invoices/ }).waitFor();
    const box = await pane.boundingBox();
    const tabs = await pane.getByRole('tablist').boundingBox();
    expect(box?.width).toBe(320);
    expect((tabs?.y ?? Infinity) + (tabs?.height ?? 0) - (box?.y ?? 0)).toBeLessThan(570);
    expect(await pane.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    await close();
  });

  it('shows the HTML of a mail only in a frame that runs nothing', async () => {
    const { page, complaints, close } = await tab();
    const list = page.getByRole('region', { name: 'Messages' });
    await list.getByRole('link').first().waitFor();
    const frame = page.locator('iframe');
    for (let i = 0; i < 10 && (await frame.count()) === 0; i += 1) {
      await list.getByRole('link').nth(i).click();
      await page.getByRole('article').getByRole('heading', { level: 2 }).first().waitFor();
    }
    expect(await frame.getAttribute('sandbox')).toBe('');
    const inner = page.frames().find((one) => one !== page.mainFrame());
    expect((await inner?.locator('body').innerText())?.length).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('is reached by the keyboard alone', async () => {
    const { page, close } = await tab();
    await page.getByRole('searchbox').focus();
    const list = page.getByRole('region', { name: 'Messages' });
    await list.getByRole('link').nth(1).waitFor();
    for (let i = 0; i < 8; i += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.tagName === 'A')) break;
    }
    await page.keyboard.press('ArrowDown');
    const name = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('Enter');
    await page.getByRole('article').getByRole('heading', { level: 2 }).first().waitFor();
    expect(await list.locator('[aria-current=true]').textContent()).toBe(name);
    await close();
  });
});

describe('a decision', () => {
  it('files a mail that fits two customers with one tap, and takes it back', async () => {
    const { page, complaints, close } = await tab();
    await openFirst(page, 'Unmatched');
    const pane = page.getByRole('region', { name: 'Receivables of this customer' });
    await pane.getByRole('heading', { name: 'Who is this about?' }).waitFor();
    const name = (await pane.getByRole('heading', { level: 3 }).first().textContent()) ?? '';
    await pane.getByRole('button', { name: `File here: ${name}` }).click();
    await pane.getByRole('heading', { name, level: 2 }).waitFor();
    expect(await pane.getByRole('status').textContent()).toBe(`Filed under ${name}.`);
    await pane.getByRole('button', { name: 'Undo' }).click();
    await pane.getByRole('heading', { name: 'Who is this about?' }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('the report', () => {
  it('leads from a row to its mail', async () => {
    const { page, complaints, close } = await tab('#/report');
    await page.getByRole('heading', { name: /^Unanswered \d+$/ }).waitFor();
    await page.getByRole('link', { name: 'Open email' }).first().click();
    await page.getByRole('region', { name: 'Receivables of this customer' }).getByRole('tablist').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('is saved as CSV', async () => {
    const { page, complaints, close } = await tab('#/report');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).click();
    const text = readFileSync(await (await saved).path(), 'utf8');
    expect(text.split('\n').length).toBeGreaterThan(2);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['narrow', { viewport: { width: 390, height: 800 } }],
] as const)('accessibility, %s', (_name, options) => {
  it('has no findings on the mail, the report and the aging page', async () => {
    const { page, complaints, close } = await tab('#/', options);
    await openFirst(page, 'Unanswered');
    await page.getByText('overdue', { exact: true }).first().waitFor({ state: 'attached' });
    expect(await findings(page)).toEqual([]);
    await page.evaluate(() => {
      location.hash = '#/report';
    });
    await page.getByRole('heading', { name: 'How complete is this?' }).waitFor();
    expect(await findings(page)).toEqual([]);
    await page.evaluate(() => {
      location.hash = '#/aging';
    });
    await page.getByRole('table').waitFor();
    expect(await findings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('a contrast theme of the system', () => {
  it('draws the aging bar in its own colours', async () => {
    const { page, close } = await tab('#/', { forcedColors: 'active' });
    await openFirst(page, 'Unanswered');
    const segment = page.locator('fieldset svg rect').first();
    await segment.waitFor();
    const [fill, ink] = await segment.evaluate((rect) => {
      const probe = document.createElement('span');
      probe.style.color = 'CanvasText';
      document.body.append(probe);
      return [getComputedStyle(rect).stroke, getComputedStyle(probe).color];
    });
    expect(fill).toBe(ink);
    await close();
  });
});
