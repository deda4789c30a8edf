import type { InvitationState, PersonalInvitation } from '@medspill/contracts';

/** What is counted: `failed` are those who should be looked at. */
export type CountedState = 'invited' | 'sent' | 'waiting' | 'failed' | 'no_address';

const counted: Readonly<Record<InvitationState, Exclude<CountedState, 'invited'>>> = {
  sent: 'sent',
  address_changed: 'failed',
  held: 'waiting',
  waiting: 'waiting',
  bounced: 'failed',
  given_up: 'failed',
  no_address: 'no_address',
};

const always: ReadonlySet<CountedState> = new Set(['invited', 'sent']);

/** How many invitations are in each state, in the order in which they are shown; without those that nobody is in. */
export const countStates = (people: readonly PersonalInvitation[]): { state: CountedState; count: number }[] => {
  const of = (state: CountedState): number => people.filter((person) => counted[person.state] === state).length;
  const counts: { state: CountedState; count: number }[] = [
    { state: 'invited', count: people.length },
    ...(['sent', 'waiting', 'failed', 'no_address'] as const).map((state) => ({ state, count: of(state) })),
  ];
  return counts.filter(({ state, count }) => count > 0 || always.has(state));
};
