import './survey.css';
import type { Erasure } from '@medspill/contracts';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../components/ui/error-notice';
import { PageSkeleton } from '../../components/ui/page-skeleton';
import { type PersonalLink, personalLink } from '../../lib/personal-link/personal-link';
import { surveyQuery } from './api/survey-query';
import { ErasedPage } from './components/erased-page';
import { LeftPage } from './components/left-page';
import { SurveySession } from './components/survey-session';
import { SurveyUnavailable } from './components/survey-unavailable';
import { removeOtherDrafts } from './model/draft-queue';
import { contactOf, unavailableReason } from './model/unavailable-reason';

const drafts = () => window.localStorage;

/** How the respondent ended the session in this browser; nothing of it is left to show. */
type Ending = { readonly kind: 'left' } | { readonly kind: 'erased'; readonly erasure: Erasure };

const SurveyByLink = ({ link }: { link: PersonalLink }) => {
  const { t } = useTranslation('survey');
  const [ending, setEnding] = useState<Ending | null>(null);
  const { data: survey, error, isFetching, refetch } = useQuery({ ...surveyQuery(link), enabled: ending === null });
  const reason = unavailableReason(error);
  const here = ending === null && survey ? survey.invitation : null;
  const isKnown = here !== null || ending !== null || reason !== null;
  useEffect(() => {
    if (isKnown) removeOtherDrafts(here, drafts);
  }, [here, isKnown]);

  if (ending?.kind === 'erased') return <ErasedPage erasure={ending.erasure} />;
  if (ending) return <LeftPage />;
  if (survey) {
    return (
      <SurveySession
        opened={survey}
        onLeft={() => setEnding({ kind: 'left' })}
        onErased={(erasure) => setEnding({ kind: 'erased', erasure })}
      />
    );
  }
  if (!error || isFetching) return <PageSkeleton />;
  if (reason) return <SurveyUnavailable reason={reason} contact={contactOf(error)} />;
  return (
    <>
      <h1 className="visually-hidden">{t('documentTitle')}</h1>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
    </>
  );
};

/** A page that the browser kept and brings back may show what somebody else wrote: it is read anew. */
const useFreshPage = (): void => {
  useEffect(() => {
    const reload = ({ persisted }: PageTransitionEvent) => {
      if (persisted) window.location.reload();
    };
    window.addEventListener('pageshow', reload);
    return () => window.removeEventListener('pageshow', reload);
  }, []);
};

/** `/s`: the survey behind a personal link. No account, and nothing that leads away from the task. */
export const SurveyPage = () => {
  const { t } = useTranslation('survey');
  const link = useSyncExternalStore(personalLink.subscribe, personalLink.read);
  useFreshPage();
  return (
    <div className="survey" data-size="md">
      <title>{t('documentTitle')}</title>
      <SurveyByLink key={link.visit} link={link} />
    </div>
  );
};
