import type { GroupFigures, WaveKind } from '@medspill/contracts';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StripPlot } from '../../../components/charts/strip-plot';
import { Choice } from '../../../components/ui/choice';
import { FigureFrame } from '../../../components/ui/figure-frame';
import { Notice } from '../../../components/ui/notice';
import { Segmented } from '../../../components/ui/segmented';
import { useFormat } from '../../../lib/format/use-format';
import { waveSeries } from '../../../lib/figures/wave-series';
import { programmeMethods } from '../../../lib/methods/programme-methods';
import { mostSpread } from '@medspill/narrative';
import { fileNameOf, type ReportView } from './report-context';

const meansIn = (group: GroupFigures, wave: 't1' | 't2') => group[wave];

const ActiveGroup = ({ group }: { group: GroupFigures | undefined }) => {
  const { t } = useTranslation('programme-report');
  const format = useFormat();
  const isPart = group && group.index.t1 !== null && group.index.factors < group.t1.length;
  return (
    <p className="active-item numeric" aria-live="polite">
      {group ? (
        <>
          <b>{group.name}</b>, {group.cohort.name}
          {group.sector ? `, ${group.sector}` : ''} ·{' '}
          {t('groups.index', { before: format.number(group.index.t1), after: format.number(group.index.t2) })}
          {isPart ? ` (${t('groups.indexPart', { counting: group.index.factors, factors: group.t1.length })})` : ''} ·{' '}
          <Link to={`/groups/${group.id}`}>{t('groups.open', { group: group.name })}</Link>
        </>
      ) : (
        '\u00a0'
      )}
    </p>
  );
};

/** Every group as a dot per factor, so that the spread behind the means can be seen. */
export const GroupsFigure = ({ view, groups }: { view: ReportView; groups: readonly GroupFigures[] }) => {
  const { t } = useTranslation('programme-report');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const { from, to } = view.selection;
  const [wave, setWave] = useState<'t1' | 't2'>('t2');
  const [active, setActive] = useState<string | null>(null);
  const { report, wording } = view;
  const shown = useMemo(() => groups.filter((group) => meansIn(group, wave).some((mean) => mean !== null)), [groups, wave]);
  const rows = useMemo(
    () =>
      report.factors.map(({ key }, index) => ({
        id: key,
        label: wording.factorName(key),
        dots: shown.flatMap((group) => {
          const value = meansIn(group, wave)[index];
          return typeof value === 'number' ? [{ item: group.id, value }] : [];
        }),
      })),
    [report, wording, shown, wave],
  );
  const spread = mostSpread(report.factors);
  const kind: WaveKind = wave === 't1' ? from : to;
  const hidden = groups.length - shown.length;
  if (groups.length === 0) return <Notice heading={t('groups.none')}>{t('groups.empty')}</Notice>;
  return (
    <FigureFrame
      id="groups"
      title={spread ? t('groups.title', { factor: wording.factorName(spread.key) }) : t('groups.none')}
      subtitle={t('groups.subtitle', { count: shown.length })}
      fileName={fileNameOf(view, t('jump.groups'))}
      how={[...programmeMethods('group.wave', 'group.index.wave'), 'thresholds']}
      controls={
        <>
          <Segmented
            label={t('groups.wave')}
            value={wave}
            onChange={setWave}
            options={[
              { value: 't1', label: common(`waves.${from}`) },
              { value: 't2', label: common(`waves.${to}`) },
            ]}
          />
          <Choice
            label={t('groups.find')}
            value={active ?? ''}
            onChange={(id) => setActive(id || null)}
            options={[{ value: '', label: t('groups.noGroup') }, ...shown.map(({ id, name }) => ({ value: id, label: name }))]}
          />
        </>
      }
      data={{
        columns: [
          { name: t('groups.group') },
          { name: t('groups.cohort') },
          ...rows.map(({ label }) => ({ name: label, digits: 2 })),
        ],
        rows: shown.map((group) => [group.name, group.cohort.name, ...meansIn(group, wave)]),
      }}
      note={hidden > 0 ? <p>{t('groups.hidden', { count: hidden })}</p> : null}
    >
      <ActiveGroup group={shown.find(({ id }) => id === active)} />
      <StripPlot
        rows={rows}
        items={shown.map(({ id, name }) => ({ id, label: name }))}
        active={active}
        onActivate={setActive}
        domain={[1, 7]}
        colour={waveSeries([kind], () => '')[0]?.colour ?? 'currentColor'}
        rowHead={t('groups.factor')}
        formatTick={(value) => format.number(value, 0)}
        formatValue={(value) => format.number(value)}
        ariaLabel={t('groups.chart')}
      />
    </FigureFrame>
  );
};
