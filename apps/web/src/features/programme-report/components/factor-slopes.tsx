import type { FactorRow, GroupFigures } from '@medspill/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SlopeChart, type Slope } from '../../../components/charts/slope-chart';
import { Choice } from '../../../components/ui/choice';
import { FigureFrame } from '../../../components/ui/figure-frame';
import { useFormat } from '../../../lib/format/use-format';
import { programmeMethods } from '../../../lib/methods/programme-methods';
import { rowDirection } from '@medspill/narrative';
import type { Selection } from '../model/selection';

interface FactorSlopesProps {
  row: FactorRow;
  /** Place of the factor in the groups' lists of means. */
  index: number;
  name: string;
  groups: readonly GroupFigures[];
  selection: Selection;
}

const slopesOf = (groups: readonly GroupFigures[], index: number): Slope[] =>
  groups.flatMap(({ id, name, t1, t2 }) => {
    const [first, second] = [t1[index], t2[index]];
    return typeof first === 'number' && typeof second === 'number' ? [{ id, label: name, first, second }] : [];
  });

/** Each group's way from the first to the second wave. */
export const FactorSlopes = ({ row, index, name, groups, selection }: FactorSlopesProps) => {
  const { t } = useTranslation('programme-report');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const [active, setActive] = useState<string | null>(null);
  const slopes = slopesOf(groups, index);
  const { from, to } = selection;
  const title = t(`factorPage.title.${rowDirection(row) ?? 'unclear'}`, {
    factor: name,
    later: common(`when.${to}`),
    earlier: common(`when.${from}`),
  });
  const ends = [common(`waves.${from}`), common(`waves.${to}`)] as const;
  const chosen = slopes.find(({ id }) => id === active);
  return (
    <FigureFrame
      id="slopes"
      title={title}
      subtitle={t('factorPage.subtitle', { count: slopes.length })}
      fileName={`${row.key}-${from}-${to}`}
      how={[...programmeMethods('group.wave', 'wave.mean'), 'thresholds']}
      controls={
        <Choice
          label={t('groups.find')}
          value={active ?? ''}
          onChange={(id) => setActive(id || null)}
          options={[{ value: '', label: t('groups.noGroup') }, ...slopes.map(({ id, label }) => ({ value: id, label }))]}
        />
      }
      data={{
        columns: [{ name: t('groups.group') }, ...[...ends, t('table2.change')].map((column) => ({ name: column, digits: 2 }))],
        rows: slopes.map(({ label, first, second }) => [label, first, second, second - first]),
      }}
    >
      <p className="active-item numeric" aria-live="polite">
        {chosen ? (
          <>
            <b>{chosen.label}</b> {format.number(chosen.first)} → {format.number(chosen.second)} ·{' '}
            <Link to={`/groups/${chosen.id}`}>{t('groups.open', { group: chosen.label })}</Link>
          </>
        ) : (
          '\u00a0'
        )}
      </p>
      <SlopeChart
        slopes={slopes}
        mean={{ first: row.t1.mean ?? 0, second: row.t2.mean ?? 0, label: t('factorPage.mean') }}
        ends={ends}
        domain={[1, 7]}
        active={active}
        onActivate={setActive}
        formatTick={(value) => format.number(value, 0)}
        formatValue={(value) => format.number(value)}
        ariaLabel={title}
      />
    </FigureFrame>
  );
};
