import type { Bucket } from '#shared/tokens.ts';

/**
 * The aging ramp, the only colours of our own: cool while not due, then warmer and heavier with age. Each colour has at
 * least 3:1 against the pane's background (WCAG 2.2, 1.4.11); position, label and figure carry the meaning as well.
 */
export const RAMP: Record<'light' | 'dark', Record<Bucket, string>> = {
  light: { notDue: '#5c7f9c', d1_30: '#a87800', d31_60: '#cb5a00', d61_90: '#c22d2d', over90: '#7a1140' },
  dark: { notDue: '#8fb3cf', d1_30: '#e0b64a', d31_60: '#f2924a', d61_90: '#f26d6d', over90: '#f294c0' },
};
