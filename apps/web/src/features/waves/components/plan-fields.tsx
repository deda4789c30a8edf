import { Textfield } from '@digdir/designsystemet-react';
import type { Named } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../../components/ui/choice';
import { openingOf, type PlanForm } from '../model/plan-form';
import { kinds } from '../model/wave-filter';
import { timesProblem } from '../model/wave-times';
import { MomentFields } from './moment-fields';
import { OpeningChoice } from './opening-choice';
import { TimeZoneNote } from './time-zone-note';

interface PlanFieldsProps {
  form: PlanForm;
  now: Date;
  /** To choose among; none where the reader follows groups and not cohorts. */
  cohorts: readonly Named[];
  onChange: (form: PlanForm) => void;
}

/** What is measured, when, and in which groups. */
export const PlanFields = ({ form, now, cohorts, onChange }: PlanFieldsProps) => {
  const { t } = useTranslation(['waves', 'common']);
  const set = (change: Partial<PlanForm>): void => onChange({ ...form, ...change });
  const problem = timesProblem(openingOf(form), form.closes, now);
  return (
    <div className="plan__fields">
      <Choice
        label={t('filters.kind')}
        value={form.kind}
        options={kinds.map((kind) => ({ value: kind, label: t(`common:waves.${kind}`) }))}
        onChange={(value) => set({ kind: kinds.find((kind) => kind === value) ?? form.kind })}
      />
      {form.kind === 'pulse' ? (
        <Textfield
          data-size="sm"
          label={t('plan.label')}
          description={t('plan.labelHint')}
          maxLength={60}
          value={form.label}
          onChange={(event) => set({ label: event.target.value })}
        />
      ) : null}
      {cohorts.length > 0 ? (
        <Choice
          label={t('filters.cohort')}
          value={form.cohortId}
          options={[{ value: '', label: t('filters.allCohorts') }, ...cohorts.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(cohortId) => set({ cohortId })}
        />
      ) : null}
      <OpeningChoice
        byItself={form.byItself}
        opens={form.opens}
        error={problem === 'opens_missing' ? t('times.problems.opens_missing') : null}
        onByItself={(byItself) => set({ byItself })}
        onOpens={(opens) => set({ opens })}
      />
      <MomentFields
        legend={t('times.closes')}
        value={form.closes}
        error={problem !== null && problem !== 'opens_missing' ? t(`times.problems.${problem}`) : null}
        onChange={(closes) => set({ closes })}
      />
      <TimeZoneNote />
    </div>
  );
};
