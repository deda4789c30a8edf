import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../../components/ui/choice';
import { cohortsQuery } from '../api/cohorts';
import { kinds, states, type WaveFilter } from '../model/wave-filter';

interface WaveFiltersProps {
  programmeId: string;
  filter: WaveFilter;
  withCohorts: boolean;
  onChange: (filter: WaveFilter) => void;
}

/** Cohort, kind and state. Every choice begins on the first page again. */
export const WaveFilters = ({ programmeId, filter, withCohorts, onChange }: WaveFiltersProps) => {
  const { t } = useTranslation(['waves', 'common']);
  const { data: cohorts } = useQuery({ ...cohortsQuery(programmeId), enabled: withCohorts });
  const choose = (change: Partial<WaveFilter>): void => onChange({ ...filter, ...change, page: 1 });
  return (
    <fieldset className="filters waves__filters">
      <legend className="visually-hidden">{t('filters.label')}</legend>
      {withCohorts ? (
        <Choice
          label={t('filters.cohort')}
          value={filter.cohortId ?? ''}
          options={[
            { value: '', label: t('filters.allCohorts') },
            ...(cohorts ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(value) => choose({ cohortId: value || undefined })}
        />
      ) : null}
      <Choice
        label={t('filters.kind')}
        value={filter.kind ?? ''}
        options={[
          { value: '', label: t('filters.allKinds') },
          ...kinds.map((kind) => ({ value: kind, label: t(`common:waves.${kind}`) })),
        ]}
        onChange={(value) => choose({ kind: kinds.find((kind) => kind === value) })}
      />
      <Choice
        label={t('filters.state')}
        value={filter.state ?? ''}
        options={[
          { value: '', label: t('filters.allStates') },
          ...states.map((state) => ({ value: state, label: t(`state.${state}`) })),
        ]}
        onChange={(value) => choose({ state: states.find((state) => state === value) })}
      />
    </fieldset>
  );
};
