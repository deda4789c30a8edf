import { Button, Heading } from '@digdir/designsystemet-react';
import type { listProgrammes } from '@medspill/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { Loaded } from '../../components/ui/loaded';
import { Notice } from '../../components/ui/notice';
import { SkeletonBlocks } from '../../components/ui/skeleton-blocks';
import type { ResponseOf } from '../../lib/http/request';
import { useMay } from '../../lib/session/session';
import { programmesQuery } from './api/programmes-query';
import { NewProgrammeDialog } from './components/new-programme-dialog';

type Page = ResponseOf<typeof listProgrammes>;

const Empty = () => {
  const { t } = useTranslation('programmes');
  const may = useMay();
  return (
    <Notice heading={t('empty.title')} action={may('programme:import') ? <Link to="/import">{t('empty.action')}</Link> : null}>
      <p>{t('empty.body')}</p>
    </Notice>
  );
};

const PageLinks = ({ data }: { data: Page }) => {
  const { t } = useTranslation('programmes');
  const last = Math.ceil(data.total / data.pageSize);
  if (last <= 1) return null;
  return (
    <nav className="page-links" aria-label={t('pages.label')}>
      {data.page > 1 ? <Link to={`?page=${data.page - 1}`}>{t('pages.previous')}</Link> : null}
      <span className="numeric">{t('pages.current', { page: data.page, last })}</span>
      {data.page < last ? <Link to={`?page=${data.page + 1}`}>{t('pages.next')}</Link> : null}
    </nav>
  );
};

/** What of a programme its reader comes for. */
const useProgrammePath = (): ((id: string) => string) => {
  const may = useMay();
  return (id) => (may('programme_report:read') ? `/programmes/${id}` : `/programmes/${id}/roster`);
};

const List = ({ data }: { data: Page }) => {
  const { t } = useTranslation('programmes');
  const pathOf = useProgrammePath();
  return (
    <>
      <ul className="cards">
        {data.items.map(({ id, name, cohorts, groups, members }) => (
          <li key={id}>
            <h2>
              <Link to={pathOf(id)}>{name}</Link>
            </h2>
            <p>
              {[t('cohorts', { count: cohorts }), t('groups', { count: groups }), t('members', { count: members })].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      <PageLinks data={data} />
    </>
  );
};

/** The programmes that the reader may open. */
export const ProgrammesPage = () => {
  const { t } = useTranslation('programmes');
  const [search] = useSearchParams();
  const [creating, setCreating] = useState(false);
  const may = useMay();
  const navigate = useNavigate();
  const page = Math.max(1, Math.trunc(Number(search.get('page') ?? 1)) || 1);
  const query = useQuery({ ...programmesQuery(page), placeholderData: keepPreviousData });
  return (
    <div className="stack stack--wide">
      <title>{`${t('title')} – Medspill`}</title>
      <header className="page-header">
        <Heading level={1} data-size="md">
          {t('title')}
        </Heading>
        {may('programme:manage') ? (
          <div className="page-header__actions">
            <Button data-size="sm" onClick={() => setCreating(true)}>
              {t('new.button')}
            </Button>
          </div>
        ) : null}
      </header>
      <Loaded query={query} skeleton={<SkeletonBlocks heights={[92, 92, 92]} />}>
        {(data) => (data.total === 0 ? <Empty /> : <List data={data} />)}
      </Loaded>
      {creating ? <NewProgrammeDialog onCancel={() => setCreating(false)} onDone={({ id }) => void navigate(`/programmes/${id}/roster`)} /> : null}
    </div>
  );
};
