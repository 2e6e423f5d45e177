import { useEffect, useState } from 'react';
import { systemTheme, type ThemeName } from '../outlook/pane/theme.ts';

/** What a person chose; `system` follows the system, also while the page is open. */
export type ThemeChoice = 'system' | 'light' | 'dark';

const KEY = 'ledgerside.theme';
const QUERIES = ['(forced-colors: active)', '(prefers-color-scheme: dark)'];

const matches = (query: string): boolean => matchMedia(query).matches;

function stored(): ThemeChoice {
  const choice = localStorage.getItem(KEY);
  return choice === 'light' || choice === 'dark' ? choice : 'system';
}

/** The theme in force and the choice behind it. Forced colours outrank every choice. */
export function useTheme(): { theme: ThemeName; choice: ThemeChoice; choose: (choice: ThemeChoice) => void } {
  const [choice, setChoice] = useState(stored);
  const [system, setSystem] = useState(() => systemTheme(matches));
  useEffect(() => {
    const update = (): void => setSystem(systemTheme(matches));
    const lists = QUERIES.map((query) => matchMedia(query));
    for (const list of lists) list.addEventListener('change', update);
    return () => {
      for (const list of lists) list.removeEventListener('change', update);
    };
  }, []);
  const theme = choice === 'system' || system === 'contrast' ? system : choice;
  useEffect(() => {
    document.documentElement.style.colorScheme = theme === 'light' ? 'light' : 'dark';
  }, [theme]);
  return {
    theme,
    choice,
    choose: (next) => {
      localStorage.setItem(KEY, next);
      setChoice(next);
    },
  };
}
