import './session.css';
import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../lib/session/session';
import { DemoIdentities } from './components/demo-identities';

/** `/sign-in`: in demo mode the identities one can try; otherwise that signing in is not set up yet. */
export const SignInPage = () => {
  const { t } = useTranslation('session');
  const { demoMode } = useSession();
  return (
    <div className="sign-in">
      <title>{t('signIn.title')}</title>
      <Heading level={1} data-size="lg">
        {demoMode ? t('signIn.demo.heading') : t('signIn.notSetUp.heading')}
      </Heading>
      <p className="sign-in__lead">{demoMode ? t('signIn.demo.lead') : t('signIn.notSetUp.body')}</p>
      {demoMode ? <DemoIdentities /> : <p>{t('signIn.notSetUp.respondents')}</p>}
    </div>
  );
};
