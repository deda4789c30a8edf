import type { WaveSummary } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import type { LineAction } from './wave-actions';
import { WaveRow } from './wave-row';

interface WaveTableProps {
  waves: readonly WaveSummary[];
  onChoose: (wave: WaveSummary, action: LineAction) => void;
}

const columns = ['group', 'kind', 'state', 'period', 'answered'] as const;

/** One line per wave; on a phone each line is a card. */
export const WaveTable = ({ waves, onChoose }: WaveTableProps) => {
  const { t } = useTranslation('waves');
  return (
    <table className="wave-table">
      <caption className="visually-hidden">{t('table.caption')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`table.${column}`)}
            </th>
          ))}
          <th scope="col">
            <span className="visually-hidden">{t('table.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {waves.map((wave) => (
          <WaveRow key={wave.id} wave={wave} onChoose={(action) => onChoose(wave, action)} />
        ))}
      </tbody>
    </table>
  );
};
