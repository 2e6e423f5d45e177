import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { readerLocale } from '../words/locale.ts';

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
// Griffel writes style elements; the page's policy lets only those with its nonce in.
const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });

const place = document.getElementById('app');
if (place !== null) {
  const locale = readerLocale(navigator.languages);
  document.documentElement.lang = locale.startsWith('de') ? 'de' : 'en';
  createRoot(place).render(
    <StrictMode>
      <RendererProvider renderer={renderer} targetDocument={document}>
        <App nonce={nonce} locale={locale} />
      </RendererProvider>
    </StrictMode>,
  );
}
