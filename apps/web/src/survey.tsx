import { personalLink } from './lib/personal-link/personal-link';
import '@fontsource-variable/inter/wght.css';
import './styles/survey.css';
import { leaderGroup26V1 } from '@medspill/instruments';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './app/query-client';
import { App } from './app/survey-app';
import { surveyQuery } from './features/survey/api/survey-query';
import { startLocale, startTranslations } from './i18n/start-translations';
import { wordingQuery } from './lib/instrument/use-wording';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root element');

// All at once, so that a slow network is waited for once: the survey, the words of the screens, and those of the statements,
// which are hardly ever another questionnaire's.
void queryClient.prefetchQuery({ ...surveyQuery(personalLink.read()), gcTime: 30_000 });
void queryClient.prefetchQuery(wordingQuery(leaderGroup26V1.key, leaderGroup26V1.version, startLocale()));
await startTranslations(['common', 'survey']);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
