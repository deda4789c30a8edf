import type { DevelopmentArea } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format';
import { usePlan } from './plan-context';

/** The area's factors, with the group's published means in every wave and the change between the first and the last. */
export const FactorFigures = ({ area }: { area: DevelopmentArea }) => {
  const { t } = useTranslation('development');
  const format = useFormat();
  const { report, wording } = usePlan();
  const figuresOf = (key: string) => {
    const levels = report?.factors.find((factor) => factor.key === key)?.levels.filter(({ mean }) => mean !== null) ?? [];
    const change = report?.factors
      .find((factor) => factor.key === key)
      ?.changes.find(({ from, to }) => from === levels[0]?.kind && to === levels.at(-1)?.kind);
    return { levels, difference: change?.difference ?? null };
  };
  return (
    <ul className="factor-figures">
      {area.factors.map((key) => {
        const { levels, difference } = figuresOf(key);
        return (
          <li key={key}>
            <span>{wording.factorName(key)}</span>
            {levels.length === 0 ? null : (
              <span className="numeric">
                <span className="visually-hidden">{levels.map(({ kind, mean }) => `${t(`waves.${kind}`)} ${format.number(mean)}`).join(', ')}</span>
                <span aria-hidden="true">{levels.map(({ mean }) => format.number(mean)).join(' → ')}</span>
                {difference === null ? null : <b> {format.signed(difference)}</b>}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
};
