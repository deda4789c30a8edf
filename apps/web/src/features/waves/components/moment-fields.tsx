import { Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { MomentInput } from '../model/wave-times';

interface MomentFieldsProps {
  legend: string;
  value: MomentInput;
  /** What is wrong with it, in words. */
  error: string | null;
  onChange: (value: MomentInput) => void;
}

/** A day and a time of the day. */
export const MomentFields = ({ legend, value, error, onChange }: MomentFieldsProps) => {
  const { t } = useTranslation('waves');
  return (
    <fieldset className="moment-fields">
      <legend>{legend}</legend>
      <Textfield
        type="date"
        data-size="sm"
        label={t('times.day')}
        value={value.day}
        error={error ?? false}
        onChange={(event) => onChange({ ...value, day: event.target.value })}
      />
      <Textfield
        type="time"
        data-size="sm"
        label={t('times.time')}
        value={value.time}
        onChange={(event) => onChange({ ...value, time: event.target.value })}
      />
    </fieldset>
  );
};
