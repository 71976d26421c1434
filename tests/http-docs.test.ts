import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tellStory } from './http-records.ts';
import { testApp } from './http-setup.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FLAGS =
  '--no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync --no-first-run --disable-quic';
const hasBrowser = existsSync(CHROMIUM);
const reason = hasBrowser ? '' : ` (skipped: no browser at ${CHROMIUM}; set CHROMIUM to one)`;

const { app, ok } = testApp(tellStory);

test('the page loads nothing from elsewhere and its parts are there', async () => {
  const page = await ok('/docs');
  const parts = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => url!);
  expect(parts.length).toBeGreaterThan(4);
  for (const url of parts) await ok(url);
  expect(page.headers['content-security-policy']).toContain("default-src 'self'");
});

describe.skipIf(!hasBrowser)(`Swagger UI in a browser${reason}`, () => {
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    await app.listen({ port: 0, host: '127.0.0.1' });
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS.split(' ') });
    page = await browser.newPage({ viewport: { width: 1200, height: 1600 } });
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${app.listeningOrigin}/docs`);
  });
  afterAll(() => browser?.close());

  test('"Try it out" with a person finds the events of that person', async () => {
    const operation = page.locator('#operations-events-listEvents');
    await operation.locator('.opblock-summary-control').click();
    await operation.getByRole('button', { name: 'Try it out' }).click();
    const row = operation.locator('tr[data-param-name="person"]');
    await row.getByRole('button', { name: 'Add string item' }).click();
    await row.locator('input').fill('Petrov');
    await operation.getByRole('button', { name: 'Execute' }).click();
    const answer = operation.locator('.live-responses-table');
    await answer.waitFor();
    expect(await answer.locator('tbody .response-col_status').first().textContent()).toBe('200');
    const url = await operation.locator('.request-url pre').textContent();
    expect(url).toBe(`${app.listeningOrigin}/events?person=Petrov&sort=-date&limit=20`);
    expect(await answer.textContent()).toContain('"Mary Roe"');
  });

  test('is as wide as a phone that shows it', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true });
    const phone = await context.newPage();
    await phone.goto(`${app.listeningOrigin}/docs`);
    await phone.locator('.opblock').first().waitFor();
    expect(await phone.evaluate('document.documentElement.clientWidth')).toBe(390);
    await context.close();
  });

  test('nothing went wrong on the way', () => {
    expect(errors).toEqual([]);
  });
});
