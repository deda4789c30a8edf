import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format/use-format';
import type { FigureData } from './figure-data';
import { ScrollRegion } from './scroll-region';

/** The data of a figure as a table, for those who cannot see the chart or want the figures. */
export const FigureTable = ({ data, caption }: { data: FigureData; caption: string }) => {
  const format = useFormat();
  const { t } = useTranslation('common');
  return (
    <ScrollRegion label={t('figures.tableOf', { title: caption })}>
      <table className="figures-table numeric">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {data.columns.map(({ name, digits }) => (
              <th key={name} scope="col" data-numeric={digits !== undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row) => (
            <tr key={row.slice(0, 2).join('|')}>
              {row.map((value, index) => {
                const column = data.columns[index];
                const text = typeof value === 'string' ? value : format.number(value, column?.digits ?? 0);
                return index === 0 ? (
                  <th key={column?.name} scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={column?.name} data-numeric={column?.digits !== undefined}>
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
};
