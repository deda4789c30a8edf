import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { PageSkeleton } from '../components/ui/page-skeleton';
import { SurveyPage } from '../features/survey/survey-page';
import { LanguageSwitch } from './layout/language-switch';
import { ProductMark } from './layout/product-mark';
import { queryClient } from './query-client';
import { SurveyErrorBoundary } from './survey-error-boundary';

/** Leads out of the survey, whose answers are saved: there is no router here to stay in. */
const SurveySiteFooter = () => {
  const { t } = useTranslation('common');
  return (
    <footer className="site-footer site-footer--bare">
      <p>
        <a href="/accessibility">{t('layout.accessibility')}</a>
      </p>
    </footer>
  );
};

/** The survey as an application of its own: no router, no session of an account, and nothing that leads away from the task. */
export const App = () => (
  <QueryClientProvider client={queryClient}>
    <header className="site-header site-header--bare">
      <div className="site-header__inner">
        <span className="product-name">
          <ProductMark />
        </span>
        <LanguageSwitch />
      </div>
    </header>
    <main id="main" tabIndex={-1} className="page page--narrow">
      <SurveyErrorBoundary>
        <Suspense fallback={<PageSkeleton />}>
          <SurveyPage />
        </Suspense>
      </SurveyErrorBoundary>
    </main>
    <SurveySiteFooter />
  </QueryClientProvider>
);
