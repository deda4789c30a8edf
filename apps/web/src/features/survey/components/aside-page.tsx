import type { Erasure, Survey } from '@medspill/contracts';
import { Suspense } from 'react';
import { PageSkeleton } from '../../../components/ui/page-skeleton';
import type { Aside } from '../model/survey-step';
import { AboutPage } from './about-page';
import { ErasePage } from './erase-page';
import { RightsPage } from './rights-page';

interface AsidePageProps {
  aside: Aside;
  survey: Survey;
  /** Lets go of what is unsaved, so that nothing is sent after it was removed. */
  onRemove?: () => Promise<void>;
  onErased: (erasure: Erasure) => void;
  onWithdrawn: (survey: Survey) => void;
}

/** A page beside the survey. The answers given so far stay as they are behind it. Its words come when it is opened. */
export const AsidePage = ({ aside, survey, onRemove, onErased, onWithdrawn }: AsidePageProps) => (
  <Suspense fallback={<PageSkeleton />}>
    {aside === 'about' ? <AboutPage survey={survey} /> : null}
    {aside === 'rights' ? <RightsPage survey={survey} onRemove={onRemove} onWithdrawn={onWithdrawn} /> : null}
    {aside === 'erase' ? <ErasePage invitation={survey.invitation} onRemove={onRemove} onErased={onErased} /> : null}
  </Suspense>
);
