import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ErrorNotice } from '../../components/ui/error-notice';
import { Notice } from '../../components/ui/notice';
import { PageSkeleton } from '../../components/ui/page-skeleton';
import { errorCode } from '../../lib/http/api-error';
import { useSession } from '../../lib/session/session';
import { demoInvitationQuery } from './api/demo-invitation';

/** `/demo/respondent`: fetches a personal link to the open demo wave and follows it. */
export const DemoRespondentPage = () => {
  const { t } = useTranslation('session');
  const { demoMode } = useSession();
  const { data, error, refetch } = useQuery({ ...demoInvitationQuery, enabled: demoMode });
  const token = data?.token;
  useEffect(() => {
    // Followed as from an e-mail: the page is loaded anew, and takes the token out of its address.
    if (token !== undefined) window.location.replace(`/s#${token}`);
  }, [token]);
  if (token !== undefined || (demoMode && !error)) return <PageSkeleton />;
  const nobodyLeft = demoMode && errorCode(error) === 'not_found';
  return (
    <>
      <title>{t('respondent.title')}</title>
      <h1 className="visually-hidden">{t('respondent.title')}</h1>
      {demoMode && !nobodyLeft ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : (
        <Notice
          heading={nobodyLeft ? t('respondent.nobody.heading') : t('respondent.off.heading')}
          action={<Link to="/sign-in">{t('respondent.toSignIn')}</Link>}
        >
          <p>{nobodyLeft ? t('respondent.nobody.body') : t('respondent.off.body')}</p>
        </Notice>
      )}
    </>
  );
};
