import './sign-in-providers.css';
import { Button, Heading } from '@digdir/designsystemet-react';
import type { SignInProvider } from '@medspill/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { Loaded } from '../../components/ui/loaded';
import { Notice } from '../../components/ui/notice';
import { Outcome } from '../../components/ui/outcome';
import { SkeletonBlocks } from '../../components/ui/skeleton-blocks';
import { providersQuery } from './api/sign-in-providers';
import { RemoveProviderDialog } from './components/remove-provider-dialog';
import { isSaved } from './model/saved-state';

const ProviderTable = ({ providers, onRemove }: { providers: readonly SignInProvider[]; onRemove: (provider: SignInProvider) => void }) => {
  const { t } = useTranslation('sign-in-providers');
  return (
    <table className="keep-list">
      <caption className="visually-hidden">{t('title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('fields.name')}</th>
          <th scope="col">{t('columns.domains')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('columns.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {providers.map((provider) => (
          <tr key={provider.id}>
            <th scope="row">
              {provider.name}
              <span className="keep-list__under">{provider.issuer}</span>
            </th>
            <td>{provider.domains.length > 0 ? provider.domains.join(', ') : t('noDomains')}</td>
            <td className="keep-list__actions">
              <Link to={`/organisation/sign-in/${provider.id}`} aria-label={t('editLabel', { name: provider.name })}>
                {t('edit')}
              </Link>
              <button type="button" className="link-button" aria-label={t('remove.label', { name: provider.name })} onClick={() => onRemove(provider)}>
                {t('remove.button')}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** What was just done; its words follow the language. */
type Done = { readonly what: 'saved' } | { readonly what: 'removed'; readonly name: string };

/** `/organisation/sign-in`: the organisation's own ways to sign in. */
export const ProvidersPage = () => {
  const { t } = useTranslation(['sign-in-providers', 'common']);
  const query = useQuery(providersQuery);
  const [removing, setRemoving] = useState<SignInProvider | null>(null);
  const saved = isSaved(useLocation().state);
  const [done, setDone] = useState<Done | null>(saved ? { what: 'saved' } : null);
  return (
    <div className="stack stack--wide">
      <title>{`${t('title')} – Medspill`}</title>
      <header className="page-header">
        <div>
          <Heading level={1} data-size="md">
            {t('title')}
          </Heading>
          <p className="providers-lead">{t('lead')}</p>
        </div>
        <div className="page-header__actions">
          <Button asChild data-size="sm">
            <Link to="/organisation/sign-in/new">{t('add')}</Link>
          </Button>
        </div>
      </header>
      {done === null ? null : (
        <Outcome
          key={JSON.stringify(done)}
          label={t('done.label')}
          actions={
            <Button variant="tertiary" data-size="sm" onClick={() => setDone(null)}>
              {t('common:outcome.dismiss')}
            </Button>
          }
        >
          <p>{done.what === 'saved' ? t('done.saved') : t('done.removed', { name: done.name })}</p>
        </Outcome>
      )}
      <Loaded query={query} skeleton={<SkeletonBlocks heights={[44, 60]} />}>
        {({ providers }) =>
          providers.length === 0 ? (
            <Notice heading={t('empty.heading')}>
              <p>{t('empty.body')}</p>
            </Notice>
          ) : (
            <ProviderTable providers={providers} onRemove={setRemoving} />
          )
        }
      </Loaded>
      {removing === null ? null : (
        <RemoveProviderDialog
          provider={removing}
          onCancel={() => setRemoving(null)}
          onDone={() => {
            setDone({ what: 'removed', name: removing.name });
            setRemoving(null);
          }}
        />
      )}
    </div>
  );
};
