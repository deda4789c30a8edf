import type { ChosenAgainstOthers } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { ScatterPlot } from '../../../components/charts/scatter-plot';
import { Tile } from '../../../components/ui/tile';
import { useFormat } from '../../../lib/format/use-format';
import { programmeMethods } from '../../../lib/methods/programme-methods';
import { directionOf, goalsFinding } from '@medspill/narrative';
import type { ReportView } from './report-context';

/** How much more groups changed on what they chose than on the rest, as far as the interval carries. */
const PerGroup = ({ perGroup }: { perGroup: ChosenAgainstOthers }) => {
  const { t } = useTranslation('programme-report');
  const format = useFormat();
  const { groups, difference, ciLow, ciHigh } = perGroup;
  if (difference === null || ciLow === null || ciHigh === null) return null;
  const figures = { distance: format.number(Math.abs(difference)), low: format.signed(ciLow), high: format.signed(ciHigh), groups };
  return <p>{t(`tiles.goals.perGroup.${directionOf(ciLow, ciHigh)}`, figures)}</p>;
};

/** Whether the factors that groups chose to work on changed more. */
export const GoalsTile = ({ view }: { view: ReportView }) => {
  const { t } = useTranslation('programme-report');
  const format = useFormat();
  const { factors, r, p } = view.report.goalsAndChange;
  const finding = goalsFinding(r, p);
  if (finding === 'nothing') return <Tile title={t('tiles.goals.title')} missing={t('tiles.goals.nothing')} />;
  const points = view.report.factors.flatMap(({ key, chosenBy, change }) =>
    chosenBy && change.mean !== null
      ? [{ id: key, label: view.wording.factorName(key), x: chosenBy, y: change.mean }]
      : [],
  );
  const basis = p !== null && p < 0.001 ? ('tiles.goals.basisSmall' as const) : ('tiles.goals.basis' as const);
  return (
    <Tile title={t('tiles.goals.title')} how={programmeMethods('goalsAndChange.r', 'goalsAndChange.p', 'goalsAndChange.perGroup.difference')} value={`r = ${format.coefficient(r)}`}>
      <p className="tile__strong">{t(`tiles.goals.${finding}`)}</p>
      <p>{t(basis, { factors, p: format.p(p) })}</p>
      <PerGroup perGroup={view.report.goalsAndChange.perGroup} />
      <ScatterPlot
        points={points}
        height={124}
        xLabel={t('tiles.goals.x')}
        yLabel={t('tiles.goals.y')}
        formatY={(value) => format.signed(value, 1)}
        ariaLabel={t('tiles.goals.chart', { factors })}
      />
    </Tile>
  );
};
