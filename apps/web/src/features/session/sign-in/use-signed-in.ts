import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from 'react-router';
import { nextPath } from '../../../lib/session/paths';
import { renewSession, sessionQuery } from '../../../lib/session/session';

/** Goes on to where the person wanted to be; first to their account when the organisation asks for a second factor. */
export const useSignedIn = (): (() => Promise<void>) => {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { search } = useLocation();
  return async () => {
    await renewSession(client);
    const missing = client.getQueryData(sessionQuery.queryKey)?.place?.secondFactorMissing ?? false;
    await navigate(missing ? '/account' : nextPath(search), { replace: true });
  };
};
