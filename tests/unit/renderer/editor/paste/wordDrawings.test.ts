import { expect, test } from 'vitest';
import { WordDrawings } from '../../../../../renderer/editor/paste/WordDrawings';

const picture = (id: string, source: string): string =>
  `<v:shape id="${id}" type="#_x0000_t75" alt="Een  plein" style='width:1.5in;height:72pt;visibility:visible'><v:imagedata src="${source}" o:title="x"/></v:shape>`;

test('a picture in a remark is one by its shape, with its size and alternative text', () => {
  const drawings = new WordDrawings();
  const remark = `[if gte vml 1]><v:shapetype id="_x0000_t75"><v:stroke/></v:shapetype>${picture('een', 'file:///C:/a.png')}<v:rect id="vlak"/><![endif]`;
  expect(drawings.hear(remark)).toEqual(['een']);
  expect(drawings.picture('een')).toEqual({
    source: 'file:///C:/a.png',
    altText: 'Een plein',
    width: 144,
    height: 96,
  });
  expect([['een'], ['vlak'], ['nergens'], []].map((shapes) => drawings.isDrawn(shapes))).toEqual([
    false,
    true,
    false,
    false,
  ]);
});

test('what is drawn as one is no picture by itself', () => {
  const drawings = new WordDrawings();
  const group = `[if gte vml 1]><v:group id="groep">${picture('in', 'file:///C:/a.png')}</v:group>${picture('na', 'file:///C:/b.png')}<![endif]`;
  expect(drawings.hear(group)).toEqual(['na']);
  expect([['groep', 'in'], ['na']].map((shapes) => drawings.isDrawn(shapes))).toEqual([true, false]);
});

test('other remarks say nothing, and a great many shapes are listened to no further', () => {
  const drawings = new WordDrawings();
  expect(drawings.hear(picture('een', 'file:///C:/a.png'))).toEqual([]);
  expect(drawings.hear('StartFragment')).toEqual([]);
  const many = Array.from({ length: 10_000 }, (_, index) => picture(`s${index}`, 'file:///C:/a.png'));
  expect(drawings.hear(`[if gte vml 1]>${many.join('')}<![endif]`).length).toBeLessThan(4000);
  expect(drawings.hear(`[if gte vml 1]>${picture('na', 'file:///C:/b.png')}<![endif]`)).toEqual([]);
});
