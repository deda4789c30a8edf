import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { CopiedAddress } from './copied-address';

interface ProviderAddressesProps {
  readonly addresses: { readonly answer: string; readonly signedOut: string };
  /** Null until the provider is saved: the address holds its id. */
  readonly logoutAddress: string | null;
}

/** What has to be entered at the provider. */
export const ProviderAddresses = ({ addresses, logoutAddress }: ProviderAddressesProps) => {
  const { t } = useTranslation('sign-in-providers');
  return (
    <section className="provider-addresses" aria-labelledby="provider-addresses">
      <Heading level={2} data-size="xs" id="provider-addresses">
        {t('addresses.heading')}
      </Heading>
      <p>{t('addresses.intro')}</p>
      <dl>
        <CopiedAddress label={t('addresses.answer')} address={addresses.answer} />
        <CopiedAddress label={t('addresses.signedOut')} address={addresses.signedOut} />
        {logoutAddress === null ? null : <CopiedAddress label={t('addresses.logout')} address={logoutAddress} />}
      </dl>
      {logoutAddress === null ? <p className="provider-form__quiet">{t('addresses.logoutLater')}</p> : null}
    </section>
  );
};
