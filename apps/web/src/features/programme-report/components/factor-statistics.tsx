import type { FactorRow } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { HowPopover } from '../../../components/ui/how-popover';
import { stars } from '../../../lib/figures/stars';
import { useFormat } from '../../../lib/format/use-format';
import { sizeWord } from '../model/findings';
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
    [t('factorPage.rows.n'), String(n)],
    [wave(from), withSd(t1.mean, t1.sd)],
    [wave(to), withSd(t2.mean, t2.sd)],
    [t('factorPage.rows.change'), withSd(change.mean, change.sd, true)],
    [t('factorPage.rows.interval'), format.interval(change.ciLow, change.ciHigh)],
    [t('factorPage.rows.t', { df }), `${format.number(change.t)}${stars(change.p)}`],
    [t('factorPage.rows.p'), format.p(change.p)],
    [t('factorPage.rows.pHolm'), format.p(change.pHolm)],
    [t('factorPage.rows.pBh'), format.p(change.pBh)],
    [t('factorPage.rows.wilcoxon'), format.p(change.wilcoxonP)],
    [t('factorPage.rows.signFlip'), change.noSignFlip ? t('factorPage.rows.tooManyGroups') : format.p(change.signFlipP)],
    [t('factorPage.rows.dAv'), `${format.number(change.dAv)}${size}`],
    [t('factorPage.rows.dInterval'), format.interval(change.dAvLow, change.dAvHigh)],
    [t('factorPage.rows.dZ'), format.number(change.dZ)],
    [t('factorPage.rows.gAv'), format.number(change.gAv)],
    [t('factorPage.rows.gInterval'), format.interval(change.gAvLow, change.gAvHigh)],
    [t('factorPage.rows.counts'), [improved, unchanged, declined].map((count) => format.number(count, 0)).join(' / ')],
  ] as const;
};

/** Every figure of one factor, in full words. */
export const FactorStatistics = ({ row, selection }: { row: FactorRow; selection: Selection }) => {
  const { t } = useTranslation('programme-report');
  const lines = useLines(row, selection);
  return (
    <section className="figure" aria-labelledby="statistics-title">
      <div className="figure__bar figure__bar--title">
        <h2 id="statistics-title" className="section-title">
          {t('factorPage.statistics')}
        </h2>
        <HowPopover methods={['paired-t', 'cohens-d-av', 'wilcoxon']} />
      </div>
      <dl className="statistics numeric">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
