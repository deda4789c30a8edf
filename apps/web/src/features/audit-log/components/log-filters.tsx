import { Field, Input, Label } from '@digdir/designsystemet-react';
import { auditActions, auditObjectTypes } from '@medspill/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../../components/ui/choice';
import { auditActorsQuery } from '../api/audit-log';
import type { LogFilter } from '../model/audit-filter';

interface DayFieldProps {
  label: string;
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}

const DayField = ({ label, value, onChange }: DayFieldProps) => (
  <Field className="choice" data-size="sm">
    <Label>{label}</Label>
    <Input type="date" value={value ?? ''} onChange={(event) => onChange(event.target.value || undefined)} />
  </Field>
);

/** Person, action, kind of object and period. */
export const LogFilters = ({ filter, onChange }: { filter: LogFilter; onChange: (filter: LogFilter) => void }) => {
  const { t } = useTranslation('audit-log');
  const { data: actors } = useQuery(auditActorsQuery);
  const choose = (change: Partial<LogFilter>): void => onChange({ ...filter, ...change });
  return (
    <fieldset className="filters">
      <legend className="visually-hidden">{t('filters.label')}</legend>
      <Choice
        label={t('filters.person')}
        value={filter.actorId ?? ''}
        options={[{ value: '', label: t('filters.everybody') }, ...(actors ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(value) => choose({ actorId: value || undefined })}
      />
      <Choice
        label={t('filters.action')}
        value={filter.action ?? ''}
        options={[{ value: '', label: t('filters.everyAction') }, ...auditActions.map((action) => ({ value: action, label: t(`actions.${action}`) }))]}
        onChange={(value) => choose({ action: auditActions.find((action) => action === value) })}
      />
      <Choice
        label={t('filters.object')}
        value={filter.objectType ?? ''}
        options={[{ value: '', label: t('filters.everyObject') }, ...auditObjectTypes.map((type) => ({ value: type, label: t(`objects.${type}`) }))]}
        onChange={(value) => choose({ objectType: auditObjectTypes.find((type) => type === value), objectId: undefined })}
      />
      <DayField label={t('filters.from')} value={filter.from} onChange={(from) => choose({ from })} />
      <DayField label={t('filters.to')} value={filter.to} onChange={(to) => choose({ to })} />
    </fieldset>
  );
};
