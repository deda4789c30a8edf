import { type Erasure, erasePerson } from '@medspill/contracts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/ui/error-notice';
import { TypedConfirmation } from '../../../components/ui/typed-confirmation';
import { request } from '../../../lib/http/request';
import { BackButton } from './back-button';
import { StepHeading } from './step-heading';

interface ErasePageProps {
  invitation: string;
  onRemove?: (() => Promise<void>) | undefined;
  onErased: (erasure: Erasure) => void;
}

/** Asks a second time, by a word that has to be typed: what is erased here comes back by no means. */
export const ErasePage = ({ invitation, onRemove, onErased }: ErasePageProps) => {
  const { t } = useTranslation('rights');
  const word = t('erase.word');
  const erase = useMutation({
    mutationFn: async () => {
      await onRemove?.();
      return request(erasePerson, { invitation, body: { confirm: 'erase' } });
    },
    onSuccess: onErased,
  });
  return (
    <div className="survey-about">
      <StepHeading title={t('erase.title')}>{t('erase.heading')}</StepHeading>
      <section>
        <h2>{t('erase.goes.heading')}</h2>
        <ul>
          <li>{t('erase.goes.answers')}</li>
          <li>{t('erase.goes.identity')}</li>
          <li>{t('erase.goes.development')}</li>
          <li>{t('erase.goes.links')}</li>
        </ul>
      </section>
      <section>
        <h2>{t('erase.stays.heading')}</h2>
        <ul>
          <li>{t('erase.stays.averages')}</li>
          <li>{t('erase.stays.texts')}</li>
          <li>{t('erase.stays.log')}</li>
        </ul>
      </section>
      <TypedConfirmation
        word={word}
        label={t('erase.type', { word })}
        missed={t('erase.missed', { word })}
        action={t('erase.confirm')}
        busy={erase.isPending}
        onConfirm={() => erase.mutate()}
      />
      {erase.isError ? <ErrorNotice error={erase.error} /> : null}
      <BackButton />
    </div>
  );
};
