import { personalLink } from './lib/personal-link/personal-link';
import './styles/survey.css';
import { leaderGroup26V1, loadWording } from '@medspill/instruments';
import { openAhead } from './features/survey/api/open-survey-ahead';
import { readWords } from './i18n/read-words';
import { startLocale } from './i18n/start-locale';

/** Words of the screens that the first page needs. */
const namespaces = ['common', 'survey'];

// On a slow network the application takes longest to come. What it will ask for is asked for meanwhile: the survey, the words
// of the screens, and those of the statements, which are hardly ever another questionnaire's. Whatever fails is asked for again.
openAhead(personalLink.read());
const locale = startLocale();
const words = [...namespaces.map((namespace) => readWords(locale, namespace)), loadWording(leaderGroup26V1, locale)];
void Promise.allSettled(words);
const { start } = await import('./survey-application');
await start(namespaces);
