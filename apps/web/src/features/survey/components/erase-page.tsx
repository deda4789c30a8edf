import { Button } from '@digdir/designsystemet-react';
import { type Erasure, erasePerson } from '@medspill/contracts';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/ui/error-notice';
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
  const id = useId();
  const [typed, setTyped] = useState('');
  const [missed, setMissed] = useState(false);
  const word = t('erase.word');
  const erase = useMutation({
    mutationFn: async () => {
      await onRemove?.();
      return request(erasePerson, { invitation, body: { confirm: 'erase' } });
    },
    onSuccess: onErased,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const meant = typed.trim().toLocaleUpperCase() === word;
    setMissed(!meant);
    if (meant && !erase.isPending) erase.mutate();
  };
  return (
    <form className="survey-about" onSubmit={submit}>
      <StepHeading title={t('erase.title')}>{t('erase.heading')}</StepHeading>
      <section>
        <h2>{t('erase.goes.heading')}</h2>
        <ul>
          <li>{t('erase.goes.answers')}</li>
          <li>{t('erase.goes.identity')}</li>
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
      <div className="survey-confirm">
        <label htmlFor={id}>{t('erase.type', { word })}</label>
        <input
          id={id}
          className="ds-input"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={typed}
          aria-invalid={missed || undefined}
          aria-describedby={`${id}-missed`}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p id={`${id}-missed`} className="survey-alert" role="alert" hidden={!missed}>
          {missed ? t('erase.missed', { word }) : null}
        </p>
        <Button type="submit" data-color="danger" aria-busy={erase.isPending || undefined}>
          {t('erase.confirm')}
        </Button>
      </div>
      {erase.isError ? <ErrorNotice error={erase.error} /> : null}
      <BackButton />
    </form>
  );
};
