import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { describe, expect, it } from 'vitest';
import { RAMP } from '#addin/outlook/pane/ramp.ts';
import { BUCKETS } from '#shared/tokens.ts';

/** Relative luminance of `#rrggbb` or `#rgb` (WCAG 2.2). */
function luminance(color: string): number {
  const hex = color.length === 4 ? color.slice(1).replace(/./g, '$&$&') : color.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((i) => {
    const channel = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe('the aging ramp', () => {
  it.each([
    ['light', RAMP.light, webLightTheme],
    ['dark', RAMP.dark, webDarkTheme],
    ['contrast', RAMP.dark, teamsHighContrastTheme],
  ] as const)('stands out 3:1 from the %s theme', (_name, ramp, theme) => {
    const faint = BUCKETS.filter((bucket) => contrast(ramp[bucket], theme.colorNeutralBackground1) < 3);
    expect(faint).toEqual([]);
  });
});
