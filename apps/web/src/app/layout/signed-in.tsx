import { chooseOrganisation, endSession, type Actor } from '@medspill/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { request } from '../../lib/http/request';
import { forgetActor, renewSession, useSession } from '../../lib/session/session';

/** For people of several organisations: the one they work in now. Nothing of the other stays in memory. */
const OrganisationSwitch = ({ actor }: { actor: Actor }) => {
  const { t } = useTranslation('common');
  const { place } = useSession();
  const client = useQueryClient();
  const navigate = useNavigate();
  const choose = useMutation({
    mutationFn: (organisationId: string) => request(chooseOrganisation, { body: { organisationId } }),
    onSuccess: async () => {
      await navigate('/account');
      await renewSession(client);
      await navigate('/');
    },
  });
  if (!place || place.organisations.length < 2) return null;
  return (
    <label className="organisation-switch">
      <span className="visually-hidden">{t('layout.organisation')}</span>
      <select value={actor.organisation.id} disabled={choose.isPending} onChange={(event) => choose.mutate(event.target.value)}>
        {place.organisations.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
};

/** Who is signed in, as what, and the way out. */
export const SignedIn = ({ actor }: { actor: Actor }) => {
  const { t } = useTranslation('common');
  const client = useQueryClient();
  const navigate = useNavigate();
  const signOut = useMutation({
    mutationFn: () => request(endSession),
    onSuccess: async ({ leaveTo }) => {
      if (leaveTo !== null) location.assign(leaveTo);
      await navigate('/sign-in');
      forgetActor(client);
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
  return (
    <div className="signed-in">
      <OrganisationSwitch actor={actor} />
      <Link to="/account" className="signed-in__who" title={t('layout.account')}>
        <span className="signed-in__name">{actor.name}</span>
        <span className="signed-in__role">{t(`roles.${actor.role}`)}</span>
      </Link>
      <button type="button" className="link-button" disabled={signOut.isPending} onClick={() => signOut.mutate()}>
        {signOut.isError ? t('layout.signOutAgain') : t('layout.signOut')}
      </button>
    </div>
  );
};
