import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { readPicture } from '../../../../../electron/press/pictures/readPicture';
import { readCopy } from '../../../../../electron/press/copy/readCopy';
import { noRules } from '../../../../../shared/still/CreditRules';
import { emptyDocument } from '../../../../../shared/article/documentShape';
import { plainText } from '../../../../../shared/article/flatText';
import { readArticle } from '../../../../../shared/article/readArticle';
import type { PressAtWork } from '../../../../fixtures/pressAtWork';
import { pressAtWork } from '../../../../fixtures/pressAtWork';
import { valueOf } from '../../../../fixtures/valueOf';

let work: PressAtWork;

beforeEach(async () => {
  work = await pressAtWork();
  // The press of tests decodes nothing; here it is to find out what is none.
  vi.spyOn(work.room.start.pictures, 'takeIn').mockImplementation(async (bytes, name) => ({
    ...(await readPicture(bytes, name, noRules)),
    rulesFault: null,
  }));
});

afterEach(() => work.close());

/** A picture of one colour, written out as an address. */
async function drawn(colour: string, type: 'png' | 'jpeg' = 'png'): Promise<string> {
  const picture = sharp({ create: { width: 64, height: 48, channels: 3, background: colour } });
  const bytes = await picture.toFormat(type).toBuffer();
  return `data:image/${type};base64,${bytes.toString('base64')}`;
}

/** Has a file taken in as an article: its blocks as lines, pictures with their alternative text, and the receipt. */
async function takeIn(text: string, name: string) {
  const file = path.join(work.chosen, name);
  fs.mkdirSync(work.chosen, { recursive: true });
  fs.writeFileSync(file, text);
  work.room.places.set('bestand', file);
  const taken = valueOf(await work.calls['copy:read']({ token: 'bestand', name, language: 'nl' }));
  if (taken.kind !== 'new') throw new Error('not a new article');
  const doc = emptyDocument({ gc: false });
  const { updates } = valueOf(await work.library['article:load']({ article: taken.card.id }));
  for (const update of updates) Y.applyUpdate(doc, update);
  const { headline, body, stills } = readArticle(doc);
  const lines = body.map((block) => {
    const still = block.kind === 'still' && stills.find(({ id }) => id === block.still);
    return `${block.kind}${still ? ` (${still.altText}, ${still.original.width})` : ''}: ${plainText(block.runs)}`;
  });
  const pictures = taken.receipt
    .filter(({ what }) => what === 'pictures')
    .map(({ did, count, examples }) => [did, count, ...examples]);
  return { headline, lines, pictures };
}

describe('pictures that are written out in HTML', () => {
  test('come along where they stood, with what is said of them', async () => {
    const taken = await takeIn(
      `<html><body><h1>Kop</h1><figure><img src="${await drawn('#111111')}" alt=" Een plein "><figcaption>Het <b>plein</b></figcaption></figure>` +
        `<p>Een <img src="${await drawn('#222222', 'jpeg')}"> regel</p><p><img src="${await drawn('#333333')}" alt="links">Ernaast</p>` +
        `<table><tr><td>a<img src="${await drawn('#444444')}" alt="cel"><td>b</table>` +
        `<figure><img src="https://example.org/a.png" alt="elders"><figcaption>Niet hier</figcaption></figure></body></html>`,
      'stuk.html',
    );
    expect(taken.headline).toBe('Kop');
    expect(taken.lines).toEqual([
      'still (Een plein, 64): Het plein',
      'paragraph: Een regel',
      'still (, 64): ',
      'still (links, 64): ',
      'paragraph: Ernaast',
      'paragraph: a | b',
      'still (cel, 64): ',
      'paragraph: Niet hier',
    ]);
    expect(taken.pictures).toEqual([
      ['kept', 4],
      ['dropped', 1, 'elders'],
    ]);
  });

  test('that are none are left out, named, and keep nothing else from coming', async () => {
    const address = (text: string, kind: string): string =>
      `data:image/${kind};base64,${Buffer.from(text.padEnd(400)).toString('base64')}`;
    const cut = (await drawn('#111111', 'jpeg')).slice(0, 300);
    const taken = await takeIn(
      `<h1>Kop</h1><p>Een</p><img alt="svg" src="${address('<svg xmlns="http://www.w3.org/2000/svg"/>', 'svg+xml')}">` +
        `<img alt="woorden" src="${address('geen beeld', 'png')}"><img alt="kapot" src="data:image/png;base64,${'%'.repeat(400)}">` +
        `<figure><img alt="af" src="${cut}"><figcaption>Bij niets</figcaption></figure>` +
        `<img alt="goed" src="${await drawn('#222222')}"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="plek">`,
      'stuk.html',
    );
    expect(taken.lines).toEqual(['paragraph: Een', 'paragraph: Bij niets', 'still (goed, 64): ']);
    expect(taken.pictures).toEqual([
      ['kept', 1],
      ['dropped', 5, 'plek', 'svg', 'woorden'],
    ]);
  });

  test('may be larger than a page, of which the words are bounded as ever', async () => {
    const large = `data:image/png;base64,${'A'.repeat(30_000_000)}`;
    const read = (html: string) => readCopy(new TextEncoder().encode(html), 'stuk.html');
    const { copy, picture } = await read(`<h1>Kop</h1><p>Een</p><img src="${large}">`);
    expect(copy.stills).toHaveLength(1);
    expect(await picture(copy.stills[0]?.part ?? '', 1_000_000)).toBeNull();
    expect((await picture(copy.stills[0]?.part ?? '', 100_000_000))?.length).toBe(22_500_000);
    await expect(read(`<img src="${large}"><p>${'a '.repeat(6_000_000)}`)).rejects.toThrow('too-large');
    const many = await read(
      `<p>Een</p>${'<b> </b><img src="data:image/png;base64,'.concat('A'.repeat(200), '">').repeat(20_000)}`,
    );
    expect(many.copy.stills).toHaveLength(20_000);
  });
});

describe('pictures that are written out in Markdown', () => {
  test('come along, by name or in their place, and no others', async () => {
    const taken = await takeIn(
      `# Kop\n\nEen ![Een plein](${await drawn('#111111')}) regel.\n\n![][beeld1]\n\n![elders](https://example.org/a.png)\n\nSlot.\n\n[beeld1]: <${await drawn('#222222')}>\n`,
      'stuk.md',
    );
    expect(taken.lines).toEqual([
      'paragraph: Een regel.',
      'still (Een plein, 64): ',
      'still (, 64): ',
      'paragraph: Slot.',
    ]);
    expect(taken.pictures).toEqual([
      ['kept', 2],
      ['dropped', 1, 'elders'],
    ]);
  });
});
