import './audit-log.css';
import { Button, Heading } from '@digdir/designsystemet-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ErrorNotice } from '../../components/ui/error-notice';
import { Loaded } from '../../components/ui/loaded';
import { SkeletonBlocks } from '../../components/ui/skeleton-blocks';
import { auditEventsQuery, auditFileUrl } from './api/audit-log';
import { EventTable } from './components/event-table';
import { FollowedObject } from './components/followed-object';
import { LogFilters } from './components/log-filters';
import { NoEvents } from './components/no-events';
import { formatFilter, isFiltered, type LogFilter, parseFilter } from './model/audit-filter';

/** `/audit-log`: who did what to which object when, to read, filter and take along. */
export const AuditLogPage = () => {
  const { t } = useTranslation('audit-log');
  const [search, setSearch] = useSearchParams();
  const filter = parseFilter(search);
  const query = useInfiniteQuery(auditEventsQuery(filter));
  const show = (next: LogFilter): void => setSearch(formatFilter(next));
  const events = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className="audit-log">
      <title>{t('title')}</title>
      <header className="page-header">
        <div>
          <Heading level={1} data-size="md">
            {t('heading')}
          </Heading>
          <p className="audit-log__lead">{t('lead')}</p>
        </div>
        <a className="quiet-button" href={auditFileUrl(filter)} download>
          {t('download')}
        </a>
      </header>
      <LogFilters filter={filter} onChange={show} />
      {filter.objectId ? (
        <FollowedObject objectId={filter.objectId} events={events} onClear={() => show({ ...filter, objectId: undefined })} />
      ) : null}
      <Loaded query={query} skeleton={<SkeletonBlocks heights={[40, 56, 56, 56, 56, 56]} />}>
        {() => (events.length === 0 ? <NoEvents filtered={isFiltered(filter)} /> : <EventTable events={events} filter={filter} onFilter={show} />)}
      </Loaded>
      {query.isFetchNextPageError ? <ErrorNotice error={query.error} /> : null}
      {query.hasNextPage ? (
        <Button
          variant="secondary"
          className="audit-log__more"
          aria-busy={query.isFetchingNextPage || undefined}
          onClick={() => void query.fetchNextPage()}
        >
          {query.isFetchingNextPage ? t('loadingMore') : t('more')}
        </Button>
      ) : null}
    </div>
  );
};
