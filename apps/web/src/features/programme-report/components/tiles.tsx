import { useTranslation } from 'react-i18next';
import { ShareBar } from '../../../components/charts/share-bar';
import { Tile } from '../../../components/ui/tile';
import { useFormat } from '../../../lib/format/use-format';
import { programmeMethods } from '../../../lib/methods/programme-methods';
import { sizeWord } from '@medspill/narrative';
import { GoalsTile } from './goals-tile';
import type { ReportView } from './report-context';

const IndexTile = ({ view }: { view: ReportView }) => {
  const { t } = useTranslation('programme-report');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const { groupsLeftOut } = view.report;
  const { n, t1, t2, change, withheld } = view.report.index;
  const word = sizeWord(view.report.index);
  const d = format.number(change.dAv);
  const size =
    word === 'unclear' ? t('tiles.index.unclear', { d }) : word && t('tiles.index.size', { size: common(`changeSize.${word}`), d });
  if (withheld) return <Tile title={t('tiles.index.title')} missing={common(`withheld.${withheld}`)} />;
  return (
    <Tile
      title={t('tiles.index.title')}
      how={['group-index', ...programmeMethods('change.ciLow', 'change.dAv')]}
      value={
        <>
          <span className="tile__from">{format.number(t1.mean)}</span>
          <span aria-hidden="true"> → </span>
          {format.number(t2.mean)}
        </>
      }
    >
      <p className="tile__strong">
        {[t('tiles.index.change', { change: format.signed(change.mean) }), size].filter(Boolean).join(' · ')}
      </p>
      <p>{t('tiles.index.interval', { interval: format.interval(change.ciLow, change.ciHigh) })}</p>
      <p>{t('tiles.index.groups', { count: n })}</p>
      {groupsLeftOut > 0 ? <p>{t('tiles.index.leftOut', { count: groupsLeftOut })}</p> : null}
    </Tile>
  );
};

const BetterTile = ({ view }: { view: ReportView }) => {
  const { t } = useTranslation('programme-report');
  const { t: common } = useTranslation('common');
  const { n, better, worse } = view.report.index;
  if (better === null || worse === null) return null;
  const same = n - better - worse;
  return (
    <Tile title={t('tiles.better.title')} how={programmeMethods('better', 'worse')} value={better}>
      <p className="tile__strong">{t('tiles.better.text', { count: n, when: common(`when.${view.selection.to}`) })}</p>
      <ShareBar
        shares={[
          { key: 'better', label: t('tiles.better.better'), count: better, tone: 'up' },
          ...(same > 0 ? [{ key: 'same', label: t('tiles.better.same'), count: same, tone: 'none' as const }] : []),
          { key: 'worse', label: t('tiles.better.worse'), count: worse, tone: 'down' },
        ]}
      />
    </Tile>
  );
};

const ReliableTile = ({ view }: { view: ReportView }) => {
  const { t } = useTranslation('programme-report');
  const format = useFormat();
  const { n, reliablyBetter, reliablyWorse, alpha, seDiff } = view.report.index;
  if (reliablyBetter === null || reliablyWorse === null) return null;
  return (
    <Tile title={t('tiles.reliable.title')} how={programmeMethods('reliablyBetter', 'seDiff', 'alpha')} value={reliablyBetter}>
      <p className="tile__strong">{t('tiles.reliable.text', { count: n })}</p>
      <ShareBar
        shares={[
          { key: 'better', label: t('tiles.reliable.better'), count: reliablyBetter, tone: 'up' },
          { key: 'unclear', label: t('tiles.reliable.unclear'), count: n - reliablyBetter - reliablyWorse, tone: 'none' },
          { key: 'worse', label: t('tiles.reliable.worse'), count: reliablyWorse, tone: 'down' },
        ]}
      />
      <p>{t('tiles.reliable.basis', { alpha: format.coefficient(alpha), se: format.number(seDiff) })}</p>
    </Tile>
  );
};

/** The four figures a director takes along. */
export const Tiles = ({ view }: { view: ReportView }) => (
  <div className="tiles">
    <IndexTile view={view} />
    <BetterTile view={view} />
    <ReliableTile view={view} />
    <GoalsTile view={view} />
  </div>
);
