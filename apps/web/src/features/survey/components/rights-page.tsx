import { Button } from '@digdir/designsystemet-react';
import { getOwnData, type Survey, withdrawResponse } from '@medspill/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/ui/error-notice';
import { saveFile } from '../../../components/ui/save-file';
import { request } from '../../../lib/http/request';
import { useSurveyStep } from '../use-survey-step';
import { BackButton } from './back-button';
import { StepHeading } from './step-heading';

interface RightsPageProps {
  survey: Survey;
  onRemove?: (() => Promise<void>) | undefined;
  onWithdrawn: (survey: Survey) => void;
}

/** What one may do with what is stored about oneself. */
export const RightsPage = ({ survey, onRemove, onWithdrawn }: RightsPageProps) => {
  const { t } = useTranslation('rights');
  const { go } = useSurveyStep(0);
  const mayWithdraw = survey.saved !== null && (survey.wave.state === 'open' || survey.wave.state === 'past_deadline');
  return (
    <div className="survey-about">
      <StepHeading title={t('rights.title')}>{t('rights.heading')}</StepHeading>
      <OwnData invitation={survey.invitation} />
      {mayWithdraw ? <Withdrawal survey={survey} onRemove={onRemove} onWithdrawn={onWithdrawn} /> : null}
      <section>
        <h2>{t('rights.erase.heading')}</h2>
        <p>{t('rights.erase.body')}</p>
        <Button type="button" variant="secondary" onClick={() => go({ kind: 'erase' })}>
          {t('rights.erase.go')}
        </Button>
      </section>
      <BackButton />
    </div>
  );
};

const OwnData = ({ invitation }: { invitation: string }) => {
  const { t } = useTranslation('rights');
  const download = useMutation({
    mutationFn: async () => {
      const data = await request(getOwnData, { invitation });
      const day = data.exportedAt.slice(0, 10);
      saveFile(`${t('rights.own.file')}-${day}.json`, new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }));
    },
  });
  return (
    <section>
      <h2>{t('rights.own.heading')}</h2>
      <p>{t('rights.own.body')}</p>
      <Button type="button" variant="secondary" aria-busy={download.isPending || undefined} onClick={() => download.mutate()}>
        {t('rights.own.go')}
      </Button>
      <p role="status">{download.isSuccess ? t('rights.own.done') : null}</p>
      {download.isError ? <ErrorNotice error={download.error} /> : null}
    </section>
  );
};

const Withdrawal = ({ survey, onRemove, onWithdrawn }: RightsPageProps) => {
  const { t } = useTranslation('rights');
  const { go } = useSurveyStep(0);
  const [asked, setAsked] = useState(false);
  const withdraw = useMutation({
    mutationFn: async () => {
      await onRemove?.();
      return request(withdrawResponse, { invitation: survey.invitation });
    },
    onSuccess: (fresh) => {
      go({ kind: 'start' });
      onWithdrawn(fresh);
    },
  });
  return (
    <section>
      <h2>{t('rights.withdraw.heading')}</h2>
      <p>{t('rights.withdraw.body')}</p>
      {asked ? (
        <div className="confirmation" role="alert">
          <p>{t('rights.withdraw.sure')}</p>
          <Button type="button" data-color="danger" aria-busy={withdraw.isPending || undefined} onClick={() => withdraw.mutate()}>
            {t('rights.withdraw.confirm')}
          </Button>
          <Button type="button" variant="secondary" onClick={() => setAsked(false)}>
            {t('rights.withdraw.keep')}
          </Button>
        </div>
      ) : (
        <Button type="button" variant="secondary" onClick={() => setAsked(true)}>
          {t('rights.withdraw.go')}
        </Button>
      )}
      {withdraw.isError ? <ErrorNotice error={withdraw.error} /> : null}
    </section>
  );
};
