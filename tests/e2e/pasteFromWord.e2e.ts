import { expect, test } from '@playwright/test';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { floatingPicture, inlinePicture, pictGroup, rtfDocument } from '../fixtures/wordRtf';
import { Desk } from './Desk';
import { Notices } from './Notices';
import { Program } from './Program';
import { Suggesting } from './Suggesting';
import { Writing } from './Writing';

let program: Program;
let writing: Writing;
let notices: Notices;

test.beforeEach(async () => {
  program = await Program.start();
  await program.window.getByRole('button', { name: 'Begin met een leeg vel' }).click();
  writing = await new Writing(program.window).ready();
  notices = new Notices(program.window);
  await expect(writing.headline).toBeFocused();
  await writing.body.click();
});

test.afterEach(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

/** A picture of one colour. */
async function drawn(colour: string, type: 'png' | 'jpeg' = 'png'): Promise<Uint8Array> {
  const picture = sharp({ create: { width: 64, height: 48, channels: 3, background: colour } });
  return new Uint8Array(await picture.toFormat(type).toBuffer());
}

/** Puts on the clipboard of the machine what a word processor does, with a picture beside where there is one, and pastes. */
async function paste(html: string, rtf: string, beside: Uint8Array | null = null): Promise<void> {
  const image = beside ? Buffer.from(beside).toString('base64') : '';
  await program.app.evaluate(
    ({ clipboard, nativeImage }, { data, base64 }) => {
      const picture = base64 && nativeImage.createFromDataURL(`data:image/png;base64,${base64}`);
      const { write } = clipboard as unknown as { write: (all: object) => void };
      write.call(clipboard, { ...data, ...(picture && { image: picture }) });
    },
    { data: { html, rtf, text: '' }, base64: image },
  );
  await program.window.keyboard.press('Control+v');
}

/** The body: each block with its kind and words, a picture with its alternative text. */
function blocks(): Promise<string[]> {
  return writing.body.locator(':scope > *').evaluateAll((all) =>
    all.map((block) => {
      const picture = block.querySelector('img');
      return `${(block as HTMLElement).dataset['block']}: ${picture?.alt ?? block.textContent}`;
    }),
  );
}

/** What the library keeps, by its hash. */
function originals(): string[] {
  const folder = path.join(program.home, 'library', 'originals');
  return (fs.readdirSync(folder, { recursive: true, withFileTypes: true }) as fs.Dirent[])
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      createHash('sha256')
        .update(fs.readFileSync(path.join(parentPath, name)))
        .digest('hex'),
    );
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const folder = 'file:///C:/Users/REDACTIE/AppData/Local/Temp/msohtmlclip1/01/';

/** A picture as Word writes it for others of its kind, in a remark. */
function vml(id: string, file: string, alt = ''): string {
  return `<!--[if gte vml 1]><v:shapetype id="_x0000_t75" coordsize="21600,21600"><v:stroke joinstyle="miter"/></v:shapetype><v:shape id="${id}" o:spid="_x0000_i1025" type="#_x0000_t75" alt="${alt}" style='width:48pt;height:36pt;visibility:visible'><v:imagedata src="${folder}${file}" o:title=""/></v:shape><![endif]-->`;
}

/** The same for everybody. */
function image(id: string, file: string, alt = '', width = 64, height = 48): string {
  return `<![if !vml]><img width=${width} height=${height} src="${folder}${file}" alt="${alt}" v:shapes="${id}"><![endif]>`;
}

function page(body: string): string {
  return `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=NL><!--StartFragment-->${body}<!--EndFragment--></body></html>`;
}

const par = (words: string): string => `<p class=MsoNormal>${words}<o:p></o:p></p>`;

test('pictures of Word come out of its RTF, where they stood and as they are, in one step of undo', async () => {
  const [blue, red, green] = [await drawn('#204080'), await drawn('#804020', 'jpeg'), await drawn('#208040')];
  await paste(
    page(
      par('Een') +
        par(
          vml('Picture_x0020_1', 'image001.png', 'Blauw') + image('Picture_x0020_1', 'image002.png', 'Blauw'),
        ) +
        par(`Twee ${image('Picture_x0020_2', 'image003.jpg', 'Rood')} woorden`) +
        par(vml('Picture_x0020_3', 'image004.png', 'Groen &amp; &quot;grijs&quot;')) +
        par('Slot'),
    ),
    rtfDocument(
      `Een\\par ${inlinePicture({ bytes: blue })}\\par Twee ${inlinePicture({ bytes: red, blip: 'jpegblip' })} woorden\\par ${floatingPicture({ bytes: green })}\\par Slot`,
    ),
  );
  const pasted = [
    'paragraph: Een',
    'still: Blauw',
    'paragraph: Twee woorden',
    'still: Rood',
    'still: Groen & "grijs"',
    'paragraph: Slot',
  ];
  await expect.poll(blocks).toEqual(pasted);
  await expect(writing.body.locator('figure.is-gone')).toHaveCount(0);
  await expect(notices.notes).toHaveCount(0);
  expect(originals()).toEqual(expect.arrayContaining([hash(blue), hash(red), hash(green)]));
  await program.window.keyboard.press('Control+z');
  await expect.poll(blocks).toEqual(['paragraph: ']);
  await program.window.keyboard.press('Control+Shift+z');
  await expect.poll(blocks).toEqual(pasted);
  await writing.stored();
  await program.window.keyboard.press('Control+Shift+d');
  await new Desk(program.window).view(/^Beelden/).click();
  await expect(program.window.getByRole('grid', { name: 'Beelden' }).getByRole('row')).toHaveCount(3);
});

test('of a metafile, of what was drawn, and of what cannot be told apart it is said which did not come', async () => {
  const blue = await drawn('#204080');
  const wmf = { bytes: Uint8Array.from([1, 0, 9, 0]), blip: 'wmetafile8' } as const;
  await paste(
    page(par('Een') + par(image('Picture_x0020_1', 'image001.wmf', 'Een grafiek')) + par('Slot')),
    rtfDocument(`Een\\par ${pictGroup(wmf)}\\par Slot`),
  );
  await expect(notices.notes).toHaveText([
    'Eén beeld is niet meegekomen (‘Een grafiek’): het kwam alleen als tekening (WMF of EMF), die Katern niet toont. Sla het op als PNG of JPEG, en koppel dat bestand.',
  ]);
  await expect.poll(blocks).toEqual(['paragraph: Een', 'paragraph: Slot']);
  await notices.notes.getByRole('button', { name: 'Sluit' }).click();
  await expect(notices.notes).toHaveCount(0);
  await writing.body.click();
  await program.window.keyboard.press('Control+End');

  const arrow = `<!--[if gte vml 1]><v:shape id="Pijl_x0020_1" style='width:48pt;height:36pt'><v:fill o:detectmouseclick="t"/></v:shape><![endif]-->`;
  await paste(
    page(
      par(`Pijl${arrow}${image('Pijl_x0020_1', 'image001.gif', 'Een pijl')}`) +
        par(image('Picture_x0020_1', 'image002.png', 'Blauw')) +
        par(image('Picture_x0020_2', 'image003.png', 'Plein', 200, 100)) +
        par(image('Picture_x0020_3', 'image004.png', 'Straat', 200, 100)) +
        par('Eind'),
    ),
    rtfDocument(
      `${inlinePicture({ bytes: blue })}${inlinePicture({ bytes: blue, width: 200, height: 100 })}`,
    ),
  );
  await expect
    .poll(blocks)
    .toEqual(['paragraph: Een', 'paragraph: SlotPijl', 'still: Blauw', 'paragraph: Eind']);
  await expect(
    notices.note('Eén beeld is niet meegekomen (‘Een pijl’): het kwam alleen als tekening'),
  ).toBeVisible();
  await expect(
    notices.note('2 beelden zijn niet meegekomen (‘Plein’, ‘Straat’): er valt niet met zekerheid te zeggen'),
  ).toBeVisible();
});

test('without pictures in the RTF, or with none at all, it is said as ever', async () => {
  await paste(page(par('Een') + par(image('Picture_x0020_1', 'image001.png'))), rtfDocument('Een'));
  await expect(notices.notes).toHaveText([/^Eén beeld is niet meegekomen: op het klembord staat alleen/]);
  await expect.poll(blocks).toEqual(['paragraph: Een']);
});

test('RTF that is made to harm keeps no word from coming', async () => {
  await paste(
    page(par('Een') + par(image('Picture_x0020_1', 'image001.png', 'Blauw'))),
    `{\\rtf1 ${'{'.repeat(100_000)}\\pict\\pngblip\\bin99999999 00`,
  );
  await expect(
    notices.note('Eén beeld is niet meegekomen (‘Blauw’): er valt niet met zekerheid'),
  ).toBeVisible();
  await paste(
    page(par('Twee') + par(image('Picture_x0020_1', 'image001.png', 'Blauw'))),
    rtfDocument(inlinePicture({ bytes: Uint8Array.from([1, 2, 3]) })),
  );
  await expect(notices.note(/beschadigd|Dit soort bestand past niet/)).toBeVisible();
  await expect.poll(blocks).toEqual(['paragraph: EenTwee']);
});

test('a picture alone comes as it is, and as it was drawn where that is all there is', async () => {
  const [red, blue] = [await drawn('#804020', 'jpeg'), await drawn('#204080')];
  const table = program.window.getByRole('dialog', { name: 'Beeld bij dit stuk' });
  const alone = page(par(image('Picture_x0020_1', 'image001.jpg', 'Rood')));
  await paste(alone, rtfDocument(inlinePicture({ bytes: red, blip: 'jpegblip' })), blue);
  await expect(table).toBeVisible();
  await program.window.keyboard.press('Escape');
  expect(await blocks()).toEqual(['still: Rood', 'paragraph: ']);
  expect(originals()).toContain(hash(red));
  await program.window.keyboard.press('Control+z');
  await expect.poll(blocks).toEqual(['paragraph: ']);

  await paste(alone, rtfDocument(`${inlinePicture({ bytes: blue })}${inlinePicture({ bytes: blue })}`), blue);
  await expect(table).toBeVisible();
  await program.window.keyboard.press('Escape');
  await expect(writing.body.locator('figure img')).toHaveCount(1);
  await expect(notices.notes).toHaveCount(0);
});

test('in an intro there is no picture, and while one suggests pictures of Word are suggested', async () => {
  const html = page(par('Een') + par(image('Picture_x0020_1', 'image001.png', 'Blauw')) + par('Twee'));
  const rtf = rtfDocument(inlinePicture({ bytes: await drawn('#204080') }));
  await writing.headline.click();
  await paste(html, rtf);
  await expect(notices.notes).toHaveText([/^Eén beeld is niet meegekomen: in kop, intro en bijschrift/]);
  const suggesting = new Suggesting(program.window);
  await writing.body.click();
  await program.window.keyboard.type('Wat er stond.');
  await suggesting.toggle(true);
  await paste(html, rtf);
  await expect.poll(blocks).toEqual(['paragraph: Wat er stond.Een', 'still: Blauw', 'paragraph: Twee']);
  expect(await suggesting.reading('Origineel')).toEqual(['Wat er stond.']);
  await writing.body.click();
  await program.window.keyboard.press('Control+z');
  await expect.poll(blocks).toEqual(['paragraph: Wat er stond.']);
});
