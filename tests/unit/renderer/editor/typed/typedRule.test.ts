import { describe, expect, it } from 'vitest';
import { typedRule } from '../../../../../renderer/editor/typed/typedRule';

/** What becomes of a text once its last sign is typed, as HTML of a kind; the text itself where nothing does. */
function becomes(text: string): string {
  const rule = typedRule(text.slice(-1), text.slice(0, -1));
  if (!rule) return text;
  const at = (back: number): number => text.length - back;
  if (rule.kind === 'block')
    return `[${rule.block}${rule.ordered ? ' 1' : ''}]${text.slice(0, at(rule.from))}`;
  const words = text.slice(at(rule.from), at(rule.to));
  if (rule.kind === 'address')
    return `${text.slice(0, at(rule.from))}<a ${rule.href}>${words}</a>${text.slice(at(rule.to))}`;
  const name = rule.mark === 'link' ? `a ${rule.href}` : rule.mark;
  return `${text.slice(0, at(rule.start))}<${name}>${words}</${rule.mark}>`;
}

describe('signs that are typed', () => {
  it.each([
    ['# ', '[subhead]'],
    ['## ', '[subhead]'],
    ['### ', '[subhead]'],
    ['> ', '[quote]'],
    ['- ', '[listItem]'],
    ['* ', '[listItem]'],
    ['+ ', '[listItem]'],
    ['1. ', '[listItem 1]'],
    ['1) ', '[listItem 1]'],
  ])('make a block at its start: %s', (typed, made) => {
    expect(becomes(typed)).toBe(made);
  });

  it.each([
    '#### ',
    '2. ',
    '(2. ',
    '(1. ',
    '1.1. ',
    '12. ',
    'a - ',
    'a # ',
    'a > ',
    '-- ',
    '--- ',
    '#tag ',
    ' ',
  ])('make no block: %s', (typed) => {
    expect(becomes(typed)).toBe(typed);
  });

  it.each([
    ['*cursief*', '<italic>cursief</italic>'],
    ['Een _heel lang_', 'Een <italic>heel lang</italic>'],
    ['(**vet**', '(<bold>vet</bold>'],
    ['Dit is __erg vet__', 'Dit is <bold>erg vet</bold>'],
    ['“*a*', '“<italic>a</italic>'],
    ['_2 * 3_', '<italic>2 * 3</italic>'],
  ])('make a mark around words: %s', (typed, made) => {
    expect(becomes(typed)).toBe(made);
  });

  it.each([
    '**vet*',
    '__vet_',
    'snake_case_',
    'een snake_case_names_',
    '2 * 3 *',
    '2*3*',
    'f(2*3*',
    '* a*',
    '*a *',
    '**',
    '***',
    '____',
    '_ _',
    'https://example.org/_a_',
    'https://example.org/(_a_',
    'naam@(_a_',
    'www.example.org/[*a*',
    'regel *een\ntwee*',
  ])('make no mark: %s', (typed) => {
    expect(becomes(typed)).toBe(typed);
  });

  it.each([
    ['Lees [de lijst](https://example.org/a_b)', 'Lees <a https://example.org/a_b>de lijst</link>'],
    ['[x](example.org)', '<a https://example.org>x</link>'],
    ['[x](https://example.org/a_(film))', '<a https://example.org/a_(film)>x</link>'],
  ])('make a link of words and an address: %s', (typed, made) => {
    expect(becomes(typed)).toBe(made);
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](https://example.org/a_(film)',
    '[x](geen adres)',
    '[](https://example.org)',
    '(zie bijlage)',
  ])('make no link: %s', (typed) => {
    expect(becomes(typed)).toBe(typed);
  });

  it.each([
    ['Zie https://example.org/a_b_c ', 'Zie <a https://example.org/a_b_c>https://example.org/a_b_c</a> '],
    ['www.example.org. ', '<a https://www.example.org>www.example.org</a>. '],
    ['(http://example.org/a), ', '(<a http://example.org/a>http://example.org/a</a>), '],
    [
      'https://nl.example.org/A_(film) ',
      '<a https://nl.example.org/A_(film)>https://nl.example.org/A_(film)</a> ',
    ],
  ])('link an address that is written out: %s', (typed, made) => {
    expect(becomes(typed)).toBe(made);
  });

  it.each([
    'https:// ',
    'https://nergens ',
    'www. ',
    'www.. ',
    'xhttps://example.org ',
    'example.org ',
    'ftp://example.org ',
    `https://example.org/${'a'.repeat(3000)} `,
  ])('link no other: %s', (typed) => {
    expect(becomes(typed)).toBe(typed);
  });
});
