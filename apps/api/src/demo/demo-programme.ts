import type { Role } from '@medspill/contracts';

/** The organisation, the programme and the people of demo mode. All of them are invented. */
export const demoProgramme = {
  organisation: 'Direktoratet for samspill',
  name: 'Program for toppledergrupper',
  contact: 'Programkontoret i Direktoratet for samspill, program@samspill.example',
  /** When the first cohort's follow-up was opened and will be closed, in days before and after the seed. */
  openedDaysAgo: 21,
  closesInDays: 14,
  /** When the second cohort's follow-up opens, and for how many days it is open. */
  opensInDays: 12,
  openDays: 21,
} as const;

export interface DemoAccount {
  readonly name: string;
  readonly role: Role;
  /** How many of the first cohort's groups are the person's own, in the order of their keys. */
  readonly groups: number;
}

export const demoAccounts: readonly DemoAccount[] = [
  { name: 'Ragnhild Åsheim', role: 'staff', groups: 0 },
  { name: 'Torbjørn Engevik', role: 'lead', groups: 1 },
  { name: 'Aslaug Nymo', role: 'member', groups: 1 },
  { name: 'Marit Solhaug Dahle', role: 'facilitator', groups: 4 },
  { name: 'Kristin Moe Haugland', role: 'admin', groups: 0 },
  { name: 'Yngve Sørbotten', role: 'auditor', groups: 0 },
];

/** Names of the first cohort's members, in the order of their keys. */
export const demoMemberNames: readonly string[] = [
  'Torbjørn Engevik', 'Aslaug Nymo', 'Henrik Rabben', 'Siv Langeland', 'Odd-Arne Fjeldbu', 'Kari Mette Holte', 'Jonas Brekkan',
  'Turid Vassenden', 'Elin Storhaug', 'Per Gunnar Lia', 'Nina Korsvoll', 'Amir Haidari', 'Gro Anita Sletten', 'Bård Tveiten',
  'Solveig Myrland', 'Øystein Hauge', 'Lise Marie Ravn', 'Trond Espeland', 'Hanne Bjørkås', 'Geir Olav Stenberg', 'Ida Kvamme',
  'Magnus Rødland', 'Wenche Aasbø', 'Tor Inge Nesheim', 'Camilla Furuset', 'Steinar Bolstad', 'Randi Ødegården', 'Anne Lene Skarbø',
  'Fredrik Hoel', 'Marianne Tangvik', 'Leif Arild Mo', 'Samira Yusuf', 'Eirik Bakkejord', 'Unni Lofthus', 'Kjetil Sandvær',
];
