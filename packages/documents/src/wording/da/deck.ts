import type { DeckWording } from '../deck-wording.js';

export const deck: DeckWording = {
  agreement: (alike, apart) => (apart > 0 ? `Stor enighed om ${alike} faktorer, mere forskellige svar på ${apart}` : 'Stor enighed om alle faktorer'),
  dimension: (dimension, highest, lowest) => `${dimension}: ${highest} ligger højest, ${lowest} lavest`,
  clearChanges: (up, down) => {
    if (down === 0) return up === 1 ? '1 faktor gik op' : `${up} faktorer gik op`;
    if (up === 0) return down === 1 ? '1 faktor gik ned' : `${down} faktorer gik ned`;
    return `${up} gik op, og ${down} gik ned`;
  },
  unclearChanges: (count) => (count === 1 ? 'For 1 faktor kan det ikke afgøres, om den har ændret sig' : `For ${count} faktorer kan det ikke afgøres, om de har ændret sig`),
  part: (number, of) => `(${number}\u00a0af\u00a0${of})`,
  choose: 'Hvad vil I arbejde med?',
  choosePrompts: [
    'Hvilke tre eller fire faktorer betyder mest for det, I skal lykkes med?',
    'Hvad vil I se mere af, og hvad vil I holde op med?',
    'Hvad bidrager hver enkelt med?',
    'Hvornår ser I på det igen, og hvordan mærker I, at det virker?',
  ],
  reading: 'Sådan læser I tallene',
  levelAxis: 'Gennemsnit, skala 1–7',
  changeAxis: 'Ændring i skalatrin, med 95 %-interval',
  notes: {
    opening: 'Sig, hvad mødet skal bruges til: at læse sammen, forstå og vælge tre eller fire områder. Ingen skal forklare sine egne svar.',
    summary: 'Lad hver enkelt tænke et minut, før nogen siger noget. Hvad kan I genkende? Hvad overrasker?',
    dimension: 'Vælg én faktor at tale om. Bed om et eksempel fra de seneste uger: Hvornår var vi gode til dette? Hvornår var vi ikke?',
    changes: 'Hvad gjorde I, som kan hænge sammen med ændringen? Tallene siger, at noget har ændret sig, ikke hvorfor.',
    unclear: '”Kan ikke afgøres” er også et resultat. Det betyder ikke, at intet har ændret sig. Spørg: Hvad har I selv mærket?',
    agreement: 'Forskellige svar betyder, at det samme opleves forskelligt. Spørg nysgerrigt, hvad der kan ligge bag, uden at lede efter, hvem der svarede hvad.',
    areas: 'Er dette stadig det vigtigste? Hvad er gjort siden sidst, og hvad lærte I?',
    choose: 'Lad hver enkelt skrive sine forslag ned først. Saml dem, og bliv enige om tre eller fire. Aftal, hvem der gør hvad, og hvornår I ser på det igen.',
    reading: 'Dette slide er til opslag. Gå til det, når nogen spørger, hvad et tal betyder.',
    programme: 'Grupperne er enheden. Uden kontrolgruppe siger tallene, hvad der har ændret sig, ikke hvad der skyldes programmet.',
  },
};
