import type { ThemeProblem } from '../faults/ThemeProblem';
import type { Language } from './Texts';

type ProblemTexts = {
  [K in ThemeProblem['kind']]: (problem: Extract<ThemeProblem, { kind: K }>) => string;
};

const kilobytes = (bytes: number): number => Math.round(bytes / 1024);

const nl: ProblemTexts = {
  missing: () => 'dit bestand ontbreekt',
  gone: () => 'dit thema is er niet meer',
  said: ({ said }) => said,
  'wrong-setting': ({ at, said }) => `bij ‘${at}’ staat iets dat daar niet hoort (${said})`,
  'unknown-value': ({ name }) => `de pagina heeft geen ‘${name}’`,
  'unknown-tag': ({ name }) => `‘{% ${name} %}’ bestaat niet in thema’s`,
  'unknown-filter': ({ name }) => `het filter ‘${name}’ bestaat niet in thema’s`,
  'unknown-template': ({ name }) => `er is geen sjabloon ‘${name}’`,
  'goes-round': ({ name }) => `‘${name}’ toont zichzelf, en dat houdt nooit op`,
  'not-closed': ({ name }) => `${name} wordt niet gesloten`,
  'closes-nothing': ({ name }) => `${name} sluit niets dat hier open staat`,
  'branch-open': ({ name }) =>
    `wat binnen ‘{% ${name} %}’ opengaat of dichtgaat, moet daarbinnen in evenwicht zijn`,
  misplaced: ({ name }) => `‘${name}’ kan op deze plek niet staan`,
  'value-misplaced': () => 'op deze plek kan alleen vaste tekst staan, geen waarde',
  'quotes-missing': ({ name }) => `zet de waarde van ‘${name}’ tussen aanhalingstekens`,
  'lone-bracket': () => 'een los ‘<’: schrijf ‘&lt;’',
  'element-refused': ({ name }) => `<${name}> mag niet in een pagina staan`,
  'attribute-refused': ({ name, element }) => `‘${name}’ mag niet op <${element}> staan`,
  'address-refused': ({ address }) =>
    `het adres ‘${address}’ mag hier niet: een pagina laadt alleen van zichzelf`,
  'file-lacking': ({ address }) => `het bestand ‘${address}’ zit niet in het thema`,
  'import-refused': () => '‘@import’ kan niet: noem het stijlblad in theme.json',
  'policy-missing': () => 'de kop van de pagina mist ‘{{ frame.policy }}’',
  'no-file': () => 'dit is een koppeling of iets anders dan een bestand',
  'name-refused': () => 'deze naam kan niet in een adres: gebruik letters, cijfers, punt en streepje',
  'kind-refused': () => 'dit soort bestand kan niet in een thema',
  'kind-differs': () => 'de inhoud is iets anders dan de naam zegt',
  'too-large': ({ limit, most }) =>
    ({
      file: `dit bestand is groter dan ${kilobytes(most)} kB`,
      theme: `het thema is groter dan ${kilobytes(most)} kB`,
      files: `het thema heeft meer dan ${most} bestanden`,
      depth: `mappen liggen dieper dan ${most} niveaus`,
      page: `de pagina wordt groter dan ${kilobytes(most)} kB`,
    })[limit],
  'too-slow': () => 'de pagina komt niet af: er wordt te veel herhaald',
};

const en: ProblemTexts = {
  missing: () => 'this file is missing',
  gone: () => 'this theme is not there any more',
  said: ({ said }) => said,
  'wrong-setting': ({ at, said }) => `‘${at}’ holds something that does not belong there (${said})`,
  'unknown-value': ({ name }) => `the page has no ‘${name}’`,
  'unknown-tag': ({ name }) => `themes have no ‘{% ${name} %}’`,
  'unknown-filter': ({ name }) => `themes have no filter ‘${name}’`,
  'unknown-template': ({ name }) => `there is no template ‘${name}’`,
  'goes-round': ({ name }) => `‘${name}’ shows itself, which never ends`,
  'not-closed': ({ name }) => `${name} is not closed`,
  'closes-nothing': ({ name }) => `${name} closes nothing that is open here`,
  'branch-open': ({ name }) => `what opens or closes inside ‘{% ${name} %}’ has to balance in there`,
  misplaced: ({ name }) => `‘${name}’ cannot stand here`,
  'value-misplaced': () => 'only fixed text can stand here, not a value',
  'quotes-missing': ({ name }) => `put the value of ‘${name}’ in quotes`,
  'lone-bracket': () => 'a lone ‘<’: write ‘&lt;’',
  'element-refused': ({ name }) => `<${name}> may not stand in a page`,
  'attribute-refused': ({ name, element }) => `‘${name}’ may not stand on <${element}>`,
  'address-refused': ({ address }) =>
    `the address ‘${address}’ is not allowed here: a page only loads from itself`,
  'file-lacking': ({ address }) => `the theme has no file ‘${address}’`,
  'import-refused': () => '‘@import’ is not possible: name the style sheet in theme.json',
  'policy-missing': () => 'the head of the page lacks ‘{{ frame.policy }}’',
  'no-file': () => 'this is a link, or something else than a file',
  'name-refused': () => 'this name cannot stand in an address: use letters, digits, full stops and hyphens',
  'kind-refused': () => 'themes do not hold files of this kind',
  'kind-differs': () => 'what is inside is not what the name says',
  'too-large': ({ limit, most }) =>
    ({
      file: `this file is larger than ${kilobytes(most)} kB`,
      theme: `the theme is larger than ${kilobytes(most)} kB`,
      files: `the theme has more than ${most} files`,
      depth: `folders lie deeper than ${most} levels`,
      page: `the page becomes larger than ${kilobytes(most)} kB`,
    })[limit],
  'too-slow': () => 'the page is never done: too much is repeated',
};

const texts: Record<Language, ProblemTexts> = { nl, en };

/** What is wrong in a theme, as a clause without a full stop. */
export function themeProblemText(problem: ThemeProblem, language: Language): string {
  return (texts[language][problem.kind] as (of: ThemeProblem) => string)(problem);
}
