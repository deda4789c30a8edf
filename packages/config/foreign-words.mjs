/**
 * Words that give away another language than the text's: what is left when a text was translated from its neighbour, or not
 * at all. Bokmål, nynorsk and Danish rightly share many whole texts, so comparing them tells little; but hardly a sentence
 * does without one of these words. Listed are only such as the language does not have in any meaning.
 */
const foreign = {
  nb: [
    'ikkje dei ein ei kva kven kvar korleis kvifor frå noko nokon nokre meir fleire saman namn namnet eg sjølv berre opne opnar',
    'kjem finst sjå seie vere gjer gjere verksemd verksemda leiar leiaren leiargruppe leiargruppa målingar lenkje lenkja',
    'manglar medan sidan difor enno allereie dykk dykkar eit anna høgare lågare tek velje rettleiaren',
    'af hvad hvornår efter mellem nogen noget ud ind op igen nu blandt ændring ændret åben gem bruges vælg udsagn',
    'besvarelse adgangskode jeres mig dig',
  ],
  nn: [
    'ikke jeg hva hvem hvor hvordan hvorfor hver hvert hvis hvilken hvilket hvilke fra noe noen flere mer være vært gjør gjøre',
    'sammen samme dere deres hverandre selv ennå allerede en ett annet eget åpen åpne åpner åpnet velg velge valgte valg navn',
    'navnet uten utenfor gruppen gruppens lederen ledergruppe ledergruppen veilederen virksomhet virksomheten lenken lenkene',
    'undersøkelse undersøkelsen målingen målinger målingene svarene spørsmålene påstander påstandene antall antallet tallet',
    'mangler lagret slettet avsluttet endret endringer krever regnes vises brukes høyere lavere enighet faktorer resultater',
    'af hvad efter nogen noget ud ind igen ændring ændret åben gem bruges vælg udsagn besvarelse mig dig jeres',
  ],
  da: [
    'ikkje å av hva kva noen noe nokon noko etter mer meir meg deg seg dere dykk ein ei eit frå gjennom utenfor utanfor igjen',
    'inn ut fram ennå enno uten utan lenke lenken lenkja svarprosent snitt snittet påstand påstander påstanden påstandene',
    'undersøkelse undersøkelsen undersøkinga åpen åpne åpner åpnet velg velge høyere mye mykje endring endringer endringen',
    'endret avsluttet gjør gjøre trenger virksomhet virksomheten verksemda nettleseren enighet semje forskjeller passord passordet',
  ],
  en: ['og ikke ikkje som på av det vi måling gruppe svar'],
};

const patterns = new Map(
  Object.entries(foreign).map(([locale, lines]) => [
    locale,
    new RegExp(String.raw`(?<![\p{L}_])(?:${lines.join(' ').replaceAll(' ', '|')})(?![\p{L}_])`, 'iu'),
  ]),
);

/** The first word of a text that its language does not have, or undefined. */
export const foreignWord = (locale, text) => patterns.get(locale)?.exec(text)?.[0];
