import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** The themes a pane can wear. */
export type ThemeName = 'light' | 'dark' | 'contrast';

const THEMES: Record<ThemeName, Theme> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** The Fluent theme of a name. */
export function fluentTheme(name: ThemeName): Theme {
  return THEMES[name];
}

/** The theme that the system asks for; a contrast theme (forced colours) outranks everything. */
export function systemTheme(matches: (query: string) => boolean): ThemeName {
  if (matches('(forced-colors: active)')) return 'contrast';
  return matches('(prefers-color-scheme: dark)') ? 'dark' : 'light';
}
