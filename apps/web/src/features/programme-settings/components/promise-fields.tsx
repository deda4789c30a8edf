import { Fieldset, Switch, Textfield } from '@digdir/designsystemet-react';
import { programmeLimits } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { faultsOf, numberNames, type TypedPromises } from '../model/typed-promises';

interface PromiseFieldsProps {
  readonly typed: TypedPromises;
  /** A wave has opened: they are shown, and stay. */
  readonly fixed: boolean;
  /** Whether to say what is wrong. */
  readonly tried: boolean;
  readonly onChange: (typed: TypedPromises) => void;
}

/** What respondents are promised: each number, and what it means to them. */
export const PromiseFields = ({ typed, fixed, tried, onChange }: PromiseFieldsProps) => {
  const { t } = useTranslation('programme-settings');
  const faults = faultsOf(typed);
  return (
    <Fieldset>
      <Fieldset.Legend>{t('promises')}</Fieldset.Legend>
      <Fieldset.Description>{fixed ? t('promisesFixed') : t('promisesHint')}</Fieldset.Description>
      {numberNames.map((field) => {
        const fault = faults[field];
        return (
          <Textfield
            key={field}
            type="number"
            inputMode="numeric"
            className="settings-form__number"
            label={t(`fields.${field}`)}
            description={t(`hints.${field}`, { min: programmeLimits[field].min })}
            min={programmeLimits[field].min}
            max={programmeLimits[field].max}
            value={typed[field]}
            readOnly={fixed}
            error={tried && fault !== null ? t(fault, programmeLimits[field]) : false}
            onChange={(event) => onChange({ ...typed, [field]: event.target.value })}
          />
        );
      })}
      <Switch
        label={t('fields.researchExport')}
        description={t('hints.researchExport')}
        checked={typed.researchExport}
        readOnly={fixed}
        onChange={(event) => onChange({ ...typed, researchExport: event.target.checked })}
      />
    </Fieldset>
  );
};
