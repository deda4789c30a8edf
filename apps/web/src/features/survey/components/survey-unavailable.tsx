import { useTranslation } from 'react-i18next';
import type { UnavailableReason } from '../model/unavailable-reason';
import { StepHeading } from './step-heading';

interface SurveyUnavailableProps {
  reason: UnavailableReason;
  submitted?: boolean;
  /** It happened while the respondent was at it. */
  whileAnswering?: boolean;
  contact?: string | null;
}

/** What the lines of a closed survey say depends on what had been sent by then. */
const closedLines = (submitted: boolean, whileAnswering: boolean) =>
  whileAnswering
    ? (['closed.whileAnswering', submitted ? 'closed.sentBefore' : 'closed.draftOnly'] as const)
    : (['closed.body', submitted ? 'closed.sent' : 'closed.notSent'] as const);

const lines = {
  unknown: ['unknown.body', 'unknown.safe', 'unknown.todo'],
  expired: ['expired.body', 'expired.safe', 'expired.todo'],
  withdrawn: ['withdrawn.body', 'withdrawn.safe'],
  planned: ['planned.body', 'planned.todo'],
  too_many_attempts: ['too_many_attempts.body', 'too_many_attempts.safe', 'too_many_attempts.todo'],
  session_ended: ['session_ended.body', 'session_ended.safe', 'session_ended.todo'],
  session_changed: ['session_changed.body', 'session_changed.safe', 'session_changed.todo'],
} as const;

const linesOf = (reason: UnavailableReason, submitted: boolean, whileAnswering: boolean) => {
  if (reason === 'closed') return closedLines(submitted, whileAnswering);
  if (reason !== 'past_deadline') return lines[reason];
  return ['past_deadline.body', submitted ? 'past_deadline.sent' : 'past_deadline.notSent'] as const;
};

/** Why there is nothing to answer, what has become of the answers, and what to do. */
export const SurveyUnavailable = ({ reason, submitted = false, whileAnswering = false, contact }: SurveyUnavailableProps) => {
  const { t } = useTranslation('survey');
  return (
    <div className="survey-unavailable" role={whileAnswering ? 'alert' : undefined}>
      <StepHeading title={t(`${reason}.heading`)} focus={whileAnswering}>
        {t(`${reason}.heading`)}
      </StepHeading>
      {linesOf(reason, submitted, whileAnswering).map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
      {contact ? <p className="survey-quiet">{t('contact', { contact })}</p> : null}
    </div>
  );
};
