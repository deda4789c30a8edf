import './account-security.css';
import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../components/ui/loaded';
import { SkeletonBlocks } from '../../components/ui/skeleton-blocks';
import { useActor, useSession } from '../../lib/session/session';
import { accountSecurityQuery } from './api/account-security';
import { EmailSection } from './components/email-section';
import { PasskeySection } from './components/passkey-section';
import { PasswordSection } from './components/password-section';
import { ProviderSection } from './components/provider-section';
import { SessionSection } from './components/session-section';
import { TotpSection } from './components/totp-section';

/** `/account`: how one signs in, and where one is signed in. */
export const AccountPage = () => {
  const { t } = useTranslation('account');
  const actor = useActor();
  const { place } = useSession();
  const query = useQuery(accountSecurityQuery);
  return (
    <div className="account">
      <title>{t('title')}</title>
      <Heading level={1} data-size="lg">
        {t('heading')}
      </Heading>
      <p className="account__lead">{t('lead', { name: actor.name, organisation: actor.organisation.name })}</p>
      {place?.secondFactorMissing ? (
        <Alert data-color="warning" role="status">
          <Heading level={2} data-size="xs">
            {t('missing.heading')}
          </Heading>
          <Paragraph>{t('missing.body', { organisation: actor.organisation.name })}</Paragraph>
        </Alert>
      ) : null}
      <Loaded query={query} skeleton={<SkeletonBlocks heights={[120, 120, 160]} />}>
        {(security) => (
          <div className="account__sections">
            {security.byProvider ? (
              <p>{t('byProvider')}</p>
            ) : (
              <>
                <TotpSection security={security} />
                <PasskeySection security={security} />
                {security.providers.length > 0 ? <ProviderSection security={security} /> : null}
                <PasswordSection security={security} />
                <EmailSection security={security} />
              </>
            )}
            <SessionSection security={security} />
          </div>
        )}
      </Loaded>
    </div>
  );
};
