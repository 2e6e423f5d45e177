import { createContext, useContext, type ReactNode } from 'react';
import { wordsFor, type Text, type Words } from '../words/text.ts';
import type { ThemeName } from '../outlook/pane/theme.ts';
import type { Api } from './api.ts';
import { de } from './words/de.ts';
import { en, type PageLabel } from './words/en.ts';

/** The words of the pages. */
export type PageText = Words<PageLabel>;

/** What every page needs: its words, the pane's words, the theme in force, and the server. */
export type PageTools = {
  readonly page: PageText;
  readonly text: Text;
  readonly theme: ThemeName;
  readonly now: () => Date;
  readonly api: Api;
  readonly signedOut: () => void;
};

const PageContext = createContext<PageTools | null>(null);

/** Gives the pages below it their tools. */
export function PageProvider(props: { tools: PageTools; children: ReactNode }): ReactNode {
  return <PageContext value={props.tools}>{props.children}</PageContext>;
}

/** The tools of the page around a component. Throws outside a PageProvider: that is a mistake in the code. */
export function usePage(): PageTools {
  const tools = useContext(PageContext);
  if (tools === null) throw new Error('no PageProvider above');
  return tools;
}

/** The words of the pages for a locale. */
export function pageTextFor(locale: string): PageText {
  return wordsFor(locale, { en, de });
}
