import { endSession, type Actor } from '@medspill/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { request } from '../../lib/http/request';
import { forgetActor } from '../../lib/session/session';

/** Who is signed in, as what, and the way out. */
export const SignedIn = ({ actor }: { actor: Actor }) => {
  const { t } = useTranslation('common');
  const client = useQueryClient();
  const navigate = useNavigate();
  const signOut = useMutation({
    mutationFn: () => request(endSession),
    onSuccess: async () => {
      await navigate('/sign-in');
      forgetActor(client);
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
  return (
    <div className="signed-in">
      <span className="signed-in__who">
        <span className="signed-in__name">{actor.name}</span>
        <span className="signed-in__role">{t(`roles.${actor.role}`)}</span>
      </span>
      <button type="button" className="link-button" disabled={signOut.isPending} onClick={() => signOut.mutate()}>
        {signOut.isError ? t('layout.signOutAgain') : t('layout.signOut')}
      </button>
    </div>
  );
};
