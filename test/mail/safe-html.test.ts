import { expect, it } from 'vitest';
import { safeHtml } from '#server/mail/safe-html.ts';

it('refuses HTML nested beyond reason before the parser meets it, also behind closing tags that close nothing', () => {
  expect(safeHtml('<div>'.repeat(200_000))).toBeNull();
  expect(safeHtml('<div></b>'.repeat(200_000))).toBeNull();
  expect(safeHtml('<b><i></b></i>'.repeat(100_000))).not.toBeNull();
});

it('takes mail whose paragraphs and cells are never closed', () => {
  expect(safeHtml('<p>x<br><img src="cid:1">'.repeat(20_000))?.remoteBlocked).toBe(20_000);
  expect(safeHtml(`<table>${'<tr><td>x'.repeat(8_000)}`)).not.toBeNull();
});
