import { isSurvey } from './lib/personal-link/personal-link';
import '@fontsource-variable/inter/wght.css';
import '@digdir/designsystemet-css';
import '@digdir/designsystemet-theme';
import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startTranslations } from './i18n/start-translations';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root element');

// Each is a chunk of its own: a respondent's phone loads neither router nor dashboards.
const application = isSurvey(window.location.pathname) ? import('./app/survey-app') : import('./app/app');
const [{ App }] = await Promise.all([application, startTranslations()]);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
