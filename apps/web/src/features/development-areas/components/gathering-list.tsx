import type { DevelopmentArea } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/ui/error-notice';
import { useOrderAreas } from '../api/development';
import { type Gathering, movedOrder } from '../model/gatherings';
import { AreaCard } from './area-card';
import { LookingBack } from './looking-back';
import { moveButtonId, OrderButtons } from './order-buttons';
import { usePlan } from './plan-context';

/** Moves areas; the focus stays on the button that was used, wherever it has gone. */
const useMove = () => {
  const { plan } = usePlan();
  const order = useOrderAreas(plan.group.id);
  const move = (areaId: string, step: -1 | 1): void => {
    const follow = () => document.getElementById(moveButtonId(areaId, step))?.focus();
    // Once the areas have been drawn in their new order.
    order.mutate(movedOrder(plan, areaId, step), { onSuccess: () => requestAnimationFrame(follow) });
  };
  return { move, error: order.error };
};

interface GatheringListProps {
  gathering: Gathering;
  /** It is the only one: then nobody needs to be told which. */
  only: boolean;
  onRemove: (areaId: string, title: string) => void;
}

/** What was chosen at one gathering, and what has come of it. */
export const GatheringList = ({ gathering: { chosenAfter, areas }, only, onRemove }: GatheringListProps) => {
  const { t } = useTranslation('development');
  const { move, error } = useMove();
  const titleOf = ({ title }: DevelopmentArea, index: number) => title ?? t('area.untitled', { number: index + 1 });
  return (
    <section aria-labelledby={`gathering-${chosenAfter}`} className="gathering">
      <h2 id={`gathering-${chosenAfter}`} className={only ? 'visually-hidden' : 'section-title'}>
        {t('gathering', { wave: t(`waves.${chosenAfter}`) })}
      </h2>
      <LookingBack chosenAfter={chosenAfter} areas={areas} />
      {error === null ? null : <ErrorNotice error={error} />}
      <ol className="area-list">
        {areas.map((area, index) => (
          <AreaCard
            key={area.id}
            area={area}
            number={index + 1}
            onRemove={() => onRemove(area.id, titleOf(area, index))}
            order={
              areas.length > 1 ? (
                <OrderButtons
                  areaId={area.id}
                  title={titleOf(area, index)}
                  first={index === 0}
                  last={index === areas.length - 1}
                  onMove={(step) => move(area.id, step)}
                />
              ) : null
            }
          />
        ))}
      </ol>
    </section>
  );
};
