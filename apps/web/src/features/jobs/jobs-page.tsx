import './jobs.css';
import { Button, Heading } from '@digdir/designsystemet-react';
import type { FailedJob } from '@medspill/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../components/ui/error-notice';
import { Loaded } from '../../components/ui/loaded';
import { Notice } from '../../components/ui/notice';
import { SkeletonBlocks } from '../../components/ui/skeleton-blocks';
import { useLocale } from '../../i18n/use-locale';
import { formatMoment } from '../../lib/format/format-time';
import { failedJobsQuery, useRetryJob } from './api/jobs';

/** Kinds of work that have a name in words. */
const named = {
  'mailings:send': 'mailings_send',
  'mailings:due': 'mailings_due',
  'mailings:forget': 'mailings_forget',
  'jobs:forget': 'jobs_forget',
  'action:remind': 'action_remind',
  'action:remind-due': 'action_remind_due',
} as const;

const isNamed = (task: string): task is keyof typeof named => Object.hasOwn(named, task);

const JobRow = ({ job }: { job: FailedJob }) => {
  const { t } = useTranslation('jobs');
  const locale = useLocale();
  const retry = useRetryJob();
  const { id, task, failedAt, nextAt, attempts, reason } = job;
  const what = isNamed(task) ? t(`tasks.${named[task]}`) : task;
  return (
    <li className="job">
      <div>
        <Heading level={2} data-size="2xs">
          {what}
        </Heading>
        <p>{t('failed', { moment: formatMoment(failedAt, locale), count: attempts })}</p>
        <p className="job__quiet">{t('reason', { reason })}</p>
        <p className="job__quiet">{nextAt === null ? t('givenUp') : t('next', { moment: formatMoment(nextAt, locale) })}</p>
        {retry.isError ? <ErrorNotice error={retry.error} /> : null}
      </div>
      <Button variant="secondary" data-size="sm" aria-label={t('retryLabel', { what })} aria-busy={retry.isPending || undefined} onClick={() => retry.mutate(id)}>
        {t('retry')}
      </Button>
    </li>
  );
};

/** `/jobs`: work in the background that failed: what, when and why, and a way to try it again. */
export const JobsPage = () => {
  const { t } = useTranslation('jobs');
  const query = useQuery(failedJobsQuery);
  return (
    <div className="stack stack--wide">
      <title>{`${t('title')} – Medspill`}</title>
      <header className="page-header">
        <div>
          <Heading level={1} data-size="md">
            {t('title')}
          </Heading>
          <p>{t('lead')}</p>
        </div>
      </header>
      <Loaded query={query} skeleton={<SkeletonBlocks heights={[96, 96]} />}>
        {({ items }) =>
          items.length === 0 ? (
            <Notice heading={t('none.heading')}>
              <p>{t('none.body')}</p>
            </Notice>
          ) : (
            <ul className="jobs">
              {items.map((job) => (
                <JobRow key={job.id} job={job} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
};
