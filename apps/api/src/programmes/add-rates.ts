import { type ResponseRate, waveKinds } from '@medspill/contracts';

/** Adds response rates up by kind of wave, in time order. Kinds that nobody has are left out. */
export const addRates = (rates: readonly ResponseRate[]): ResponseRate[] =>
  waveKinds.flatMap((kind) => {
    const ofKind = rates.filter((rate) => rate.kind === kind);
    if (ofKind.length === 0) return [];
    const total = (name: 'groups' | 'open' | 'closed' | 'invited' | 'answered') =>
      ofKind.reduce((sum, rate) => sum + rate[name], 0);
    return [
      {
        kind,
        groups: total('groups'),
        open: total('open'),
        closed: total('closed'),
        invited: total('invited'),
        answered: total('answered'),
      },
    ];
  });
