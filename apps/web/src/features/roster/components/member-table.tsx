import type { Member } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';

interface MemberTableProps {
  members: readonly Member[];
  onEdit: (member: Member) => void;
  onLeave: (member: Member) => void;
}

/** One line per member. Who has answered is nowhere in it. */
export const MemberTable = ({ members, onEdit, onLeave }: MemberTableProps) => {
  const { t } = useTranslation('roster');
  return (
    <table className="keep-list">
      <caption className="visually-hidden">{t('memberList.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('member.name')}</th>
          <th scope="col">{t('member.email')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => {
          const name = member.name ?? t('member.nameless');
          return (
            <tr key={member.id} data-muted={member.left || undefined}>
              <th scope="row">
                {name}
                {member.left ? <span className="keep-list__under">{t('member.left')}</span> : null}
              </th>
              <td>{member.email}</td>
              <td className="keep-list__actions">
                <button type="button" className="link-button" aria-label={t('member.edit', { name })} onClick={() => onEdit(member)}>
                  {t('edit')}
                </button>
                <button
                  type="button"
                  className="link-button"
                  aria-label={t(member.left ? 'member.backLabel' : 'member.leaveLabel', { name })}
                  onClick={() => onLeave(member)}
                >
                  {t(member.left ? 'member.back' : 'member.leave')}
                </button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
