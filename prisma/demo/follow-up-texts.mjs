/** Invented text answers of the demo's follow-up: per group of the first cohort, who wrote (counted from 0) and what. */
export const texts = [
  [
    { writer: 0, question: 'works_well', text: 'Vi kommer i gang til tiden, og de som har saker, sier hva de vil ha hjelp til.' },
    { writer: 1, question: 'works_well', text: 'Tonen er god. Det er lettere å være uenig nå enn før vi begynte.' },
    { writer: 1, question: 'should_change', text: 'Vi bruker fortsatt for mye tid på orienteringer som kunne vært sendt på e-post.' },
    { writer: 3, question: 'should_change', text: 'Evalueringen på slutten av møtet ryker når vi får dårlig tid.' },
    { writer: 4, question: 'works_well', text: 'At vi deler mer mellom avdelingene. Jeg vet hva de andre strever med.' },
    { writer: 4, question: 'anything_else', text: 'Fint å svare på de samme spørsmålene igjen. Det får meg til å tenke over hva som faktisk er annerledes.' },
  ],
  [
    { writer: 0, question: 'works_well', text: 'Sakspapirene kommer torsdag, og folk har lest dem.' },
    { writer: 2, question: 'works_well', text: 'Vi evaluerer kort etter hvert møte. Ti minutter er nok.' },
    { writer: 2, question: 'should_change', text: 'Vi kunne fulgt opp vedtakene tettere. Noen av dem blir liggende.' },
    { writer: 3, question: 'should_change', text: 'Færre saker per møte.' },
    { writer: 5, question: 'works_well', text: 'Beslutningene er bedre begrunnet enn før.' },
    { writer: 6, question: 'should_change', text: 'Jeg savner mer tid til de lange linjene, ikke bare budsjettet.' },
    { writer: 6, question: 'anything_else', text: 'To av oss er nye det siste året og har ikke vært med på samlingene. Det merkes litt.' },
  ],
  [
    { writer: 0, question: 'works_well', text: 'Vi har fått et felles bilde av hva ledergruppen er til for.' },
    { writer: 1, question: 'should_change', text: 'Ordet går ofte til de samme. Møtelederen kan godt spørre de andre.' },
    { writer: 3, question: 'works_well', text: 'Vi tar opp gnisninger med en gang, og det går stort sett bra.' },
    { writer: 4, question: 'works_well', text: 'Samholdet. Vi stiller opp for hverandre når det koker.' },
    { writer: 4, question: 'should_change', text: 'Vi må bli flinkere til å se flere alternativer før vi bestemmer oss.' },
    { writer: 6, question: 'anything_else', text: 'Håper vi gjør dette en gang til om et år.' },
  ],
  [
    { writer: 0, question: 'works_well', text: 'Vi gjør det vi har bestemt, og vi lar saken ligge etterpå.' },
    { writer: 1, question: 'works_well', text: 'Møtene er kortere og bedre forberedt.' },
    { writer: 2, question: 'should_change', text: 'Vi snakker lite om hvordan vi arbeider sammen når det er travelt.' },
    { writer: 3, question: 'should_change', text: 'Kunne tenke meg et halvdagsmøte i kvartalet uten faste saker.' },
    { writer: 5, question: 'anything_else', text: 'Noen av påstandene passer bedre for store ledergrupper enn for vår.' },
  ],
];
