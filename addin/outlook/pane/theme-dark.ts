import { webDarkTheme, type Theme } from '@fluentui/react-components';

/** Fluent's dark theme, in a chunk of its own: a pane loads only the one that it wears. */
export const dark: Theme = webDarkTheme;
