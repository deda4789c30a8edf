import { Button, Heading } from '@digdir/designsystemet-react';
import type { Named, RosterGroup } from '@medspill/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { Choice } from '../../components/ui/choice';
import { ErrorNotice } from '../../components/ui/error-notice';
import { Loaded } from '../../components/ui/loaded';
import { Notice } from '../../components/ui/notice';
import { PageTurner } from '../../components/ui/page-turner';
import { SkeletonBlocks } from '../../components/ui/skeleton-blocks';
import { pageSize, type RosterFilter, rosterQuery, useArchiveGroup } from './api/roster';
import { NewCohortDialog, RenameCohortDialog } from './components/cohort-dialog';
import { type Done, DoneNotice } from './components/done-notice';
import { EditGroupDialog, NewGroupDialog } from './components/group-dialog';
import { GroupTable } from './components/group-table';

type Open = 'new-group' | 'new-cohort' | 'rename-cohort' | RosterGroup | null;

const parseFilter = (search: URLSearchParams): RosterFilter => ({
  cohortId: search.get('cohort') ?? undefined,
  archived: search.get('archived') === 'true',
  page: Math.max(1, Math.trunc(Number(search.get('page') ?? 1)) || 1),
});

const formatFilter = ({ cohortId, archived, page }: RosterFilter): Record<string, string> => ({
  ...(cohortId ? { cohort: cohortId } : {}),
  ...(archived ? { archived: 'true' } : {}),
  ...(page > 1 ? { page: String(page) } : {}),
});

interface DialogsProps {
  open: Open;
  programmeId: string;
  cohorts: readonly Named[];
  cohort: Named | undefined;
  onClose: (text?: string) => void;
}

const Dialogs = ({ open, programmeId, cohorts, cohort, onClose }: DialogsProps) => {
  const { t } = useTranslation('roster');
  const cancel = () => onClose();
  if (open === null) return null;
  if (open === 'new-group') {
    return <NewGroupDialog programmeId={programmeId} cohorts={cohorts} onCancel={cancel} onDone={({ name }) => onClose(t('done.group', { name }))} />;
  }
  if (open === 'new-cohort') {
    return <NewCohortDialog programmeId={programmeId} onCancel={cancel} onDone={({ name }) => onClose(t('done.cohort', { name }))} />;
  }
  if (open === 'rename-cohort') {
    return cohort ? <RenameCohortDialog cohort={cohort} onCancel={cancel} onDone={({ name }) => onClose(t('done.saved', { name }))} /> : null;
  }
  return <EditGroupDialog group={open} onCancel={cancel} onDone={({ name }) => onClose(t('done.saved', { name }))} />;
};

/** `/programmes/:programmeId/roster`: the cohorts and groups of a programme, and keeping them. */
export const RosterPage = () => {
  const { t } = useTranslation('roster');
  const { programmeId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const [open, setOpen] = useState<Open>(null);
  const [done, setDone] = useState<Done | null>(null);
  const filter = parseFilter(search);
  const query = useQuery(rosterQuery(programmeId, filter));
  const { programme, cohorts = [] } = query.data ?? {};
  const archive = useArchiveGroup();
  const show = (change: Partial<RosterFilter>): void => setSearch(formatFilter({ ...filter, page: 1, ...change }));

  const setArchived = (group: RosterGroup, archived: boolean): void => {
    const tell = ({ name }: RosterGroup): void =>
      setDone({
        text: t(archived ? 'done.archived' : 'done.restored', { name }),
        note: archived ? t('done.archivedNote') : undefined,
        undo: () => setArchived(group, !archived),
      });
    archive.mutate({ groupId: group.id, archived }, { onSuccess: tell });
  };

  return (
    <div className="stack stack--wide">
      <title>{`${t('groups.title')} – Medspill`}</title>
      <header className="page-header">
        <div>
          {programme ? <p className="page-header__over">{programme.name}</p> : null}
          <Heading level={1} data-size="md">
            {t('groups.title')}
          </Heading>
          <p>
            <Link to={`/programmes/${programmeId}/settings`}>{t('settings')}</Link>
          </p>
        </div>
        <div className="page-header__actions">
          <Button variant="secondary" data-size="sm" onClick={() => setOpen('new-cohort')}>
            {t('newCohort')}
          </Button>
          {cohorts.length > 0 ? (
            <Button data-size="sm" onClick={() => setOpen('new-group')}>
              {t('group.new')}
            </Button>
          ) : null}
        </div>
      </header>
      {done ? <DoneNotice done={done} onDismiss={() => setDone(null)} /> : null}
      {archive.isError ? <ErrorNotice error={archive.error} /> : null}
      <fieldset className="filters">
        <legend className="visually-hidden">{t('filters')}</legend>
        <Choice
          label={t('cohort')}
          value={filter.cohortId ?? ''}
          options={[{ value: '', label: t('allCohorts') }, ...cohorts.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(value) => show({ cohortId: value || undefined })}
        />
        <Choice
          label={t('show')}
          value={String(filter.archived)}
          options={[
            { value: 'false', label: t('inUse') },
            { value: 'true', label: t('inArchive') },
          ]}
          onChange={(value) => show({ archived: value === 'true' })}
        />
        {filter.cohortId ? (
          <button type="button" className="link-button" onClick={() => setOpen('rename-cohort')}>
            {t('renameChosen')}
          </button>
        ) : null}
      </fieldset>
      <Loaded query={query} skeleton={<SkeletonBlocks heights={[44, 56, 56, 56, 56]} />}>
        {({ items, total, page }) =>
          items.length === 0 ? (
            <Notice heading={t(filter.archived ? 'empty.archive' : 'empty.heading')}>
              <p>{t(filter.archived ? 'empty.archiveBody' : cohorts.length === 0 ? 'empty.noCohort' : 'empty.body')}</p>
            </Notice>
          ) : (
            <>
              <GroupTable groups={items} onEdit={setOpen} onArchive={(group) => setArchived(group, !group.archived)} />
              <PageTurner page={page} pageSize={pageSize} total={total} onTurn={(to) => show({ page: to })} />
            </>
          )
        }
      </Loaded>
      <Dialogs
        open={open}
        programmeId={programmeId}
        cohorts={cohorts}
        cohort={cohorts.find(({ id }) => id === filter.cohortId)}
        onClose={(text) => {
          setOpen(null);
          if (text !== undefined) setDone({ text });
        }}
      />
    </div>
  );
};
