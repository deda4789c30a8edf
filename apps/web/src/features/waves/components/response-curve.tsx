import type { ResponseCurve as Curve } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { FigureTable } from '../../../components/ui/figure-table';
import { useElementWidth } from '../../../components/charts/use-element-width';
import { useFormat } from '../../../lib/format/use-format';
import { curvePoints } from '../model/curve-points';

const height = 150;
const margin = { top: 10, right: 12, bottom: 24, left: 48 };

interface StepsProps {
  curve: Curve;
  label: string;
}

/** Steps up to now, between none and everybody who was invited. */
const Steps = ({ curve, label }: StepsProps) => {
  const { t } = useTranslation('waves');
  const format = useFormat();
  const [element, width] = useElementWidth();
  const days = Math.max(curve.length, 1);
  const x = (day: number): number => margin.left + (day / days) * Math.max(width - margin.left - margin.right, 0);
  const y = (answered: number): number => height - margin.bottom - (answered / Math.max(curve.invited, 1)) * (height - margin.top - margin.bottom);
  const points = curvePoints(curve);
  const path = points.map(({ day, answered }, index) => (index === 0 ? `M${x(day)} ${y(answered)}` : `H${x(day)}V${y(answered)}`)).join('');
  return (
    <div ref={element}>
      <svg className="response-curve" width={width} height={height} role="img" aria-label={label}>
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line x1={margin.left} x2={width - margin.right} y1={y(share * curve.invited)} y2={y(share * curve.invited)} data-end={share === 1 || undefined} />
            <text x={margin.left - 8} y={y(share * curve.invited)} dy="0.35em" textAnchor="end">
              {format.percent(share)}
            </text>
          </g>
        ))}
        <text x={x(0)} y={height - 6}>
          {t('curve.opened')}
        </text>
        <text x={x(days)} y={height - 6} textAnchor="end">
          {t('curve.day', { count: curve.length })}
        </text>
        <path d={path} />
        {points.slice(1).map(({ day, answered }) => (
          <circle key={`${day} ${answered}`} cx={x(day)} cy={y(answered)} r={3.5} />
        ))}
      </svg>
    </div>
  );
};

/** The response rate day by day: a small chart, and the same as a table. */
export const ResponseCurve = ({ curve }: { curve: Curve }) => {
  const { t } = useTranslation('waves');
  const format = useFormat();
  const { answered, invited, waves, length } = curve;
  if (waves === 0 || invited === 0) return <p>{t('curve.none')}</p>;
  const label = t('curve.finding', { answered, invited, percent: format.percent(answered / invited), count: length });
  const data = {
    columns: [{ name: t('curve.dayColumn'), digits: 0 }, { name: t('curve.answeredColumn'), digits: 0 }, { name: t('curve.shareColumn') }],
    rows: curvePoints(curve).slice(1).map((point) => [point.day, point.answered, format.percent(point.answered / invited)]),
  };
  return (
    <div className="response-curve-figure">
      <p>{label}</p>
      <Steps curve={curve} label={label} />
      <details className="more">
        <summary>{t('curve.table')}</summary>
        <FigureTable data={data} caption={t('curve.tableCaption')} />
      </details>
      <p className="form-hint">{t('curve.steps')}</p>
    </div>
  );
};
