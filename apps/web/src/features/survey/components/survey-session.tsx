import type { Erasure, Survey } from '@medspill/contracts';
import { instrumentVersion } from '@medspill/instruments';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorNotice } from '../../../components/ui/error-notice';
import { PageSkeleton } from '../../../components/ui/page-skeleton';
import { useLocale } from '../../../i18n/use-locale';
import { wordingQuery } from '../../../lib/instrument/use-wording';
import { asideOf } from '../model/survey-step';
import { useSurveyStep } from '../use-survey-step';
import { AsidePage } from './aside-page';
import { SurveyFlow } from './survey-flow';
import { SurveyFooter } from './survey-footer';
import { SurveyUnavailable } from './survey-unavailable';

interface SurveySessionProps {
  /** As it was when the session was opened. */
  opened: Survey;
  onLeft: () => void;
  onErased: (erasure: Erasure) => void;
}

/** A respondent's session: the survey while it is open, else why not; and what is one's own, whichever it is. */
export const SurveySession = ({ opened, onLeft, onErased }: SurveySessionProps) => {
  const [{ survey, withdrawals }, setCurrent] = useState({ survey: opened, withdrawals: 0 });
  const { key, version: number } = survey.instrument;
  // While another language is on its way the former stays on the screen.
  const { data: wording, error, refetch } = useQuery({ ...wordingQuery(key, number, useLocale()), placeholderData: keepPreviousData });
  const begun = {
    onErased,
    onWithdrawn: (fresh: Survey) => setCurrent({ survey: fresh, withdrawals: withdrawals + 1 }),
  };
  if (survey.wave.state !== 'open') {
    return (
      <>
        <ClosedSurvey survey={survey} reason={survey.wave.state} {...begun} />
        <SurveyFooter invitation={survey.invitation} onLeft={onLeft} />
      </>
    );
  }
  if (!wording) return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <PageSkeleton />;
  return (
    <SurveyFlow
      // What was withdrawn is nowhere on the screen either: everything begins anew.
      key={withdrawals}
      survey={survey}
      version={instrumentVersion(key, number)}
      wording={wording}
      withdrawn={withdrawals > 0}
      onLeft={onLeft}
      {...begun}
    />
  );
};

interface ClosedSurveyProps {
  survey: Survey;
  reason: 'planned' | 'past_deadline' | 'closed';
  onErased: (erasure: Erasure) => void;
  onWithdrawn: (survey: Survey) => void;
}

const ClosedSurvey = ({ survey, reason, onErased, onWithdrawn }: ClosedSurveyProps) => {
  const { step } = useSurveyStep(0);
  const aside = asideOf(step);
  if (aside) return <AsidePage aside={aside} survey={survey} onErased={onErased} onWithdrawn={onWithdrawn} />;
  return <SurveyUnavailable reason={reason} submitted={survey.submitted} contact={survey.contact} />;
};
