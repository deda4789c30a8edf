import { type DevelopmentArea, type DevelopmentPlan, type WaveKind, waveKinds } from '@medspill/contracts';

/** Areas that were chosen at one gathering. */
export interface Gathering {
  readonly chosenAfter: WaveKind;
  readonly areas: readonly DevelopmentArea[];
}

/** The gatherings at which areas were chosen, in time order. */
export const gatheringsOf = ({ areas }: Pick<DevelopmentPlan, 'areas'>): Gathering[] =>
  waveKinds
    .map((chosenAfter) => ({ chosenAfter, areas: areas.filter((area) => area.chosenAfter === chosenAfter) }))
    .filter((gathering) => gathering.areas.length > 0);

/** Waves whose results a group can have before it when it chooses. */
export const closedKinds = ({ waves }: Pick<DevelopmentPlan, 'waves'>): WaveKind[] =>
  waves.filter(({ state }) => state === 'closed').map(({ kind }) => kind);

/** The gathering at which a new area is most likely being chosen: the one after the last closed wave. */
export const presentGathering = (plan: Pick<DevelopmentPlan, 'waves'>): WaveKind => closedKinds(plan).at(-1) ?? 'before';

/** Whether a wave has been closed since the area was chosen: then there is something to look at. */
export const hasLaterWave = (plan: Pick<DevelopmentPlan, 'waves'>, { chosenAfter }: Pick<DevelopmentArea, 'chosenAfter'>): boolean =>
  closedKinds(plan).some((kind) => waveKinds.indexOf(kind) > waveKinds.indexOf(chosenAfter));

/** The areas in the order that they have once one of them has moved up or down among those of its gathering. */
export const movedOrder = (plan: Pick<DevelopmentPlan, 'areas'>, areaId: string, step: -1 | 1): string[] => {
  const { areas } = plan;
  const from = areas.findIndex(({ id }) => id === areaId);
  const [moving, other] = [areas[from], areas[from + step]];
  if (!moving || !other || moving.chosenAfter !== other.chosenAfter) return areas.map(({ id }) => id);
  return areas.map(({ id }, index) => {
    if (index === from) return other.id;
    return index === from + step ? moving.id : id;
  });
};
