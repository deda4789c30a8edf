import type { DeckWording } from '../deck-wording.js';

export const deck: DeckWording = {
  agreement: (alike, apart) => (apart > 0 ? `Stor enighet om ${alike} faktorer, mer ulike svar på ${apart}` : 'Stor enighet om alle faktorene'),
  dimension: (dimension, highest, lowest) => `${dimension}: ${highest} ligger høyest, ${lowest} lavest`,
  clearChanges: (up, down) => {
    if (down === 0) return up === 1 ? '1 faktor gikk opp' : `${up} faktorer gikk opp`;
    if (up === 0) return down === 1 ? '1 faktor gikk ned' : `${down} faktorer gikk ned`;
    return `${up} gikk opp og ${down} gikk ned`;
  },
  unclearChanges: (count) => (count === 1 ? 'For 1 faktor kan tallene ikke si om den er endret' : `For ${count} faktorer kan tallene ikke si om de er endret`),
  part: (number, of) => `(${number}\u00a0av\u00a0${of})`,
  choose: 'Hva vil dere arbeide med?',
  choosePrompts: [
    'Hvilke tre eller fire faktorer betyr mest for det dere skal få til?',
    'Hva vil dere se mer av, og hva vil dere slutte med?',
    'Hva bidrar hver enkelt med?',
    'Når ser dere på det igjen, og hvordan merker dere at det virker?',
  ],
  reading: 'Slik leser dere tallene',
  levelAxis: 'Gjennomsnitt, skala 1–7',
  changeAxis: 'Endring i skalatrinn, med 95 % intervall',
  notes: {
    opening: 'Si hva møtet skal brukes til: lese sammen, forstå, og velge tre eller fire områder. Ingen skal forklare sine egne svar.',
    summary: 'La hver enkelt tenke ett minutt før noen sier noe. Hva kjenner dere igjen? Hva overrasker?',
    dimension: 'Velg én faktor å snakke om. Be om et eksempel fra de siste ukene: Når var vi gode på dette? Når var vi det ikke?',
    changes: 'Hva gjorde dere som kan henge sammen med endringen? Tallene sier at noe er endret, ikke hvorfor.',
    unclear: '«Kan ikke si» er et funn. Det betyr ikke at ingenting er endret. Spør: Hva har dere selv merket?',
    agreement: 'Ulike svar betyr at det samme oppleves ulikt. Spør nysgjerrig hva som kan ligge bak, uten å lete etter hvem som svarte hva.',
    areas: 'Er dette fortsatt det viktigste? Hva er gjort siden sist, og hva lærte dere?',
    choose: 'La hver enkelt skrive ned sine forslag først. Samle dem, og bli enige om tre eller fire. Avtal hvem som gjør hva, og når dere ser på det igjen.',
    reading: 'Dette lysbildet er til oppslag. Gå til det når noen spør hva et tall betyr.',
    programme: 'Gruppene er enheten. Uten kontrollgruppe sier tallene hva som er endret, ikke hva som skyldes programmet.',
  },
};
