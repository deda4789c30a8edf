import { leaveSurvey } from '@medspill/contracts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { request } from '../../../lib/http/request';
import { useSurveyStep } from '../use-survey-step';

interface SurveyFooterProps {
  invitation: string;
  /** Saves what is unsaved before the session ends. */
  onLeave?: () => Promise<void>;
  onLeft: () => void;
}

/** At the end of every page: what is done with the answers, what is one's own, and the way out on a shared device. */
export const SurveyFooter = ({ invitation, onLeave, onLeft }: SurveyFooterProps) => {
  const { t } = useTranslation('survey');
  const { step, go } = useSurveyStep(0);
  const leave = useMutation({
    mutationFn: async () => {
      await onLeave?.();
      await request(leaveSurvey, { invitation });
    },
    onSuccess: onLeft,
  });
  return (
    <footer className="survey-footer">
      {step.kind === 'about' ? null : (
        <button type="button" className="link-button" onClick={() => go({ kind: 'about' })}>
          {t('footer.about')}
        </button>
      )}
      {step.kind === 'rights' ? null : (
        <button type="button" className="link-button" onClick={() => go({ kind: 'rights' })}>
          {t('footer.rights')}
        </button>
      )}
      <button type="button" className="link-button" aria-busy={leave.isPending || undefined} onClick={() => leave.mutate()}>
        {t('footer.leave')}
      </button>
      <p role="alert">{leave.isError ? t('footer.notLeft') : null}</p>
    </footer>
  );
};
