import type { GroupReport, GroupWave } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { Marker } from '../../../components/charts/marker';
import { waveSeries } from '../../../lib/figures/wave-series';
import { useFormat } from '../../../lib/format/use-format';

const Wave = ({ wave, factors }: { wave: GroupWave; factors: number }) => {
  const { t } = useTranslation('group-report');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const state = wave.state === 'closed' ? null : t(`wave.${wave.state}`);
  const closed = wave.closedAt ? t('wave.closed', { date: format.date(wave.closedAt) }) : null;
  const part = wave.indexFactors < factors ? 'indexPart' : 'index';
  const figure = wave.withheld
    ? common(`withheld.${wave.withheld}`)
    : wave.index !== null && t(`wave.${part}`, { index: format.number(wave.index), counting: wave.indexFactors, factors });
  return (
    <li>
      <svg width="18" height="18" aria-hidden="true">
        {waveSeries([wave.kind], () => '').map(({ key, marker, colour }) => (
          <Marker key={key} shape={marker} colour={colour} x={9} y={9} size={6.5} />
        ))}
      </svg>
      <div>
        <p className="wave-list__name">{common(`waves.${wave.kind}`)}</p>
        <p>{[t('wave.answered', { answered: wave.answered, invited: wave.invited }), state ?? closed].filter(Boolean).join(', ')}</p>
        {wave.state === 'closed' && figure ? <p className={wave.withheld ? 'withheld' : ''}>{figure}</p> : null}
      </div>
    </li>
  );
};

/** The group's waves: how many answered, and the index where it can be shown. */
export const WaveList = ({ report }: { report: GroupReport }) => (
  <ul className="wave-list">
    {report.waves.map((wave) => (
      <Wave key={wave.kind} wave={wave} factors={report.factors.length} />
    ))}
  </ul>
);
