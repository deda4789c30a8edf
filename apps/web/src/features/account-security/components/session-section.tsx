import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/ui/error-notice';
import { useLocale } from '../../../i18n/use-locale';
import { formatMoment } from '../../../lib/format/format-time';
import { type AccountSecurity, useEndOtherSessions, useEndSession } from '../api/account-security';
import { browserName } from '../model/browser-name';
import { Section } from './section';

/** Where the person is signed in, and the end of it. */
export const SessionSection = ({ security: { sessions } }: { security: AccountSecurity }) => {
  const { t } = useTranslation('account');
  const locale = useLocale();
  const end = useEndSession();
  const endOthers = useEndOtherSessions();
  const error = end.error ?? endOthers.error;
  return (
    <Section heading={t('sessions.heading')} intro={t('sessions.intro')}>
      <ul className="account__list">
        {sessions.map(({ id, current, browser, lastUsedAt }) => (
          <li key={id}>
            <span>
              <strong>{browserName(browser) ?? t('sessions.unknown')}</strong>
              <span className="account__quiet">{current ? t('sessions.current') : t('sessions.lastUsedAt', { date: formatMoment(lastUsedAt, locale) })}</span>
            </span>
            {current ? null : (
              <button type="button" className="link-button" disabled={end.isPending} onClick={() => end.mutate(id)}>
                {t('sessions.end')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {error ? <ErrorNotice error={error} level={2} /> : null}
      {sessions.length > 1 ? (
        <Button variant="secondary" data-size="sm" aria-busy={endOthers.isPending || undefined} onClick={() => endOthers.mutate(undefined)}>
          {t('sessions.endOthers')}
        </Button>
      ) : null}
    </Section>
  );
};
