import type { DeckWording } from '../deck-wording.js';

export const deck: DeckWording = {
  agreement: (alike, apart) => (apart > 0 ? `Stor semje om ${alike} faktorar, meir ulike svar på ${apart}` : 'Stor semje om alle faktorane'),
  dimension: (dimension, highest, lowest) => `${dimension}: ${highest} ligg høgast, ${lowest} lågast`,
  clearChanges: (up, down) => {
    if (down === 0) return up === 1 ? '1 faktor gjekk opp' : `${up} faktorar gjekk opp`;
    if (up === 0) return down === 1 ? '1 faktor gjekk ned' : `${down} faktorar gjekk ned`;
    return `${up} gjekk opp og ${down} gjekk ned`;
  },
  unclearChanges: (count) => (count === 1 ? 'For 1 faktor kan ikkje tala seie om han er endra' : `For ${count} faktorar kan ikkje tala seie om dei er endra`),
  part: (number, of) => `(${number}\u00a0av\u00a0${of})`,
  choose: 'Kva vil de arbeide med?',
  choosePrompts: [
    'Kva tre eller fire faktorar betyr mest for det de skal få til?',
    'Kva vil de sjå meir av, og kva vil de slutte med?',
    'Kva bidreg kvar enkelt med?',
    'Når ser de på det igjen, og korleis merkar de at det verkar?',
  ],
  reading: 'Slik les de tala',
  levelAxis: 'Gjennomsnitt, skala 1–7',
  changeAxis: 'Endring i skalatrinn, med 95 % intervall',
  notes: {
    opening: 'Sei kva møtet skal brukast til: lese saman, forstå, og velje tre eller fire område. Ingen skal forklare sine eigne svar.',
    summary: 'Lat kvar enkelt tenkje eitt minutt før nokon seier noko. Kva kjenner de igjen? Kva overraskar?',
    dimension: 'Vel éin faktor å snakke om. Be om eit døme frå dei siste vekene: Når var vi gode på dette? Når var vi det ikkje?',
    changes: 'Kva gjorde de som kan henge saman med endringa? Tala seier at noko er endra, ikkje kvifor.',
    unclear: '«Kan ikkje seie» er eit funn. Det betyr ikkje at ingenting er endra. Spør: Kva har de merka sjølve?',
    agreement: 'Ulike svar betyr at det same blir opplevd ulikt. Spør nyfikent kva som kan liggje bak, utan å leite etter kven som svarte kva.',
    areas: 'Er dette framleis det viktigaste? Kva er gjort sidan sist, og kva lærte de?',
    choose: 'Lat kvar enkelt skrive ned forslaga sine først. Samle dei, og bli samde om tre eller fire. Avtal kven som gjer kva, og når de ser på det igjen.',
    reading: 'Dette lysbiletet er til oppslag. Gå til det når nokon spør kva eit tal betyr.',
    programme: 'Gruppene er eininga. Utan kontrollgruppe seier tala kva som er endra, ikkje kva som kjem av programmet.',
  },
};
