import './sign-in-providers.css';
import { Heading } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { Loaded } from '../../components/ui/loaded';
import { Notice } from '../../components/ui/notice';
import { Outcome } from '../../components/ui/outcome';
import { SkeletonBlocks } from '../../components/ui/skeleton-blocks';
import { providersQuery } from './api/sign-in-providers';
import { ProviderAddresses } from './components/provider-addresses';
import { ProviderForm } from './components/provider-form';
import { isSaved, savedState } from './model/saved-state';

/** `/organisation/sign-in/new` and `/organisation/sign-in/:providerId`: one provider. */
export const ProviderPage = () => {
  const { t } = useTranslation('sign-in-providers');
  const { providerId } = useParams();
  const navigate = useNavigate();
  const saved = isSaved(useLocation().state);
  const query = useQuery(providersQuery);
  const isNew = providerId === undefined;
  const title = t(isNew ? 'titleNew' : 'titleEdit');
  return (
    <div className="stack stack--wide">
      <title>{`${title} – Medspill`}</title>
      <header className="page-header">
        <Heading level={1} data-size="md">
          {title}
        </Heading>
      </header>
      {saved ? (
        <Outcome label={t('done.label')} actions={<Link to="/organisation/sign-in">{t('back')}</Link>}>
          <p>{t('done.added')}</p>
        </Outcome>
      ) : null}
      <Loaded query={query} skeleton={<SkeletonBlocks heights={[160, 72, 72, 72, 72]} />}>
        {({ providers, addresses }) => {
          const provider = providers.find(({ id }) => id === providerId) ?? null;
          if (!isNew && provider === null) {
            return (
              <Notice heading={t('gone.heading')}>
                <p>{t('gone.body')}</p>
              </Notice>
            );
          }
          return (
            <div className="provider-page">
              <ProviderForm
                key={providerId ?? 'new'}
                provider={provider}
                onSaved={(id) => void navigate(isNew ? `/organisation/sign-in/${id}` : '/organisation/sign-in', { state: savedState })}
              />
              <ProviderAddresses addresses={addresses} logoutAddress={provider?.logoutAddress ?? null} />
            </div>
          );
        }}
      </Loaded>
    </div>
  );
};
