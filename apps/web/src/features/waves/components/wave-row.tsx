import type { WaveSummary } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { useWaveName } from '../use-wave-name';
import { type LineAction, WaveActions } from './wave-actions';
import { WavePeriod } from './wave-period';

interface WaveRowProps {
  wave: WaveSummary;
  onChoose: (action: LineAction) => void;
}

/** What more there is to say of the state: what keeps it from opening, whether its results were read, or shared. */
const StateNote = ({ wave: { hindrance, releasedAt, mayReopen } }: { wave: WaveSummary }) => {
  const { t } = useTranslation('waves');
  if (hindrance !== null) return <span className="wave-table__hindrance">{t(`hindrance.${hindrance}`)}</span>;
  if (releasedAt !== null) return <span className="wave-table__note">{t('released')}</span>;
  return mayReopen ? <span className="wave-table__note">{t('unread')}</span> : null;
};

export const WaveRow = ({ wave, onChoose }: WaveRowProps) => {
  const { t } = useTranslation('waves');
  const { group, cohort, state, answered, invited } = wave;
  return (
    <tr data-state={state}>
      <th scope="row" className="wave-table__group">
        {group.name}
        <span className="wave-table__cohort">{cohort.name}</span>
      </th>
      <td className="wave-table__kind">{useWaveName()(wave)}</td>
      <td className="wave-table__state">
        <span className="wave-state" data-state={state}>
          {t(`state.${state}`)}
        </span>
        <StateNote wave={wave} />
      </td>
      <td className="wave-table__period">
        <WavePeriod wave={wave} />
      </td>
      <td className="wave-table__answered numeric">
        {state === 'planned' ? (
          <span className="wave-table__none">{t('invited', { count: invited })}</span>
        ) : (
          <>
            <span>{t('answered', { answered, invited })}</span>
            <progress value={answered} max={Math.max(invited, 1)} aria-hidden="true" />
          </>
        )}
      </td>
      <td className="wave-table__actions">
        <WaveActions wave={wave} onChoose={onChoose} />
      </td>
    </tr>
  );
};
