import { Button, Heading } from '@digdir/designsystemet-react';
import type { Member } from '@medspill/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { ErrorNotice } from '../../components/ui/error-notice';
import { Loaded } from '../../components/ui/loaded';
import { Notice } from '../../components/ui/notice';
import { PageTurner } from '../../components/ui/page-turner';
import { SkeletonBlocks } from '../../components/ui/skeleton-blocks';
import { membersQuery, pageSize, useLeaveGroup } from './api/roster';
import { type Done, DoneNotice } from './components/done-notice';
import { EditMemberDialog, NewMemberDialog } from './components/member-dialog';
import { MemberImportDialog } from './components/member-import';
import { MemberTable } from './components/member-table';

type Open = 'new' | 'list' | Member | null;

interface DialogsProps {
  open: Open;
  groupId: string;
  onClose: (text?: string) => void;
}

const Dialogs = ({ open, groupId, onClose }: DialogsProps) => {
  const { t } = useTranslation('roster');
  const cancel = () => onClose();
  if (open === null) return null;
  if (open === 'new') return <NewMemberDialog groupId={groupId} onCancel={cancel} onDone={({ name }) => onClose(t('done.member', { name }))} />;
  if (open === 'list') return <MemberImportDialog groupId={groupId} onCancel={cancel} onDone={(count) => onClose(t('done.list', { count }))} />;
  return <EditMemberDialog member={open} onCancel={cancel} onDone={({ name }) => onClose(t('done.saved', { name }))} />;
};

/** `/groups/:groupId/members`: who belongs to the group, and keeping the list. */
export const MembersPage = () => {
  const { t } = useTranslation('roster');
  const { groupId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const [open, setOpen] = useState<Open>(null);
  const [done, setDone] = useState<Done | null>(null);
  const query = useQuery(membersQuery(groupId, Math.max(1, Math.trunc(Number(search.get('page') ?? 1)) || 1)));
  const leave = useLeaveGroup();

  const setLeft = (member: Member, left: boolean): void => {
    const tell = ({ name }: Member): void =>
      setDone({
        text: t(left ? 'done.left' : 'done.back', { name: name ?? t('member.nameless') }),
        note: left ? t('done.leftNote') : undefined,
        undo: () => setLeft(member, !left),
      });
    leave.mutate({ memberId: member.id, left }, { onSuccess: tell });
  };

  return (
    <div className="stack stack--wide">
      <title>{`${t('memberList.title')} – Medspill`}</title>
      <header className="page-header">
        <div>
          {query.data ? <p className="page-header__over">{`${query.data.programme.name} · ${query.data.cohort.name}`}</p> : null}
          <Heading level={1} data-size="md">
            {query.data ? t('memberList.heading', { group: query.data.group.name }) : t('memberList.title')}
          </Heading>
          <p>{t('memberList.lead')}</p>
        </div>
        <div className="page-header__actions">
          <Button variant="secondary" data-size="sm" onClick={() => setOpen('list')}>
            {t('list.open')}
          </Button>
          <Button data-size="sm" onClick={() => setOpen('new')}>
            {t('member.new')}
          </Button>
        </div>
      </header>
      {done ? <DoneNotice done={done} onDismiss={() => setDone(null)} /> : null}
      {leave.isError ? <ErrorNotice error={leave.error} /> : null}
      <Loaded query={query} skeleton={<SkeletonBlocks heights={[44, 52, 52, 52, 52, 52]} />}>
        {({ items, total, page }) =>
          items.length === 0 ? (
            <Notice heading={t('memberList.empty')}>
              <p>{t('memberList.emptyBody')}</p>
            </Notice>
          ) : (
            <>
              <MemberTable members={items} onEdit={setOpen} onLeave={(member) => setLeft(member, !member.left)} />
              <PageTurner page={page} pageSize={pageSize} total={total} onTurn={(to) => setSearch(to > 1 ? { page: String(to) } : {})} />
            </>
          )
        }
      </Loaded>
      <p>
        <Link to={`/groups/${groupId}`}>{t('memberList.report')}</Link>
      </p>
      <Dialogs
        open={open}
        groupId={groupId}
        onClose={(text) => {
          setOpen(null);
          if (text !== undefined) setDone({ text });
        }}
      />
    </div>
  );
};
