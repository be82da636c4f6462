import { expect, test } from '@playwright/test';
import sharp from 'sharp';
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

/** A picture of one colour, written out as an address. */
async function drawn(colour: string, type: 'png' | 'jpeg' = 'png'): Promise<string> {
  const picture = sharp({ create: { width: 64, height: 48, channels: 3, background: colour } });
  const bytes = await picture.toFormat(type).toBuffer();
  return `data:image/${type};base64,${bytes.toString('base64')}`;
}

/**
 * Pastes what a program puts on the clipboard where the caret is: HTML, and a picture of it as a file where there is one.
 * `typed` is typed before anything else can happen.
 */
async function paste(html: string, file = '', typed = ''): Promise<void> {
  await program.window.evaluate(
    ({ copied, picture, letters }) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', copied);
      const raw = Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0));
      if (picture) clipboardData.items.add(new File([raw], 'image.png', { type: 'image/png' }));
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
      if (letters) document.execCommand('insertText', false, letters);
    },
    { copied: html, picture: file.split(',')[1] ?? '', letters: typed },
  );
}

/** The body: each block with its kind and words, a picture with its alternative text. */
function blocks(): Promise<string[]> {
  return writing.body.locator(':scope > *').evaluateAll((all) =>
    all.map((block) => {
      const picture = block.querySelector('img');
      const words = picture?.alt ?? block.textContent;
      return `${(block as HTMLElement).dataset['block']}: ${words}`;
    }),
  );
}

async function fromLibreOffice(): Promise<string> {
  return (
    '<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><style type="text/css">p { line-height: 115% }</style></head><body lang="nl-NL" dir="ltr"><h1 class="western">Kop</h1>' +
    `<p style="line-height: 100%"><img src="${await drawn('#204080')}" name="Afbeelding1" alt="Een blauw vlak" align="left" width="265" height="199" border="0"/>Naast het eerste beeld.</p>` +
    `<p>Een <b>vette</b> regel<img src="${await drawn('#804020', 'jpeg')}" name="Afbeelding2" align="bottom" width="265" height="199" border="0"/> met een beeld erin.</p>` +
    '<p>Slot.</p></body></html>'
  );
}

test('what is copied in LibreOffice has its pictures where they stood, in one step of undo', async () => {
  await paste(await fromLibreOffice());
  const pasted = [
    'subhead: Kop',
    'still: Een blauw vlak',
    'paragraph: Naast het eerste beeld.',
    'paragraph: Een vette regel met een beeld erin.',
    'still: Beeld',
    'paragraph: Slot.',
  ];
  await expect.poll(blocks).toEqual(pasted);
  await expect(writing.body.locator('figure.is-gone')).toHaveCount(0);
  await expect(notices.notes).toHaveCount(0);
  await expect(program.window.getByRole('dialog')).toHaveCount(0);
  await program.window.keyboard.type('!');
  await expect(writing.body).toContainText('Slot.!');
  await program.window.keyboard.press('Control+z');
  await expect.poll(blocks).toEqual(pasted);
  await program.window.keyboard.press('Control+z');
  await expect.poll(blocks).toEqual(['paragraph: ']);
  await program.window.keyboard.press('Control+Shift+z');
  await expect.poll(blocks).toEqual(pasted);
  await expect(writing.body.locator('figure.is-gone')).toHaveCount(0);
  await writing.stored();
});

test('what is copied in Google Docs has the pictures that came along, and says how many did not', async () => {
  await paste(
    '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-size:16pt;">Tussenkop</span></h2>' +
      `<p dir="ltr"><span><span style="border:none;display:inline-block;overflow:hidden;width:602px;height:401px;"><img alt="Een groen vlak" src="${await drawn('#208040')}" width="602" height="401" /></span></span></p>` +
      '<ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>punt</span></p></li></ul>' +
      '<p dir="ltr"><span><img src="https://example.org/a.png" width="602" height="401" /></span></p>' +
      '<p dir="ltr"><span>Slot</span><img src="file:///C:/a.png"><img src="https://example.org/1.gif" width="1" height="1"></p></b>',
  );
  await expect
    .poll(blocks)
    .toEqual(['subhead: Tussenkop', 'still: Een groen vlak', 'list-item: punt', 'paragraph: Slot']);
  await expect(notices.notes).toHaveText([/^2 beelden zijn niet meegekomen: op het klembord staat alleen/]);
});

test('pictures at the ends of what is pasted part the words it is put between', async () => {
  const { keyboard } = program.window;
  await keyboard.type('voorna');
  await writing.press('ArrowLeft', 2);
  await paste(
    `<p><img alt="een" src="${await drawn('#111111')}"></p><p><img alt="twee" src="${await drawn('#222222')}"></p><p>midden</p><img alt="drie" src="${await drawn('#333333')}">`,
  );
  await expect
    .poll(blocks)
    .toEqual([
      'paragraph: voor',
      'still: een',
      'still: twee',
      'paragraph: midden',
      'still: drie',
      'paragraph: na',
    ]);
  await keyboard.press('Control+z');
  await expect.poll(blocks).toEqual(['paragraph: voorna']);
});

test('a picture alone is attached at the caret, and its table opens', async () => {
  await paste(`<img alt="een" src="${await drawn('#111111')}">`);
  await expect(program.window.getByRole('dialog', { name: 'Beeld bij dit stuk' })).toBeVisible();
  await program.window.keyboard.press('Escape');
  expect(await blocks()).toEqual(['still: een', 'paragraph: ']);
  await program.window.keyboard.press('Control+z');
  await expect.poll(blocks).toEqual(['paragraph: ']);
});

test('what is typed while pictures are read stays where it is, and is a step of its own', async () => {
  await paste(`<p>Een</p><img alt="een" src="${await drawn('#111111')}"><p>Twee</p>`, '', ' en drie');
  await expect.poll(blocks).toEqual(['paragraph: Een', 'still: een', 'paragraph: Twee en drie']);
  for (const left of [
    ['paragraph: Een', 'paragraph: Twee en drie'],
    ['paragraph: Een', 'paragraph: Twee'],
    ['paragraph: '],
  ]) {
    await program.window.keyboard.press('Control+z');
    await expect.poll(blocks).toEqual(left);
  }
});

test('words that were undone again bring no pictures', async () => {
  await paste(`<p>Een</p><img alt="een" src="${await drawn('#111111')}"><p>Twee</p>`);
  await program.window.keyboard.press('Control+z');
  await expect.poll(blocks).toEqual(['paragraph: ']);
  // Press reads one after the other: once this one is there, the first has been read.
  await paste(`<img alt="twee" src="${await drawn('#222222')}">`);
  await expect.poll(blocks).toEqual(['still: twee', 'paragraph: ']);
});

test('a picture of the words beside the words is not one of them', async () => {
  const picture = await drawn('#111111');
  await paste('<p class=MsoNormal>Een alinea</p>', picture);
  await expect.poll(blocks).toEqual(['paragraph: Een alinea']);
  await paste(`<p>En <img alt="een" src="${await drawn('#222222')}"></p>`, picture);
  await expect.poll(blocks).toEqual(['paragraph: Een alineaEn', 'still: een', 'paragraph: ']);
});

test('pictures are left out of headline and captions, which is said', async () => {
  const one = `<p>Woorden<img alt="een" src="${await drawn('#111111')}"></p>`;
  await writing.headline.click();
  await paste(one);
  await expect(writing.headline).toHaveText('Woorden');
  await expect(notices.notes).toHaveText([/^Eén beeld is niet meegekomen: in kop, intro en bijschrift/]);
  await writing.body.click();
  await paste(`<p>Een</p><img alt="een" src="${await drawn('#222222')}">`);
  await expect.poll(blocks).toEqual(['paragraph: Een', 'still: een', 'paragraph: ']);
  await writing.body.locator('figure .caption').click();
  await paste(`<p>Woorden<img src="https://example.org/a"><img src="${await drawn('#111111')}"></p>`);
  await expect(writing.body.locator('figure .caption')).toHaveText('Woorden');
  await expect(notices.note(/^2 beelden zijn niet meegekomen: in kop/)).toBeVisible();
  await expect(writing.body.locator('figure')).toHaveCount(1);
});

test('what cannot be read does not keep the words and the others from coming', async () => {
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><script>document.title = "x"</script><rect width="9" height="9"/></svg>',
  ).toString('base64');
  await paste(
    `<p>Een</p><img src="data:image/svg+xml;base64,${svg}"><img src="data:image/png;base64,${'%'.repeat(400)}">` +
      `<img src="data:image/png;base64,${'QUJD'.repeat(100)}"><p>Twee</p><img alt="goed" src="${await drawn('#111111')}"><p>Drie</p>`,
  );
  await expect.poll(blocks).toEqual(['paragraph: Een', 'paragraph: Twee', 'still: goed', 'paragraph: Drie']);
  await expect(notices.notes).toHaveText([/^Dit soort bestand past niet/, /^Beeld is beschadigd/]);
});

test('thousands of pictures are pasted up to a bound, and the rest is counted', async () => {
  const picture = await drawn('#111111');
  await paste(`<p>Een</p>${`<img src="${picture}">`.repeat(1250)}<h2></h2>`);
  await expect(notices.note('1.200 beelden zijn niet meegekomen: het was te veel')).toBeVisible();
  await expect(writing.body.locator('figure')).toHaveCount(50);
});

test('while one suggests, what is pasted is suggested with its pictures', async () => {
  const suggesting = new Suggesting(program.window);
  await program.window.keyboard.type('Wat er stond.');
  await suggesting.toggle(true);
  await paste(
    `<p>Een</p><p><img alt="een" src="${await drawn('#111111')}"></p><p>Twee</p><p><img alt="twee" src="${await drawn('#222222')}"></p><p>Drie</p>`,
  );
  await expect
    .poll(blocks)
    .toEqual([
      'paragraph: Wat er stond.Een',
      'still: een',
      'paragraph: Twee',
      'still: twee',
      'paragraph: Drie',
    ]);
  expect(await suggesting.reading('Origineel')).toEqual(['Wat er stond.']);
  await expect(suggesting.cards).toHaveCount(1);
  await writing.body.click();
  await program.window.keyboard.press('Control+z');
  await expect.poll(blocks).toEqual(['paragraph: Wat er stond.']);
});
