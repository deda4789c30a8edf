import type { RosterGroup } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

interface GroupTableProps {
  groups: readonly RosterGroup[];
  onEdit: (group: RosterGroup) => void;
  onArchive: (group: RosterGroup) => void;
}

/** One line per group; on a phone each line is a card. */
export const GroupTable = ({ groups, onEdit, onArchive }: GroupTableProps) => {
  const { t } = useTranslation('roster');
  return (
    <table className="keep-list">
      <caption className="visually-hidden">{t('groups.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('group.name')}</th>
          <th scope="col">{t('group.sector')}</th>
          <th scope="col">{t('members')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.id} data-muted={group.archived || undefined}>
            <th scope="row">
              {group.name}
              <span className="keep-list__under">{group.cohort.name}</span>
            </th>
            <td>{group.sector}</td>
            <td>
              <Link to={`/groups/${group.id}/members`} aria-label={t('group.membersOf', { group: group.name, count: group.members })}>
                {t('group.members', { count: group.members })}
              </Link>
            </td>
            <td className="keep-list__actions">
              <button type="button" className="link-button" aria-label={t('group.edit', { group: group.name })} onClick={() => onEdit(group)}>
                {t('edit')}
              </button>
              <button
                type="button"
                className="link-button"
                aria-label={t(group.archived ? 'group.restoreLabel' : 'group.archiveLabel', { group: group.name })}
                onClick={() => onArchive(group)}
              >
                {t(group.archived ? 'group.restore' : 'group.archive')}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
