import type { WaveSummary } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import type { WaveAction } from '../api/waves';
import { WaveRow } from './wave-row';

interface WaveTableProps {
  waves: readonly WaveSummary[];
  onChoose: (wave: WaveSummary, action: WaveAction) => void;
}

const columns = ['group', 'kind', 'state', 'period', 'answered'] as const;

/**
 * One line per wave; on a phone each line is a card. The roles are written out because a browser takes them from a table
 * whose rows are laid out as cards.
 */
export const WaveTable = ({ waves, onChoose }: WaveTableProps) => {
  const { t } = useTranslation('waves');
  return (
    <table className="wave-table" role="table">
      <caption className="visually-hidden">{t('table.caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} scope="col" role="columnheader">
              {t(`table.${column}`)}
            </th>
          ))}
          <th scope="col" role="columnheader">
            <span className="visually-hidden">{t('table.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {waves.map((wave) => (
          <WaveRow key={wave.id} wave={wave} onChoose={(action) => onChoose(wave, action)} />
        ))}
      </tbody>
    </table>
  );
};
