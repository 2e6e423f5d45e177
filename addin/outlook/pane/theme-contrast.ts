import { teamsHighContrastTheme, type Theme } from '@fluentui/react-components';

/** Fluent's high-contrast theme, in a chunk of its own: a pane loads only the one that it wears. */
export const contrast: Theme = teamsHighContrastTheme;
