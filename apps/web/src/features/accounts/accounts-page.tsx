import './accounts.css';
import { Button, Heading, Textfield } from '@digdir/designsystemet-react';
import { type Account, roles } from '@medspill/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Choice } from '../../components/ui/choice';
import { ErrorNotice } from '../../components/ui/error-notice';
import { Loaded } from '../../components/ui/loaded';
import { Notice } from '../../components/ui/notice';
import { Outcome } from '../../components/ui/outcome';
import { PageTurner } from '../../components/ui/page-turner';
import { SkeletonBlocks } from '../../components/ui/skeleton-blocks';
import { useLocale } from '../../i18n/use-locale';
import { type AccountFilter, accountsQuery, pageSize, useAccountAct } from './api/accounts';
import { EditAccountDialog, InviteDialog } from './components/account-dialog';
import { AccountTable } from './components/account-table';
import { RemoveDialog } from './components/remove-dialog';

type Open = 'invite' | { readonly act: 'edit' | 'remove'; readonly account: Account } | null;

const parseFilter = (search: URLSearchParams): AccountFilter => ({
  role: roles.find((one) => one === search.get('role')),
  search: search.get('search') ?? '',
  page: Math.max(1, Math.trunc(Number(search.get('page') ?? 1)) || 1),
});

const formatFilter = ({ role, search, page }: AccountFilter): Record<string, string> => ({
  ...(role ? { role } : {}),
  ...(search === '' ? {} : { search }),
  ...(page > 1 ? { page: String(page) } : {}),
});

const Dialogs = ({ open, onClose }: { open: Open; onClose: (text?: string) => void }) => {
  const { t } = useTranslation('accounts');
  const cancel = () => onClose();
  if (open === null) return null;
  if (open === 'invite') {
    return <InviteDialog onCancel={cancel} onDone={({ name }, mailed) => onClose(t(mailed ? 'done.invited' : 'done.invitedWithoutMail', { name }))} />;
  }
  const { act, account } = open;
  if (act === 'edit') return <EditAccountDialog account={account} onCancel={cancel} onDone={({ name }) => onClose(t('done.saved', { name }))} />;
  return <RemoveDialog account={account} onCancel={cancel} onDone={() => onClose(t('done.removed', { name: account.name }))} />;
};

/** `/accounts`: who has access to the organisation, and as what. */
export const AccountsPage = () => {
  const { t } = useTranslation(['accounts', 'common']);
  const [search, setSearch] = useSearchParams();
  const [open, setOpen] = useState<Open>(null);
  const [done, setDone] = useState<string | null>(null);
  const filter = parseFilter(search);
  const query = useQuery(accountsQuery(filter));
  const act = useAccountAct(useLocale());
  const show = (change: Partial<AccountFilter>): void => setSearch(formatFilter({ ...filter, page: 1, ...change }), { replace: true });

  const remind = (account: Account): void =>
    act.mutate(
      { act: 'remind', account },
      { onSuccess: ({ mailed }) => setDone(t(mailed ? 'done.reminded' : 'done.invitedWithoutMail', { name: account.name })) },
    );
  const signOut = (account: Account): void =>
    act.mutate({ act: 'signOut', account }, { onSuccess: () => setDone(t('done.signedOut', { name: account.name })) });

  return (
    <div className="stack stack--wide">
      <title>{`${t('title')} – Medspill`}</title>
      <header className="page-header">
        <Heading level={1} data-size="md">
          {t('title')}
        </Heading>
        <div className="page-header__actions">
          <Button data-size="sm" onClick={() => setOpen('invite')}>
            {t('invite.button')}
          </Button>
        </div>
      </header>
      {done === null ? null : (
        <Outcome
          key={done}
          label={t('done.label')}
          actions={
            <Button variant="tertiary" data-size="sm" onClick={() => setDone(null)}>
              {t('common:outcome.dismiss')}
            </Button>
          }
        >
          <p>{done}</p>
        </Outcome>
      )}
      {act.isError ? <ErrorNotice error={act.error} /> : null}
      <fieldset className="filters">
        <legend className="visually-hidden">{t('filters')}</legend>
        <Textfield className="choice" label={t('search')} type="search" data-size="sm" value={filter.search} onChange={(event) => show({ search: event.target.value })} />
        <Choice
          label={t('role')}
          value={filter.role ?? ''}
          options={[{ value: '', label: t('allRoles') }, ...roles.map((role) => ({ value: role, label: t(`common:roles.${role}`) }))]}
          onChange={(value) => show({ role: roles.find((one) => one === value) })}
        />
      </fieldset>
      <Loaded query={query} skeleton={<SkeletonBlocks heights={[44, 60, 60, 60, 60]} />}>
        {({ items, total, page }) =>
          items.length === 0 ? (
            <Notice heading={t('empty.heading')}>
              <p>{t('empty.body')}</p>
            </Notice>
          ) : (
            <>
              <AccountTable
                accounts={items}
                onEdit={(account) => setOpen({ act: 'edit', account })}
                onRemind={remind}
                onSignOut={signOut}
                onRemove={(account) => setOpen({ act: 'remove', account })}
              />
              <PageTurner page={page} pageSize={pageSize} total={total} onTurn={(to) => show({ page: to })} />
            </>
          )
        }
      </Loaded>
      <Dialogs
        open={open}
        onClose={(text) => {
          setOpen(null);
          if (text !== undefined) setDone(text);
        }}
      />
    </div>
  );
};
