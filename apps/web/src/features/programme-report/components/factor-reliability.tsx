import type { FactorRow, WaveReliability } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { HowPopover } from '../../../components/ui/how-popover';
import { ScrollRegion } from '../../../components/ui/scroll-region';
import { useFormat } from '../../../lib/format/use-format';
import { programmeMethods } from '../../../lib/methods/programme-methods';
import type { Selection } from '../model/selection';

const useLines = () => {
  const { t } = useTranslation('programme-report');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const interval = (low: number | null, high: number | null) =>
    low === null || high === null ? format.number(null) : [format.coefficient(low), common('figures.to'), format.coefficient(high)].join(' ');
  return (wave: WaveReliability): [string, string][] => [
    [t('reliability.responses'), String(wave.responses)],
    [t('reliability.alpha'), format.coefficient(wave.alpha)],
    [t('reliability.interval'), interval(wave.alphaLow, wave.alphaHigh)],
    [t('reliability.omega'), format.coefficient(wave.omega)],
    [t('reliability.icc1'), format.coefficient(wave.icc1)],
    [t('reliability.icc2'), format.coefficient(wave.icc2)],
    [t('reliability.strongGroups'), String(wave.agreement.strong)],
    [t('reliability.moderateGroups'), String(wave.agreement.moderate)],
    [t('reliability.weakGroups'), String(wave.agreement.weak)],
  ];
};

const Figures = ({ t1, t2, groups, selection }: { t1: WaveReliability; t2: WaveReliability; groups: number; selection: Selection }) => {
  const { t } = useTranslation('programme-report');
  const { t: common } = useTranslation('common');
  const linesOf = useLines();
  const second = linesOf(t2);
  const noOmega = new Set([t1.noOmega, t2.noOmega].filter((reason) => reason !== null));
  return (
    <>
      <ScrollRegion label={common('figures.tableOf', { title: t('factorPage.reliability') })}>
        <table className="figures-table figures-table--compact numeric">
          <caption className="visually-hidden">{t('factorPage.reliability')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('reliability.measure')}</th>
              {[selection.from, selection.to].map((kind) => (
                <th key={kind} scope="col" data-numeric>
                  {common(`waves.${kind}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {linesOf(t1).map(([name, value], index) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td data-numeric>{value}</td>
                <td data-numeric>{second[index]?.[1]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <div className="figure__note">
        <p>{t('reliability.groupsOf', { groups })}</p>
        {[...noOmega].map((reason) => (
          <p key={reason}>{t(`reliability.${reason}`)}</p>
        ))}
      </div>
    </>
  );
};

/** How reliably the factor was measured in both waves, and in how many groups the members agree on it. */
export const FactorReliability = ({ row, selection }: { row: FactorRow; selection: Selection }) => {
  const { t } = useTranslation('programme-report');
  const { t: common } = useTranslation('common');
  const { t1, t2, groups, withheld } = row.reliability;
  return (
    <section className="figure" aria-labelledby="reliability-title">
      <div className="figure__bar figure__bar--title">
        <h2 id="reliability-title" className="section-title">
          {t('factorPage.reliability')}
        </h2>
        <HowPopover
          methods={programmeMethods(
            'reliability.wave.alpha',
            'reliability.wave.alphaLow',
            'reliability.wave.omega',
            'reliability.wave.icc1',
            'reliability.wave.icc2',
            'reliability.wave.agreement.strong',
          )}
        />
      </div>
      {t1 && t2 ? (
        <Figures t1={t1} t2={t2} groups={groups} selection={selection} />
      ) : (
        <p className="withheld">{common(`withheld.${withheld ?? 'too_few_groups'}`)}</p>
      )}
    </section>
  );
};
