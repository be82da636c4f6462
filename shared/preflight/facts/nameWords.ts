/** Small words inside a name, between words with a capital: `Elmer van der Marel`, `Bank of England`. */
export const inNames = wordsOf(
  "van de der den ter ten te het 't von zu zum zur di da del della dello dos du des la le of the al el bin ibn d' &",
);

/** At most so many of them stand in a row. */
export const mostInARow = 3;

/** What begins a sentence with a capital and is no part of a name. */
export const noNames = wordsOf(
  [
    "de het een 't die dat deze dit den ik je jij u hij zij ze wij we jullie hen hun haar zijn mijn onze ons er hier daar",
    'wie wat waar wanneer waarom hoe welke welk en of maar want dus als dan toen terwijl omdat zodat hoewel ook nog al niet geen',
    'in op aan bij van voor na naar met zonder over onder tussen tegen uit door tot om sinds volgens vanaf tijdens binnen buiten achter naast rond',
    'is was waren wordt werd heeft had kan kon zal zou moet mag volgens toch zo nu later eerst daarna daarom bovendien echter wel ja nee alle alles veel meer meeste sommige beide ander andere elk elke ieder iedere één eén',
    'the a an this that these those i you he she it we they his her its our their my your there here who what where when why how which',
    'and or but so if then while because although though also not no yes in on at by for from with without over under between against into out of to since after before during within',
    'was were are be been has have had can could will would should must may might do does did still now later first more most many much some all both each every other another one as',
  ].join(' '),
);

/** What somebody is, before a name at the start of a sentence. */
export const roles = wordsOf(
  [
    'regisseur minister premier president burgemeester directeur voorzitter schrijver schrijfster acteur actrice producent woordvoerder hoogleraar wethouder koning koningin prins prinses trainer coach zanger zangeres journalist presentator advocaat officier commissaris',
    'director minister mayor chairman chair writer author actor actress producer spokesman spokeswoman singer journalist presenter lawyer manager',
  ].join(' '),
);

/** Months and days, which English writes with a capital: no names on their own. */
export const notOnTheirOwn = wordsOf(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday',
);

function wordsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
