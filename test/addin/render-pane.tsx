import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, type RenderResult } from '@testing-library/react';
import { vi, type Mock } from 'vitest';
import { Pane } from '#addin/outlook/pane/Pane.tsx';
import { PaneProvider } from '#addin/outlook/pane/pane-context.tsx';
import type { PaneActions, PaneState } from '#addin/outlook/pane/pane-state.ts';
import { textFor } from '#addin/words/text.ts';
import type { PaneView } from '#shared/pane-view.ts';

/** What a host of the pane was asked to do. */
export type RecordedActions = { [K in keyof PaneActions]: Mock<NonNullable<PaneActions[K]>> };

/** A drawn pane and what it asked its host to do. */
export type DrawnPane = RenderResult & { asked: RecordedActions };

/** Draws the pane for a view, or for any state, as a reader of `locale` sees it on 20 November 2026. */
export function drawPane(view: PaneView | null, more: Partial<PaneState> = {}, locale = 'en-GB'): DrawnPane {
  const asked: RecordedActions = {
    confirmLink: vi.fn<() => void>(),
    rejectLink: vi.fn<() => void>(),
    markAnswered: vi.fn<() => void>(),
    undo: vi.fn<() => void>(),
    retry: vi.fn<() => void>(),
    signIn: vi.fn<() => void>(),
    openMessage: vi.fn<() => void>(),
  };
  const state: PaneState = {
    status: 'ready',
    view,
    fetchedAt: '2026-11-20T10:00:00Z',
    busy: false,
    notice: null,
    ...more,
  };
  const tools = {
    text: textFor(locale, new Date(2026, 10, 20, 12)),
    now: new Date(2026, 10, 20, 12),
    dark: false,
    busy: state.busy,
    actions: asked,
  };
  const drawn = render(
    <FluentProvider theme={webLightTheme}>
      <PaneProvider tools={tools}>
        <Pane state={state} />
      </PaneProvider>
    </FluentProvider>,
  );
  return { ...drawn, asked };
}
