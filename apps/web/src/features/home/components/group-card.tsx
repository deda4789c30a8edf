import { anyWaveKinds, type Named, type WaveSummary } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Marker } from '../../../components/charts/marker';
import { waveSeries } from '../../../lib/figures/wave-series';

const WaveLine = ({ wave }: { wave: WaveSummary }) => {
  const { t } = useTranslation('home');
  const { t: common } = useTranslation('common');
  return (
    <li>
      <svg width="16" height="16" aria-hidden="true">
        {waveSeries([wave.kind], () => '').map(({ key, marker, colour }) => (
          <Marker key={key} shape={marker} colour={colour} x={8} y={8} />
        ))}
      </svg>
      <span>
        <b>
          {common(`waves.${wave.kind}`)}
          {wave.kind === 'pulse' ? ` ${wave.number}` : ''}
        </b>{' '}
        {t(`state.${wave.state}`, { answered: wave.answered, invited: wave.invited })}
      </span>
    </li>
  );
};

/** One group that the reader follows: where its waves stand, and its report. */
export const GroupCard = ({ group, waves }: { group: Named; waves: readonly WaveSummary[] }) => {
  const { t } = useTranslation('home');
  const own = waves
    .filter((wave) => wave.group.id === group.id)
    .toSorted((a, b) => anyWaveKinds.indexOf(a.kind) - anyWaveKinds.indexOf(b.kind) || a.number - b.number);
  const hasReport = own.some(({ state }) => state === 'closed');
  return (
    <li>
      <h2>
        <Link to={`/groups/${group.id}`}>{group.name}</Link>
      </h2>
      {own[0] ? <p>{own[0].cohort.name}</p> : null}
      <ul className="wave-lines">
        {own.map((wave) => (
          <WaveLine key={wave.id} wave={wave} />
        ))}
      </ul>
      <p>
        <Link to={`/groups/${group.id}/development`}>{t('development')}</Link>
      </p>
      {own.length > 0 && !hasReport ? <p className="withheld">{t('noReport')}</p> : null}
    </li>
  );
};
