import { type ChosenChange, type DevelopmentArea, type WaveKind, waveKinds } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { HowPopover } from '../../../components/ui/how-popover';
import { useFormat } from '../../../lib/format/use-format';
import { groupMethods } from '../../../lib/methods/group-methods';
import { usePlan } from './plan-context';

const isAfter = (one: WaveKind, other: WaveKind): boolean => waveKinds.indexOf(one) > waveKinds.indexOf(other);

const Comparison = ({ change }: { change: ChosenChange }) => {
  const { t } = useTranslation('development');
  const format = useFormat();
  const { chosen, others, from, to } = change;
  return (
    <div className="looking-back__figures numeric">
      <p>{t('after.period', { earlier: t(`waves.${from}`), later: t(`waves.${to}`) })}</p>
      <dl>
        <div>
          <dt>{t('after.chosen', { count: chosen.factors })}</dt>
          <dd>{format.signed(chosen.mean)}</dd>
        </div>
        <div>
          <dt>{t('after.others', { count: others.factors })}</dt>
          <dd>{format.signed(others.mean)}</dd>
        </div>
        <div>
          <dt>{t('after.difference')}</dt>
          <dd>{format.signed(change.difference)}</dd>
        </div>
      </dl>
    </div>
  );
};

interface LookingBackProps {
  chosenAfter: WaveKind;
  areas: readonly DevelopmentArea[];
}

/** Once a later wave is closed: the change on what was chosen beside the rest, and how many actions are done. */
export const LookingBack = ({ chosenAfter, areas }: LookingBackProps) => {
  const { t } = useTranslation('development');
  const { report } = usePlan();
  const changes = (report?.chosenChanges ?? []).filter(({ from, to, difference }) => from === chosenAfter && isAfter(to, from) && difference !== null);
  if (report === null || changes.length === 0) return null;
  const done = areas.reduce((sum, { actions }) => sum + actions.done, 0);
  const total = areas.reduce((sum, { actions }) => sum + actions.total, 0);
  return (
    <section className="figure looking-back" aria-labelledby={`after-${chosenAfter}`}>
      <div className="looking-back__title">
        <h3 id={`after-${chosenAfter}`}>{t('after.title', { context: report.audience })}</h3>
        <HowPopover methods={groupMethods('chosenChanges.difference', 'factors.changes.difference')} />
      </div>
      <div className="looking-back__all">
        {changes.map((change) => (
          <Comparison key={change.to} change={change} />
        ))}
      </div>
      {total > 0 ? <p>{t('after.actions', { done, total })}</p> : null}
      <p className="figure__note">{t('after.note')}</p>
    </section>
  );
};
