import './survey.css';
import type { Survey } from '@medspill/contracts';
import { instrumentVersion } from '@medspill/instruments';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ErrorNotice } from '../../components/ui/error-notice';
import { PageSkeleton } from '../../components/ui/page-skeleton';
import { useLocale } from '../../i18n/use-locale';
import { type ErrorCode, errorCode } from '../../lib/http/api-error';
import { wordingQuery } from '../../lib/instrument/use-wording';
import { surveyQuery } from './api/survey-query';
import { SurveyFlow } from './components/survey-flow';
import { SurveyUnavailable } from './components/survey-unavailable';

const SurveyInLanguage = ({ survey, token }: { survey: Survey; token: string }) => {
  const { key, version: number } = survey.instrument;
  const version = instrumentVersion(key, number);
  // While another language is on its way the former stays on the screen.
  const query = { ...wordingQuery(key, number, useLocale()), placeholderData: keepPreviousData };
  const { data: wording, error, refetch } = useQuery(query);
  if (wording) return <SurveyFlow survey={survey} token={token} version={version} wording={wording} />;
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  return <PageSkeleton />;
};

/** Refusals that no further attempt will change. */
const reasons: Partial<Record<ErrorCode, 'unknown' | 'planned' | 'closed'>> = {
  wave_closed: 'closed',
  wave_not_open: 'planned',
  invitation_unknown: 'unknown',
  not_found: 'unknown',
  invalid_request: 'unknown',
};

const SurveyByToken = ({ token }: { token: string }) => {
  const { t } = useTranslation('survey');
  const { data: survey, error, isFetching, refetch } = useQuery(surveyQuery(token));
  if (survey && survey.wave.state !== 'open') {
    return <SurveyUnavailable reason={survey.wave.state} submitted={survey.submitted} contact={survey.contact} />;
  }
  if (survey) return <SurveyInLanguage survey={survey} token={token} />;
  if (!error || isFetching) return <PageSkeleton />;
  const reason = reasons[errorCode(error)];
  if (reason) return <SurveyUnavailable reason={reason} />;
  return (
    <>
      <h1 className="visually-hidden">{t('documentTitle')}</h1>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
    </>
  );
};

/** `/s/:token`: the survey behind a personal link. No account, and nothing that leads away from the task. */
export const SurveyPage = () => {
  const { t } = useTranslation('survey');
  const { token = '' } = useParams();
  return (
    <div className="survey" data-size="md">
      <title>{t('documentTitle')}</title>
      <SurveyByToken key={token} token={token} />
    </div>
  );
};
