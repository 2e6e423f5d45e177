import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { loadTheme, type ThemeName } from './theme.ts';

/** The Fluent theme of a name; null until the first one is there, and the old one until the next is. */
export function useFluentTheme(name: ThemeName): Theme | null {
  const [theme, setTheme] = useState<Theme | null>(null);
  useEffect(() => {
    let wanted = true;
    const load = async (): Promise<void> => {
      const loaded = await loadTheme(name);
      if (wanted) setTheme(loaded);
    };
    void load();
    return () => {
      wanted = false;
    };
  }, [name]);
  return theme;
}
