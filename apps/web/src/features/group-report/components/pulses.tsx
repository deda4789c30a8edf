import type { GroupPulse } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { FigureTable } from '../../../components/ui/figure-table';
import { useFormat } from '../../../lib/format/use-format';
import { PulseTexts } from './pulse-texts';
import type { ReportView } from './report-view';
import { usePulseName } from './use-pulse-name';

/** When it was, how many answered, and the index where it can be shown. */
const Pulse = ({ pulse, factors }: { pulse: GroupPulse; factors: number }) => {
  const { t } = useTranslation('group-report');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const { state, closedAt, answered, invited, index, indexFactors, withheld } = pulse;
  const when = state === 'closed' && closedAt ? t('wave.closed', { date: format.date(closedAt) }) : t('pulses.open');
  const part = indexFactors < factors ? 'indexPart' : 'index';
  return (
    <li>
      <div>
        <p className="wave-list__name">{usePulseName()(pulse)}</p>
        <p>{[t('wave.answered', { answered, invited }), when].join(', ')}</p>
        {state === 'closed' && index !== null ? <p>{t(`wave.${part}`, { index: format.number(index), counting: indexFactors, factors })}</p> : null}
        {state === 'closed' && withheld ? <p className="withheld">{common(`withheld.${withheld}`)}</p> : null}
      </div>
    </li>
  );
};

/** The group's pulses in their order, each by itself: index, the factors' means as a table, and what was written. */
export const Pulses = ({ view: { report, wording } }: { view: ReportView }) => {
  const { t } = useTranslation('group-report');
  const nameOf = usePulseName();
  const shown = report.pulses.filter(({ levels }) => levels.some(({ mean }) => mean !== null));
  const table = {
    columns: [{ name: t('pulses.factor') }, ...shown.map((pulse) => ({ name: nameOf(pulse), digits: 2 }))],
    rows: report.factors.map(({ key }, factor) => [wording.factorName(key), ...shown.map(({ levels }) => levels[factor]?.mean ?? null)]),
  };
  return (
    <section className="figure" aria-labelledby="pulses-title">
      <h2 id="pulses-title" className="section-title">
        {t('pulses.title')}
      </h2>
      <p className="figure__subtitle">{t('pulses.lead')}</p>
      <ul className="wave-list">
        {report.pulses.map((pulse) => (
          <Pulse key={pulse.number} pulse={pulse} factors={report.factors.length} />
        ))}
      </ul>
      {shown.length > 0 ? (
        <details className="more">
          <summary>{t('pulses.table')}</summary>
          <FigureTable data={table} caption={t('pulses.table')} />
        </details>
      ) : null}
      {report.pulses.map((pulse) => (
        <PulseTexts key={pulse.number} pulse={pulse} wording={wording} />
      ))}
    </section>
  );
};
