import { Checkbox, Fieldset } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { instrumentVersion } from '@medspill/instruments';
import { useFormat } from '../../../lib/format/use-format';
import { lastShownKind } from '../model/candidates';
import { usePlan } from './plan-context';

interface FactorChoiceProps {
  chosen: readonly string[];
  onChange: (factors: string[]) => void;
  error: string | false;
}

/** The factors that an area is about, by dimension, each with the group's mean where it is shown. */
export const FactorChoice = ({ chosen, onChange, error }: FactorChoiceProps) => {
  const { t } = useTranslation('development');
  const format = useFormat();
  const { plan, report, wording } = usePlan();
  const { dimensions, factors } = instrumentVersion(plan.instrument.key, plan.instrument.version);
  const kind = report && lastShownKind(report);
  const meanOf = (key: string) => report?.factors.find((factor) => factor.key === key)?.levels.find((level) => level.kind === kind)?.mean ?? null;
  const toggle = (key: string) => onChange(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);
  return (
    <div className="factor-choice">
      <p className="factor-choice__title">{t('area.factors')}</p>
      <p className="factor-choice__hint">{t('area.factorsHint')}</p>
      {error === false ? null : (
        <p className="factor-choice__error" role="alert">
          {error}
        </p>
      )}
      <div className="factor-choice__lists">
        {dimensions.map(({ key: dimension }) => (
          <Fieldset key={dimension}>
            <Fieldset.Legend>{wording.dimensionName(dimension)}</Fieldset.Legend>
            {factors
              .filter((factor) => factor.dimension === dimension)
              .map(({ key }) => {
                const mean = meanOf(key);
                const name = wording.factorName(key);
                return (
                  <Checkbox
                    key={key}
                    data-size="sm"
                    label={mean === null ? name : `${name} · ${format.number(mean, 1)}`}
                    checked={chosen.includes(key)}
                    onChange={() => toggle(key)}
                  />
                );
              })}
          </Fieldset>
        ))}
      </div>
    </div>
  );
};
