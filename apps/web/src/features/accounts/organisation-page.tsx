import './accounts.css';
import { Heading } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loaded } from '../../components/ui/loaded';
import { SkeletonBlocks } from '../../components/ui/skeleton-blocks';
import { organisationQuery } from './api/accounts';
import { brandingQuery } from './api/branding';
import { BrandingForm } from './components/branding-form';
import { OrganisationForm } from './components/organisation-form';

/** `/organisation`: what is set for the organisation. */
export const OrganisationPage = () => {
  const { t } = useTranslation('accounts');
  const query = useQuery(organisationQuery);
  const branding = useQuery(brandingQuery);
  return (
    <div className="stack stack--wide">
      <title>{`${t('organisation.title')} – Medspill`}</title>
      <header className="page-header">
        <Heading level={1} data-size="md">
          {t('organisation.title')}
        </Heading>
      </header>
      <Loaded query={query} skeleton={<SkeletonBlocks heights={[72, 72]} />}>
        {(settings) => <OrganisationForm settings={settings} />}
      </Loaded>
      <section className="organisation-sign-in" aria-labelledby="organisation-sign-in">
        <Heading level={2} data-size="xs" id="organisation-sign-in">
          {t('organisation.signIn')}
        </Heading>
        <p>{t('organisation.signInHint')}</p>
        <Link to="/organisation/sign-in">{t('organisation.signInLink')}</Link>
      </section>
      <Loaded query={branding} skeleton={<SkeletonBlocks heights={[240]} />}>
        {(settings) => <BrandingForm branding={settings} version={branding.dataUpdatedAt} />}
      </Loaded>
    </div>
  );
};
