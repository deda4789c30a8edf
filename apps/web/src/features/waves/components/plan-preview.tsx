import { Checkbox } from '@digdir/designsystemet-react';
import type { PlannedGroup } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';

interface PlanPreviewProps {
  groups: readonly PlannedGroup[];
  takenOut: ReadonlySet<string>;
  onTakeOut: (groupId: string, out: boolean) => void;
}

/** What the plan does for one group, and what speaks against it. */
const Remarks = ({ group: { outcome, warnings, withoutEmail } }: { group: PlannedGroup }) => {
  const { t } = useTranslation('waves');
  if (outcome !== 'planned') return <p className="plan-preview__outcome">{t(`plan.outcome.${outcome}`)}</p>;
  if (warnings.length === 0 && withoutEmail === 0) return null;
  return (
    <ul className="plan-preview__remarks">
      {warnings.map((warning) => (
        <li key={warning} data-warning={warning}>
          {t(`plan.warning.${warning}`)}
        </li>
      ))}
      {withoutEmail > 0 ? <li>{t('plan.withoutEmail', { count: withoutEmail })}</li> : null}
    </ul>
  );
};

/** Group by group: for how many, and what to know before. Each may be taken out. */
export const PlanPreview = ({ groups, takenOut, onTakeOut }: PlanPreviewProps) => {
  const { t } = useTranslation('waves');
  return (
    <ul className="plan-preview" aria-label={t('plan.preview')}>
      {groups.map((group) => {
        const { id, name, cohort, members, outcome } = group;
        return (
          <li key={id} data-outcome={outcome}>
            <Checkbox
              data-size="sm"
              label={name}
              description={`${cohort.name} · ${t('plan.members', { count: members })}`}
              disabled={outcome !== 'planned'}
              checked={outcome === 'planned' && !takenOut.has(id)}
              onChange={(event) => onTakeOut(id, !event.target.checked)}
            />
            <Remarks group={group} />
          </li>
        );
      })}
    </ul>
  );
};
