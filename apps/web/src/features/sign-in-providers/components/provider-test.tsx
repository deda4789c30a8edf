import { Button } from '@digdir/designsystemet-react';
import type { ProviderTest as Result } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/ui/error-notice';
import { useTestProvider } from '../api/sign-in-providers';

/** What came of it, in words, and what to compare one's settings with. */
const Outcome = ({ result: { outcome, offers }, acrValues }: { result: Result; acrValues: readonly string[] }) => {
  const { t } = useTranslation('sign-in-providers');
  const unknown = offers?.acrValues ? acrValues.filter((value) => !offers.acrValues?.includes(value)) : [];
  return (
    <div className="provider-test__outcome" data-good={outcome === 'answers' || undefined}>
      <p>{t(`test.outcomes.${outcome}`)}</p>
      {offers ? (
        <ul>
          <li>{offers.signOut ? t('test.signOut') : t('test.noSignOut')}</li>
          <li>{offers.backChannelLogout ? t('test.backChannel') : t('test.noBackChannel')}</li>
          {offers.acrValues ? <li>{t('test.acrValues', { values: offers.acrValues.join(', ') })}</li> : null}
          {unknown.length > 0 ? <li>{t('test.unknownAcrValues', { values: unknown.join(', ') })}</li> : null}
        </ul>
      ) : null}
    </div>
  );
};

interface ProviderTestProps {
  readonly issuer: string;
  readonly acrValues: readonly string[];
}

/** Asks the provider at the address that stands in the form; nothing has to be saved for it. */
export const ProviderTest = ({ issuer, acrValues }: ProviderTestProps) => {
  const { t } = useTranslation('sign-in-providers');
  const test = useTestProvider();
  const current = test.variables === issuer;
  return (
    <div className="provider-test">
      <Button
        type="button"
        variant="secondary"
        data-size="sm"
        aria-busy={test.isPending || undefined}
        onClick={() => URL.canParse(issuer) && !test.isPending && test.mutate(issuer)}
      >
        {t('test.button')}
      </Button>
      <div role="status">{test.data && current ? <Outcome result={test.data} acrValues={acrValues} /> : null}</div>
      {test.isError && current ? <ErrorNotice error={test.error} /> : null}
    </div>
  );
};
