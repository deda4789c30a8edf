import { Button, Heading } from '@digdir/designsystemet-react';
import type { PersonalInvitation, WaveMailing } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ErrorNotice } from '../../../components/ui/error-notice';
import { useSendInvitations } from '../api/wave-mailing';
import { countStates } from '../model/count-states';
import { InvitationRow } from './invitation-row';

/** Counts first: they are the answer on most days. */
const Counts = ({ people }: { people: readonly PersonalInvitation[] }) => {
  const { t } = useTranslation('mailings');
  const counts = countStates(people);
  return (
    <dl className="mail-counts">
      {counts.map(({ state, count }) => (
        <div key={state} data-state={state}>
          <dt>{t(`counts.${state}`)}</dt>
          <dd className="numeric">{count}</dd>
        </div>
      ))}
    </dl>
  );
};

/** A wave's invitations: how many, and for each person what became of the mail. */
export const Invitations = ({ mailing }: { mailing: WaveMailing }) => {
  const { t } = useTranslation('mailings');
  const { wave, people, group, mailServer } = mailing;
  const send = useSendInvitations(wave.id);
  const maySend = wave.state === 'open' && mailServer;
  const held = people.filter(({ state }) => state === 'held').length;
  const without = people.filter(({ state }) => state === 'no_address').length;
  const twice = people.filter(({ possiblyTwice }) => possiblyTwice).length;
  return (
    <section className="mail-section" aria-labelledby="invitations">
      <Heading level={2} data-size="xs" id="invitations">
        {t('invitations.heading')}
      </Heading>
      {wave.state === 'planned' ? <p>{t('invitations.planned')}</p> : null}
      <Counts people={people} />
      {without > 0 ? (
        <p className="mail-note">
          {t('invitations.noAddress', { count: without })} <Link to={`/groups/${group.id}/members`}>{t('invitations.members')}</Link>
        </p>
      ) : null}
      {twice > 0 ? <p className="mail-note">{t('invitations.twice', { count: twice })}</p> : null}
      {maySend && held > 0 ? (
        <p className="mail-note">
          {t('invitations.held', { count: held })}{' '}
          <Button data-size="sm" variant="secondary" aria-busy={send.isPending || undefined} onClick={() => send.mutate(null)}>
            {t('invitations.sendHeld', { count: held })}
          </Button>
        </p>
      ) : null}
      {send.isError ? <ErrorNotice error={send.error} /> : null}
      {people.length > 0 ? (
        <table className="mail-table">
          <caption className="visually-hidden">{t('invitations.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('invitations.person')}</th>
              <th scope="col">{t('invitations.state')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('invitations.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <InvitationRow key={person.memberId} person={person} maySend={maySend} busy={send.isPending} onSend={() => send.mutate(person.memberId)} />
            ))}
          </tbody>
        </table>
      ) : null}
      <p className="mail-note mail-note--quiet">{t('invitations.private')}</p>
    </section>
  );
};
