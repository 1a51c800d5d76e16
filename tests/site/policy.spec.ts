import { expect, test } from '@playwright/test';
import { built, open, PAGES } from './site';

for (const address of PAGES) {
  test(`${address} allows its own scripts by hash and no other`, () => {
    const path = address.endsWith('.html') ? address : `${address}index.html`;
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(built(path))?.[1] ?? '';
    const script = policy.split(';').find((part) => part.trim().startsWith('script-src')) ?? '';
    expect(script).toContain("'self'");
    expect(policy.replace(/style-src[^;]*/, '')).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:/);
  });
}

test('a script that is not of the site does not run', async ({ page }) => {
  await open(page, './');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken"';
    document.head.append(script);
  });
  expect(await page.title()).not.toBe('taken');
});
