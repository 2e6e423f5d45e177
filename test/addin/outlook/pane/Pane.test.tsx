// @vitest-environment jsdom
import { cleanup, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { acme } from '#test/addin/fixtures/acme.ts';
import { away, candidates, maybe, nobody, settled, tangled } from '#test/addin/fixtures/variants.ts';
import { drawPane } from '#test/addin/render-pane.tsx';

afterEach(cleanup);

const ALL = { acme, away, candidates, maybe, nobody, settled, tangled };

describe.each(Object.entries(ALL))('the pane of "%s"', (_name, view) => {
  it('has no accessibility findings', async () => {
    const { container } = drawPane(view);
    // Colours are measured in a real browser: this one computes no layout.
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html ?? ''}`)).toEqual([]);
  });

  it('has at most one primary button', () => {
    const [first, second] = drawPane(candidates).getAllByRole('button', { name: /^File here/ });
    const ordinary = new Set(second?.classList);
    const primary = [...(first?.classList ?? [])].filter((name) => !ordinary.has(name) && !name.startsWith('___'));
    expect(primary.length).toBeGreaterThan(0);
    cleanup();
    const buttons = [...drawPane(view).container.querySelectorAll('button')];
    const loud = buttons.filter((button) => primary.every((name) => button.classList.contains(name)));
    expect(loud.length).toBeLessThanOrEqual(1);
  });
});

describe('the account', () => {
  it('shows what is overdue, what is owed and how old the ledger is', () => {
    const { getByRole, getByText } = drawPane(acme);
    expect(getByRole('heading', { name: 'Acme Tooling GmbH' })).toBeTruthy();
    expect(getByText('€18,200.00')).toBeTruthy();
    expect(getByText(/of €42,310.50 owed · oldest 47 days/)).toBeTruthy();
    expect(getByText(/Ledger as of/).textContent).toContain('today');
  });

  it('shows amounts and dates as the reader writes them', () => {
    const { getByText } = drawPane(acme, {}, 'de-DE');
    expect(getByText((text) => text.replace(/\s/g, ' ') === '18.200,00 €')).toBeTruthy();
    expect(getByText('überfällig')).toBeTruthy();
  });

  it('keeps currencies apart', () => {
    const { getByText, queryByText } = drawPane(tangled);
    expect(getByText('€1,218,200.00')).toBeTruthy();
    expect(getByText('JP¥80,000')).toBeTruthy();
    expect(queryByText(/1,298,200/)).toBeNull();
  });

  it('says plainly that nothing is owed, without an empty table', () => {
    const { getByText, queryByRole } = drawPane(settled);
    expect(getByText('Nothing owed')).toBeTruthy();
    expect(queryByRole('table')).toBeNull();
    expect(queryByRole('tab', { name: /Invoices/ })).toBeNull();
  });

  it('shows the invoices of a bucket that is tapped, and all again', async () => {
    const user = userEvent.setup();
    const { getByRole, queryByText, getAllByRole } = drawPane(acme);
    await user.click(getByRole('button', { name: /^31–60 days overdue 12,000/ }));
    expect(getAllByRole('row')).toHaveLength(2);
    expect(queryByText('INV-2071')).toBeNull();
    await user.click(getByRole('button', { name: 'Show all invoices again' }));
    expect(getAllByRole('row')).toHaveLength(5);
  });

  it('does not offer an empty bucket', () => {
    const { getByRole } = drawPane(acme);
    expect(getByRole('button', { name: /^90\+ days overdue/ }).hasAttribute('disabled')).toBe(true);
  });

  it('warns of an old ledger', () => {
    expect(drawPane(tangled).getByText(/Ledger is old/)).toBeTruthy();
  });

  it('filters the history and opens a mail of it', async () => {
    const user = userEvent.setup();
    const { getByRole, getAllByRole, asked } = drawPane(acme);
    await user.click(getByRole('tab', { name: 'History 6' }));
    await user.click(getByRole('button', { name: 'Ledger' }));
    const panel = getByRole('tabpanel');
    expect(within(panel).getAllByRole('listitem')).toHaveLength(1);
    await user.click(getByRole('button', { name: 'All' }));
    await user.click(getAllByRole('button', { name: 'Third reminder' })[0] ?? panel);
    expect(asked.openMessage).toHaveBeenCalledWith('msg-h2');
  });

  it('tells who answers, who is away and whose mail bounces in words', async () => {
    const user = userEvent.setup();
    const { getByRole, getByText } = drawPane(acme);
    await user.click(getByRole('tab', { name: 'People 3' }));
    expect(getByText('Answers')).toBeTruthy();
    expect(getByText(/away until/)).toBeTruthy();
    expect(getByText('Mail bounces')).toBeTruthy();
  });
});

describe('the conversation', () => {
  it('opens its reasons on demand, and each reminder from there', async () => {
    const user = userEvent.setup();
    const { getByRole, queryByText, asked } = drawPane(acme);
    expect(queryByText('How we know')).toBeNull();
    const why = getByRole('button', { name: 'Why?' });
    expect(why.getAttribute('aria-expanded')).toBe('false');
    await user.click(why);
    expect(getByRole('heading', { name: 'How we know' })).toBeTruthy();
    expect(queryByText(/3 business days after .*11 Nov/)).toBeTruthy();
    await user.click(getByRole('button', { name: /Reminder 3, Wed/ }));
    expect(asked.openMessage).toHaveBeenCalledWith('msg-acme-3');
  });

  it('quotes the author and says that nothing is confirmed', () => {
    const { getByText } = drawPane(acme);
    expect(getByText('we transfer INV-2041 on Friday').tagName).toBe('BLOCKQUOTE');
    expect(getByText(/not confirmed/)).toBeTruthy();
  });

  it('names the last day of a wait, not the midnight after it', () => {
    const { getByText } = drawPane({
      ...away,
      thread: away.thread && { ...away.thread, dueAt: new Date(2026, 10, 27).toISOString() },
    });
    expect(getByText(/until/).textContent).toContain('26 Nov');
  });

  it('says that a machine wrote the mail and when the person is back', () => {
    const { getByText } = drawPane(away);
    expect(getByText('Out of office').parentElement?.textContent).toContain('30 Nov');
  });

  it('marks as answered', async () => {
    const user = userEvent.setup();
    const { getByRole, asked } = drawPane(maybe);
    await user.click(getByRole('button', { name: 'Mark as answered' }));
    expect(asked.markAnswered).toHaveBeenCalledOnce();
  });
});

describe('whose mail it is', () => {
  it('is decided by one tap on a candidate', async () => {
    const user = userEvent.setup();
    const { getByRole, asked } = drawPane(candidates);
    await user.click(getByRole('button', { name: 'File here: Acme Tooling GmbH' }));
    expect(asked.confirmLink).toHaveBeenCalledWith('acc-acme', false);
  });

  it('is remembered for the sender when the person says always', async () => {
    const user = userEvent.setup();
    const { getByRole, asked } = drawPane(candidates);
    await user.click(getByRole('checkbox', { name: 'Always for this sender' }));
    await user.click(getByRole('button', { name: /^File here: Beta/ }));
    expect(asked.confirmLink).toHaveBeenCalledWith('acc-beta', true);
  });

  it('is taken back only when asked twice', async () => {
    const user = userEvent.setup();
    const { getByRole, asked } = drawPane(acme);
    await user.click(getByRole('button', { name: 'Wrong customer?' }));
    expect(asked.rejectLink).not.toHaveBeenCalled();
    await user.click(getByRole('button', { name: 'Not Acme Tooling GmbH' }));
    expect(asked.rejectLink).toHaveBeenCalledWith('acc-acme');
  });

  it('can be nobody', () => {
    expect(drawPane(nobody).getByRole('heading', { name: 'Not a customer' })).toBeTruthy();
  });
});

describe('trouble', () => {
  it('keeps the last known figures and marks them', () => {
    const { getByRole, getByText } = drawPane(acme, { status: 'offline' });
    expect(getByRole('alert').textContent).toContain('No connection. Showing what was known today');
    expect(getByText('€18,200.00')).toBeTruthy();
  });

  it('offers one button when nothing is known', async () => {
    const user = userEvent.setup();
    const { getAllByRole, asked } = drawPane(null, { status: 'failed' });
    const buttons = getAllByRole('button');
    expect(buttons).toHaveLength(1);
    await user.click(buttons[0] ?? document.body);
    expect(asked.retry).toHaveBeenCalledOnce();
  });

  it('leads back to the sign-in', async () => {
    const user = userEvent.setup();
    const { getByRole, asked } = drawPane(null, { status: 'signed_out' });
    await user.click(getByRole('button', { name: 'Sign in again' }));
    expect(asked.signIn).toHaveBeenCalledOnce();
  });

  it('draws the shape of the pane while it loads', () => {
    expect(drawPane(null, { status: 'loading' }).getByLabelText('Loading the customer')).toBeTruthy();
  });
});

describe('a red flag', () => {
  it('says what is odd, and to verify it by phone', () => {
    const { getByText } = drawPane(tangled);
    expect(getByText(/New bank details\? Verify them by phone/)).toBeTruthy();
    expect(getByText(/acne.example only looks like acme.example/)).toBeTruthy();
  });
});

describe('an action', () => {
  it('says what it did and can be undone', async () => {
    const user = userEvent.setup();
    const { getByRole, asked } = drawPane(acme, { notice: { text: 'Marked as answered.', undo: 'activity-1' } });
    expect(getByRole('status').textContent).toBe('Marked as answered.');
    await user.click(getByRole('button', { name: 'Undo' }));
    expect(asked.undo).toHaveBeenCalledWith('activity-1');
  });

  it('can be undone long after it was made, and is offered once', async () => {
    const user = userEvent.setup();
    const undoable = { activityId: 'activity-2', what: 'mark_answered' };
    const { getByRole, getByText, asked } = drawPane({ ...acme, undoable });
    expect(getByText(/Marked as answered by a person/)).toBeTruthy();
    await user.click(getByRole('button', { name: 'Undo' }));
    expect(asked.undo).toHaveBeenCalledWith('activity-2');
    cleanup();
    const fresh = drawPane({ ...acme, undoable }, { notice: { text: 'Marked.', undo: 'activity-2' } });
    expect(fresh.getAllByRole('button', { name: 'Undo' })).toHaveLength(1);
  });

  it('waits while another is under way', async () => {
    const user = userEvent.setup();
    const { getByRole, asked } = drawPane(maybe, { busy: true });
    await user.click(getByRole('button', { name: 'Mark as answered' }));
    expect(asked.markAnswered).not.toHaveBeenCalled();
  });
});
