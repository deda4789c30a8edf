import '@fontsource-variable/inter/wght.css';
import '@digdir/designsystemet-css';
import '@digdir/designsystemet-theme';
import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { startTranslations } from './i18n/start-translations';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root element');

await startTranslations(['common']);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
