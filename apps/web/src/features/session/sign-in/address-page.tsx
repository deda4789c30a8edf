import '../session.css';
import { Button, Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { useConfirmEmail } from '../api/sign-in';
import { ProblemNote } from './problem-note';
import { useLinkToken } from './use-link-token';

/** `/sign-in/address#…`: makes an address the person's own. */
export const AddressPage = () => {
  const { t } = useTranslation('sign-in');
  const token = useLinkToken();
  const locale = useLocale();
  const confirm = useConfirmEmail();
  return (
    <div className="sign-in">
      <title>{t('title')}</title>
      <Heading level={1} data-size="lg">
        {confirm.isSuccess ? t('address.done') : t('address.heading')}
      </Heading>
      {confirm.isSuccess ? null : <p className="sign-in__lead">{t('address.body')}</p>}
      <div className="sign-in__ways">
        <ProblemNote error={confirm.error} />
        {confirm.isSuccess || confirm.isError ? (
          <Link to="/">{t('address.on')}</Link>
        ) : (
          <Button aria-busy={confirm.isPending || undefined} onClick={() => confirm.mutate({ token, locale })}>
            {t('address.action')}
          </Button>
        )}
      </div>
    </div>
  );
};
