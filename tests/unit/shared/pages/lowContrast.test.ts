import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lowContrast } from '../../../../shared/pages/lowContrast';

const found = (css: string): string[] =>
  lowContrast(css).map(({ selector, scheme, ratio }) => `${selector} ${scheme} ${ratio}`);

describe('lowContrast', () => {
  it('judges rules that set both colours, by name or by number, in each scheme', () => {
    const css = `
      /* .not { color: #fff; background: #fff } */
      :root { --ink: #777; --paper: white }
      @media (prefers-color-scheme: dark) { :root { --ink: #000; --paper: #111 } }
      body { color: var(--ink); background: var(--paper) }
      .label { color: #fff; background-color: #c00 }`;
    expect(found(css)).toEqual(['body light 4.5', 'body dark 1.1']);
  });

  it('judges plain elements on the page’s own ground, headings as large letters', () => {
    const css = `body { background: #fff; color: #000 } a { color: #999 } h2 { color: #888 } .x { color: #eee }`;
    expect(found(css)).toEqual(['a light 2.8', 'a dark 2.8']);
  });

  it('takes the last word, and says nothing of print, of mixed colours and of what is no style sheet', () => {
    expect(found('.a { color: #aaa; background: #bbb } .a { color: #000; background: #fff }')).toEqual([]);
    expect(found('@media print { body { color: #aaa; background: #bbb } }')).toEqual([]);
    expect(found('.a { color: rgb(1 2 3 / 50%); background: linear-gradient(#fff, #fff) }')).toEqual([]);
    expect(found('.a { color: var(--a); background: #fff } :root { --a: var(--b); --b: var(--a) }')).toEqual(
      [],
    );
    expect(found(`${'{'.repeat(5000)} .a { color: #fff; background: #fff`)).toEqual([]);
  });
});

it.each(fs.readdirSync('resources/themes'))('%s can be read in its colours', (theme) => {
  const assets = `resources/themes/${theme}/assets`;
  const sheets = fs.readdirSync(assets).filter((file) => file.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(0);
  expect(found(sheets.map((file) => fs.readFileSync(`${assets}/${file}`, 'utf8')).join('\n'))).toEqual([]);
});
