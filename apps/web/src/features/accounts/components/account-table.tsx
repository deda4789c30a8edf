import type { Account } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';

interface AccountTableProps {
  accounts: readonly Account[];
  onEdit: (account: Account) => void;
  onRemind: (account: Account) => void;
  onSignOut: (account: Account) => void;
  onRemove: (account: Account) => void;
}

/** One line per account; on a phone each line is a card. */
export const AccountTable = ({ accounts, onEdit, onRemind, onSignOut, onRemove }: AccountTableProps) => {
  const { t } = useTranslation(['accounts', 'common']);
  return (
    <table className="keep-list">
      <caption className="visually-hidden">{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('role')}</th>
          <th scope="col">{t('groups.label')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => {
          const { id, name, email, role, groups, taken, own } = account;
          return (
            <tr key={id}>
              <th scope="row">
                {own ? t('you', { name }) : name}
                <span className="keep-list__under">{email ?? t('demo')}</span>
              </th>
              <td>
                {t(`common:roles.${role}`)}
                {taken || email === null ? null : <span className="keep-list__under">{t('waiting')}</span>}
              </td>
              <td>{groups.map((group) => group.name).join(', ')}</td>
              <td className="keep-list__actions">
                <button type="button" className="link-button" aria-label={t('edit.heading', { name })} onClick={() => onEdit(account)}>
                  {t('edit.button')}
                </button>
                {email !== null && !taken ? (
                  <button type="button" className="link-button" aria-label={t('remind.label', { name })} onClick={() => onRemind(account)}>
                    {t('remind.button')}
                  </button>
                ) : null}
                {taken && !own ? (
                  <button type="button" className="link-button" aria-label={t('signOut.label', { name })} onClick={() => onSignOut(account)}>
                    {t('signOut.button')}
                  </button>
                ) : null}
                {own ? null : (
                  <button type="button" className="link-button" aria-label={t('remove.label', { name })} onClick={() => onRemove(account)}>
                    {t('remove.button')}
                  </button>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
