import type { DemoIdentity } from '@medspill/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import { ErrorNotice } from '../../../components/ui/error-notice';
import { Loaded } from '../../../components/ui/loaded';
import { SkeletonBlocks } from '../../../components/ui/skeleton-blocks';
import { nextPath } from '../../../lib/session/paths';
import { demoIdentitiesQuery, useDemoSignIn } from '../api/demo-identities';

interface IdentityCardProps {
  identity: DemoIdentity;
  busy: boolean;
  onChoose: () => void;
}

const IdentityCard = ({ identity, busy, onChoose }: IdentityCardProps) => {
  const { t } = useTranslation(['session', 'common']);
  return (
    <button type="button" className="identity" aria-busy={busy || undefined} onClick={onChoose}>
      <span className="identity__role">{t(`common:roles.${identity.role}`)}</span>
      <span className="identity__name">{identity.name}</span>
      <span className="identity__sees">{t(`signIn.demo.sees.${identity.role}`)}</span>
    </button>
  );
};

/** One click signs in as somebody of the demo; one leads to the survey, which needs no account. */
export const DemoIdentities = () => {
  const { t } = useTranslation('session');
  const navigate = useNavigate();
  const { search } = useLocation();
  const query = useQuery(demoIdentitiesQuery);
  const signIn = useDemoSignIn(() => void navigate(nextPath(search), { replace: true }));
  return (
    <Loaded query={query} skeleton={<SkeletonBlocks heights={[96, 96, 96]} />}>
      {({ identities }) => (
        <ul className="identities">
          {identities.map((identity) => (
            <li key={identity.id}>
              <IdentityCard
                identity={identity}
                busy={signIn.isPending && signIn.variables === identity.id}
                onChoose={() => signIn.mutate(identity.id)}
              />
            </li>
          ))}
          <li>
            <Link className="identity identity--respondent" to="/demo/respondent">
              <span className="identity__role">{t('signIn.demo.respondent')}</span>
              <span className="identity__name">{t('signIn.demo.answer')}</span>
              <span className="identity__sees">{t('signIn.demo.sees.respondent')}</span>
            </Link>
          </li>
          {signIn.isError ? (
            <li>
              <ErrorNotice error={signIn.error} />
            </li>
          ) : null}
        </ul>
      )}
    </Loaded>
  );
};
