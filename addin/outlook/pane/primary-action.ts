import type { PaneView } from '#shared/pane-view.ts';

/**
 * The one action of a screen that is drawn as primary, or null. Candidates have theirs in the first candidate. A reply that
 * may be an answer waits for one click (RULES §7.3); a link that is only likely waits for its confirmation.
 */
export function primaryAction(view: PaneView): 'mark_answered' | 'confirm_link' | null {
  if (view.outcome !== 'account') return null;
  if (view.thread?.state === 'possibly_answered' && view.actions.includes('mark_answered')) return 'mark_answered';
  const certain = view.linkedByPerson || view.evidence.some((evidence) => evidence.band === 'certain');
  return !certain && view.actions.includes('confirm_link') ? 'confirm_link' : null;
}
