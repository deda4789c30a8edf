import { Button } from '@digdir/designsystemet-react';
import type { PersonalInvitation } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';
import { formatMoment } from '../../../lib/format/format-time';

interface InvitationRowProps {
  person: PersonalInvitation;
  maySend: boolean;
  busy: boolean;
  onSend: () => void;
}

/** One person, and what became of the mail with their link. */
export const InvitationRow = ({ person, maySend, busy, onSend }: InvitationRowProps) => {
  const { t } = useTranslation('mailings');
  const locale = useLocale();
  const { name, email, state, sentAt, reason, possiblyTwice } = person;
  const called = name ?? email ?? t('invitations.nameless');
  const verb = state === 'sent' ? t('invitations.again') : t('invitations.send');
  return (
    <tr>
      <th scope="row">
        {called}
        {name !== null && email !== null ? <span className="mail-table__address">{email}</span> : null}
      </th>
      <td>
        <span className="mail-state" data-state={state}>
          {t(`states.${state}`)}
        </span>
        <span className="mail-table__more">
          {state === 'sent' && sentAt !== null ? formatMoment(sentAt, locale) : null}
          {reason === null ? null : t('invitations.reason', { reason })}
          {possiblyTwice ? ` ${t('invitations.possiblyTwice')}` : null}
        </span>
      </td>
      <td className="mail-table__actions">
        {maySend && state !== 'waiting' && state !== 'no_address' ? (
          <Button variant="tertiary" data-size="sm" disabled={busy} aria-label={t('invitations.sendTo', { verb, name: called })} onClick={onSend}>
            {verb}
          </Button>
        ) : null}
      </td>
    </tr>
  );
};
