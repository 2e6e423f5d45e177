import type { Theme } from '@fluentui/react-components';

/** The themes a pane can wear. */
export type ThemeName = 'light' | 'dark' | 'contrast';

const LOADERS: Record<ThemeName, () => Promise<Theme>> = {
  light: async () => (await import('./theme-light.ts')).light,
  dark: async () => (await import('./theme-dark.ts')).dark,
  contrast: async () => (await import('./theme-contrast.ts')).contrast,
};

/** Fetches the Fluent theme of a name. Rejects when its chunk cannot be fetched. */
export async function loadTheme(name: ThemeName): Promise<Theme> {
  return await LOADERS[name]();
}

/** The theme that the system asks for; a contrast theme (forced colours) outranks everything. */
export function systemTheme(matches: (query: string) => boolean): ThemeName {
  if (matches('(forced-colors: active)')) return 'contrast';
  return matches('(prefers-color-scheme: dark)') ? 'dark' : 'light';
}
