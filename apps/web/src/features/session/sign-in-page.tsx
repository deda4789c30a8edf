import './session.css';
import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { providerProblems } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useSession } from '../../lib/session/session';
import { DemoIdentities } from './components/demo-identities';
import { SignInForm } from './sign-in/sign-in-form';

/** Why the organisation's provider did not let the person in. */
const ProviderNote = () => {
  const { t } = useTranslation('sign-in');
  const [search] = useSearchParams();
  const problem = providerProblems.find((one) => one === search.get('problem'));
  if (!problem) return null;
  return (
    <Alert data-color="warning" role="alert">
      <Paragraph>{t(`provider.${problem}`)}</Paragraph>
    </Alert>
  );
};

/** `/sign-in`: who, then how. In demo mode the identities one can try come first. */
export const SignInPage = () => {
  const { t } = useTranslation(['sign-in', 'session']);
  const { demoMode } = useSession();
  return (
    <div className="sign-in">
      <title>{t('title')}</title>
      {demoMode ? (
        <>
          <Heading level={1} data-size="lg">
            {t('session:signIn.demo.heading')}
          </Heading>
          <p className="sign-in__lead">{t('session:signIn.demo.lead')}</p>
          <DemoIdentities />
        </>
      ) : null}
      <section className="sign-in__real">
        <Heading level={demoMode ? 2 : 1} data-size={demoMode ? 'sm' : 'lg'}>
          {demoMode ? t('ownAccount') : t('heading')}
        </Heading>
        <ProviderNote />
        <SignInForm />
        <p className="sign-in__quiet">{t('respondents')}</p>
      </section>
    </div>
  );
};
