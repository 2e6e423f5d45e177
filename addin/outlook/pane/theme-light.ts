import { webLightTheme, type Theme } from '@fluentui/react-components';

/** Fluent's light theme, in a chunk of its own: a pane loads only the one that it wears. */
export const light: Theme = webLightTheme;
