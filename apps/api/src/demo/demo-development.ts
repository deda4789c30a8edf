/** What the demo's first group has written about its areas, by their order. All of it is invented. */
export interface DemoDevelopment {
  readonly position: number;
  readonly why: string;
  readonly wanted: string;
  readonly measure: string;
  /** By the member's name. */
  readonly contributions: readonly (readonly [member: string, text: string])[];
  readonly actions: readonly DemoAction[];
}

interface DemoAction {
  readonly title: string;
  readonly owner: string;
  readonly state: 'not_started' | 'under_way' | 'done';
  /** Days from the seed to the day it is due. */
  readonly dueInDays: number;
  readonly practiceKey: string | null;
}

export const demoDevelopment: readonly DemoDevelopment[] = [
  {
    position: 1,
    why: 'Vi leverer godt hver for oss, men få kan si hva ledergruppen får til sammen.',
    wanted: 'To av tre store saker i året har eiere fra flere avdelinger.',
    measure: 'Vi teller saker med delt eierskap hvert kvartal.',
    contributions: [
      ['Torbjørn Engevik', 'Jeg spør hvem som kan hjelpe, før jeg spør hvem som har ansvaret.'],
      ['Aslaug Nymo', 'Jeg forteller om det som kan berøre de andre, i starten av hvert møte.'],
      ['Siv Langeland', 'Jeg tilbyr to dager i måneden fra min avdeling til felles saker.'],
    ],
    actions: [
      { title: 'En runde om det andre bør vite', owner: 'Aslaug Nymo', state: 'done', dueInDays: -40, practiceKey: 'what_touches_you' },
      { title: 'Tre resultater med dato', owner: 'Torbjørn Engevik', state: 'under_way', dueInDays: 20, practiceKey: 'three_results' },
    ],
  },
  {
    position: 2,
    why: 'Sakslisten er lang, og det viktigste kommer ofte sist.',
    wanted: 'Vi bruker halve møtet på det som betyr mest.',
    measure: 'Vi stiller ett spørsmål på slutten av hvert møte: Brukte vi tiden riktig?',
    contributions: [['Henrik Rabben', 'Jeg tar mine orienteringer skriftlig.']],
    actions: [
      { title: 'Sorter sakslisten', owner: 'Henrik Rabben', state: 'done', dueInDays: -60, practiceKey: 'sort_the_agenda' },
      { title: 'Fem minutter på slutten av møtet', owner: 'Odd-Arne Fjeldbu', state: 'not_started', dueInDays: 9, practiceKey: null },
    ],
  },
];
