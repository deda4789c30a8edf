import type { FactorRow } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { HowPopover } from '../../../components/ui/how-popover';
import { useFormat } from '../../../lib/format/use-format';
import { programmeMethods } from '../../../lib/methods/programme-methods';
import { sizeWord, stars } from '@medspill/narrative';
import type { Selection } from '../model/selection';

const useLines = (row: FactorRow, { from, to }: Selection) => {
  const { n, t1, t2, change, improved, unchanged, declined } = row;
  const { t } = useTranslation('programme-report');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const withSd = (mean: number | null, sd: number | null, signed = false) =>
    `${signed ? format.signed(mean) : format.number(mean)} (${format.number(sd)})`;
  const word = sizeWord(row);
  const size = word ? `, ${common(`changeSize.${word}`)}` : '';
  const df = format.number(change.df, 0);
  const wave = (kind: Selection['from']) => t('factorPage.rows.level', { wave: common(`waves.${kind}`) });
  return [
    [t('factorPage.rows.n'), programmeMethods('n'), String(n)],
    [wave(from), programmeMethods('wave.mean'), withSd(t1.mean, t1.sd)],
    [wave(to), programmeMethods('wave.mean'), withSd(t2.mean, t2.sd)],
    [t('factorPage.rows.change'), programmeMethods('change.mean'), withSd(change.mean, change.sd, true)],
    [t('factorPage.rows.interval'), programmeMethods('change.ciLow'), format.interval(change.ciLow, change.ciHigh)],
    [t('factorPage.rows.t', { df }), programmeMethods('change.t'), `${format.number(change.t)}${stars(change.p)}`],
    [t('factorPage.rows.p'), programmeMethods('change.p'), format.p(change.p)],
    [t('factorPage.rows.pHolm'), programmeMethods('change.pHolm'), format.p(change.pHolm)],
    [t('factorPage.rows.pBh'), programmeMethods('change.pBh'), format.p(change.pBh)],
    [t('factorPage.rows.wilcoxon'), programmeMethods('change.wilcoxonP'), format.p(change.wilcoxonP)],
    [t('factorPage.rows.signFlip'), programmeMethods('change.signFlipP'), change.noSignFlip ? t('factorPage.rows.tooManyGroups') : format.p(change.signFlipP)],
    [t('factorPage.rows.dAv'), programmeMethods('change.dAv'), `${format.number(change.dAv)}${size}`],
    [t('factorPage.rows.dInterval'), programmeMethods('change.dAvLow'), format.interval(change.dAvLow, change.dAvHigh)],
    [t('factorPage.rows.dZ'), programmeMethods('change.dZ'), format.number(change.dZ)],
    [t('factorPage.rows.gAv'), programmeMethods('change.gAv'), format.number(change.gAv)],
    [t('factorPage.rows.gInterval'), programmeMethods('change.gAvLow'), format.interval(change.gAvLow, change.gAvHigh)],
    [t('factorPage.rows.counts'), programmeMethods('improved'), [improved, unchanged, declined].map((count) => format.number(count, 0)).join(' / ')],
  ] as const;
};

/** Every figure of one factor, in full words; each name tells how it is computed. */
export const FactorStatistics = ({ row, selection }: { row: FactorRow; selection: Selection }) => {
  const { t } = useTranslation('programme-report');
  const lines = useLines(row, selection);
  return (
    <section className="figure" aria-labelledby="statistics-title">
      <h2 id="statistics-title" className="section-title">
        {t('factorPage.statistics')}
      </h2>
      <dl className="statistics numeric">
        {lines.map(([name, methods, value]) => (
          <div key={name}>
            <dt>
              <HowPopover methods={methods} label={name} />
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
