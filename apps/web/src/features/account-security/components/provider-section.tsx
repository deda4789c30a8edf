import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { type ConnectProblem, connectProblems } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ErrorNotice } from '../../../components/ui/error-notice';
import { type AccountSecurity, useConnectProvider, useDisconnectProvider } from '../api/account-security';
import { Section } from './section';

/** Why connecting did not work, as the address that one came back to says. */
const useProblem = (): ConnectProblem | undefined => {
  const [search] = useSearchParams();
  return connectProblems.find((problem) => problem === search.get('problem'));
};

/** The organisation's providers: which of them one signs in with, to connect and to let go. */
export const ProviderSection = ({ security: { providers } }: { security: AccountSecurity }) => {
  const { t } = useTranslation('account');
  const problem = useProblem();
  const connect = useConnectProvider();
  const disconnect = useDisconnectProvider();
  const failure = connect.error ?? disconnect.error;
  return (
    <Section heading={t('providers.heading')} intro={t('providers.intro')}>
      {problem ? (
        <Alert data-color="warning" data-size="sm" role="alert">
          <Paragraph>{t(`providers.problems.${problem}`)}</Paragraph>
        </Alert>
      ) : null}
      <ul className="account__list">
        {providers.map(({ id, name, connected }) => (
          <li key={id}>
            <span>
              <strong>{name}</strong>
              <span className="account__quiet">{t(connected ? 'providers.connected' : 'providers.notConnected')}</span>
            </span>
            {connected ? (
              <button type="button" className="link-button" disabled={disconnect.isPending} onClick={() => disconnect.mutate(id)}>
                {t('providers.disconnect')} <span className="visually-hidden">{name}</span>
              </button>
            ) : (
              <Button variant="secondary" data-size="sm" aria-busy={connect.isPending || undefined} onClick={() => connect.mutate(id)}>
                {t('providers.connect')} <span className="visually-hidden">{name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {failure ? <ErrorNotice error={failure} level={2} /> : null}
    </Section>
  );
};
