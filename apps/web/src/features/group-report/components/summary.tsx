import type { WaveKind } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format';
import { changeTitle, shownPairs, sortChanges } from '../model/changes';
import { extremes, type RankedFactor } from '../model/levels';
import type { ReportView } from './report-view';

const IndexSentence = ({ view, last }: { view: ReportView; last: WaveKind }) => {
  const { t } = useTranslation('group-report');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const { waves, indexChanges } = view.report;
  const now = waves.find(({ kind }) => kind === last);
  const first = view.waves[0];
  if (!now || now.index === null) {
    const reason = common(`withheld.${now?.withheld ?? 'too_few_factors'}`).toLowerCase();
    return <p>{t('summary.indexWithheld', { reason })}</p>;
  }
  const change = indexChanges.find(({ from, to }) => from === first && to === last);
  if (!change || change.difference === null) {
    return <p>{t('summary.indexOne', { index: format.number(now.index), when: common(`when.${last}`) })}</p>;
  }
  const isPart = change.factors < view.report.factors.length;
  return (
    <p>
      {t('summary.indexChange', {
        first: format.number(change.first),
        earlier: common(`when.${change.from}`),
        last: format.number(change.second),
        later: common(`when.${last}`),
        change: format.signed(change.difference),
      })}
      {isPart ? ` ${t('summary.indexPart', { factors: change.factors })}` : ''}
    </p>
  );
};

const ChangeSentence = ({ view, last }: { view: ReportView; last: WaveKind }) => {
  const { t } = useTranslation('group-report');
  const { t: common } = useTranslation('common');
  const pair = shownPairs(view.report).find(({ from, to }) => from === view.waves[0] && to === last);
  if (!pair) return null;
  const sorted = sortChanges(view.report, pair);
  const kind = changeTitle(sorted);
  if (kind === 'nothing') return <p>{t('summary.changes.nothing')}</p>;
  const [up, down, unclear] = [sorted.up.length, sorted.down.length, sorted.unclear.length];
  const values = { down, unclear, all: up + down + unclear };
  const counts = { upText: t('factorCount', { count: up }), downText: t('factorCount', { count: down }) };
  const words = { later: common(`wavesInText.${pair.to}`), earlier: common(`wavesInText.${pair.from}`), ...counts };
  return <p>{t(`summary.changes.${kind}`, { ...values, ...words, context: view.report.audience })}</p>;
};

const Extremes = ({ title, factors, view }: { title: string; factors: readonly RankedFactor[]; view: ReportView }) => {
  const { t } = useTranslation('group-report');
  const format = useFormat();
  return (
    <div className="extremes">
      <h3>{title}</h3>
      <ol>
        {factors.map(({ factor, level }) => (
          <li key={factor.key}>
            <span className="extremes__value numeric">{format.number(level.mean, 1)}</span>
            <span>
              <b>{view.wording.factorName(factor.key)}</b>
              {level.agreement ? `, ${t(`agreement.${level.agreement}`)}` : ''}
              <small>{view.wording.factorDefinition(factor.key)}</small>
              {factor.norm.percentile === null ? null : (
                <small>{t('summary.norm', { percentile: factor.norm.percentile, groups: factor.norm.groups })}</small>
              )}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
};

/** The report in sentences: nothing here says more than the figures below carry. */
export const Summary = ({ view }: { view: ReportView }) => {
  const { t } = useTranslation('group-report');
  const { t: common } = useTranslation('common');
  const last = view.waves.at(-1);
  if (!last) return null;
  const { highest, lowest } = extremes(view.report, last);
  const context = view.report.audience;
  const when = common(`when.${last}`);
  return (
    <section className="figure summary" aria-labelledby="summary-title">
      <h2 id="summary-title">{t('summary.title', { context })}</h2>
      <div className="summary__lead numeric">
        <IndexSentence view={view} last={last} />
        <ChangeSentence view={view} last={last} />
      </div>
      {highest.length > 0 ? (
        <>
          <div className="summary__columns">
            <Extremes title={t('summary.highest', { context, when })} factors={highest} view={view} />
            <Extremes title={t('summary.lowest', { context, when })} factors={lowest} view={view} />
          </div>
          <p className="figure__note">{t('summary.order')}</p>
        </>
      ) : null}
    </section>
  );
};
