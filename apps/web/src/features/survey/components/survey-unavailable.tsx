import { useTranslation } from 'react-i18next';
import { StepHeading } from './step-heading';

interface SurveyUnavailableProps {
  reason: 'unknown' | 'planned' | 'closed';
  submitted?: boolean;
  /** It closed while the respondent was at it. */
  whileAnswering?: boolean;
  contact?: string | null;
}

/** Why there is nothing to answer, what has become of the answers, and whom to ask. */
export const SurveyUnavailable = ({ reason, submitted = false, whileAnswering = false, contact }: SurveyUnavailableProps) => {
  const { t } = useTranslation('survey');
  const closed = whileAnswering
    ? (['closed.whileAnswering', submitted ? 'closed.sentBefore' : 'closed.draftOnly'] as const)
    : (['closed.body', submitted ? 'closed.sent' : 'closed.notSent'] as const);
  const lines = { unknown: ['unknown.body', 'unknown.todo'], planned: ['planned.body', 'planned.todo'], closed } as const;
  return (
    <div className="survey-unavailable" role={whileAnswering ? 'alert' : undefined}>
      <StepHeading title={t(`${reason}.heading`)} focus={whileAnswering}>
        {t(`${reason}.heading`)}
      </StepHeading>
      {lines[reason].map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
      {contact ? <p className="survey-quiet">{t('contact', { contact })}</p> : null}
    </div>
  );
};
