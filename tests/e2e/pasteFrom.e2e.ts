import { expect, test } from '@playwright/test';
import { Program } from './Program';
import { Suggesting } from './Suggesting';
import { Writing } from './Writing';

let program: Program;
let writing: Writing;

test.beforeEach(async () => {
  program = await Program.start();
  await program.window.getByRole('button', { name: 'Begin met een leeg vel' }).click();
  writing = await new Writing(program.window).ready();
  await expect(writing.headline).toBeFocused();
});

test.afterEach(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

/** Pastes what a program puts on the clipboard, and answers the blocks that come of it: kind, and HTML of its words. */
async function paste(html: string): Promise<string[]> {
  await writing.body.click();
  await program.window.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', copied);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, html);
  return writing.body.locator(':scope > *').evaluateAll((all) =>
    all.map((block) => {
      const { dataset, innerHTML } = block as HTMLElement;
      const list = dataset['block'] === 'list-item' ? ` ${dataset['ordered']} ${dataset['depth']}` : '';
      return `${dataset['block']}${list}: ${innerHTML.replace(/ (?:rel|class|style)="[^"]*"/g, '')}`;
    }),
  );
}

test('what is copied in Word keeps headings, lists with their levels, links, emphasis and tables as text', async () => {
  const item = (level: number, mark: string, words: string): string =>
    `<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`;
  const blocks =
    await paste(`<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=NL><!--StartFragment-->
<p class=MsoTitle>De titel<o:p></o:p></p>
<h2>Een tussenkop<o:p></o:p></h2>
<p class=MsoNormal>Gewoon <b style='mso-bidi-font-weight:normal'>vet</b> en <i>schuin</i>, met
een <a href="https://example.org/"><span style='color:blue'>link</span></a>.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
${item(1, '·', 'punt')}${item(2, 'o', 'dieper')}${item(1, '1.', 'geteld')}${item(2, 'a)', 'met een letter')}
<p class=MsoQuote>Een citaat<o:p></o:p></p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>Jaar<o:p></o:p></p></td><td><p class=MsoNormal><b>Kijkers</b><o:p></o:p></p></td></tr></table>
<p class=MsoNormal>Besproken<span class=MsoCommentReference><span style='mso-special-character:comment'>&nbsp;[A1]</span></span> woord<span style='display:none;mso-hide:all'>geheim</span>.</p>
<div style='mso-element:comment-list'><div><p class=MsoCommentText>[A1]Wat iemand zei</p></div></div>
<!--EndFragment--></body></html>`);
  expect(blocks).toEqual([
    'subhead: De titel',
    'subhead: Een tussenkop',
    'paragraph: Gewoon <strong>vet</strong> en <em>schuin</em>, met een <a href="https://example.org/">link</a>.',
    'list-item false 0: punt',
    'list-item false 1: dieper',
    'list-item true 0: geteld',
    'list-item true 1: met een letter',
    'quote: Een citaat',
    'paragraph: Jaar | <strong>Kijkers</strong>',
    'paragraph: Besproken woord.',
  ]);
});

test('what is copied in Google Docs is not all bold, and keeps its lists', async () => {
  const blocks = await paste(
    '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-size:16pt;font-weight:400;">Tussenkop</span></h2>' +
      '<p dir="ltr"><span style="font-weight:400;">Gewoon, </span><span style="font-weight:700;">vet</span><span style="font-style:italic;"> schuin</span> <a href="https://example.org/" style="text-decoration:none;"><span style="color:#1155cc;">link</span></a></p>' +
      '<ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>een</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>twee</span></p></li></ul></ul>' +
      '<ol><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>drie</span></p></li></ol><br />' +
      '<div dir="ltr" align="left"><table><colgroup><col /></colgroup><tbody><tr><td><p dir="ltr"><span>a</span></p></td><td><p dir="ltr"><span>b</span></p></td></tr></tbody></table></div></b>',
  );
  expect(blocks).toEqual([
    'subhead: Tussenkop',
    'paragraph: Gewoon, <strong>vet</strong><em> schuin</em> <a href="https://example.org/">link</a>',
    'list-item false 0: een',
    'list-item false 1: twee',
    'list-item true 0: drie',
    'paragraph: a | b',
  ]);
});

test('what is copied in Word on the web keeps the levels that its items say', async () => {
  const item = (level: number, words: string): string =>
    `<div class="ListContainerWrapper"><ul role="list"><li data-aria-level="${level}" role="listitem"><p class="Paragraph"><span class="TextRun"><span class="NormalTextRun">${words}</span></span><span class="EOP">&nbsp;</span></p></li></ul></div>`;
  const blocks = await paste(item(1, 'een') + item(3, 'drie diep'));
  expect(blocks).toEqual(['list-item false 0: een&nbsp;', 'list-item false 2: drie diep&nbsp;']);
});

test('what is copied in LibreOffice keeps its shape, and a page laid out with a table its paragraphs', async () => {
  const blocks = await paste(
    '<html><head><style type="text/css">p { line-height: 115% }</style></head><body lang="nl-NL" dir="ltr"><h1 class="western">Kop</h1>' +
      '<p style="line-height: 100%; margin-bottom: 0cm"><font face="Liberation Serif, serif"><b>Vet</b> <i><span style="font-style: normal">recht</span></i> <u><a href="https://example.org/">link</a></u></font></p>' +
      '<ul><li><p style="margin-bottom: 0cm">een</p></li><ul><li><p>twee</p></li></ul></ul>' +
      '<table><tr><td><p>Eerste alinea</p><p>Tweede alinea</p></td><td><p>Naast</p></td></tr></table></body></html>',
  );
  expect(blocks).toEqual([
    'subhead: Kop',
    'paragraph: <strong>Vet</strong> recht <a href="https://example.org/">link</a>',
    'list-item false 0: een',
    'list-item false 1: twee',
    'paragraph: Eerste alinea',
    'paragraph: Tweede alinea',
    'paragraph: Naast',
  ]);
});

test('two thousand paragraphs are there at once, also as a suggestion, and one step of undo takes them away', async () => {
  const copied = Array.from({ length: 2000 }, (_, i) => `<p>Alinea ${i} met <b>vette</b> woorden.</p>`).join(
    '',
  );
  const suggesting = new Suggesting(program.window);
  for (const suggests of [false, true]) {
    if (suggests) await suggesting.toggle(true);
    const blocks = await paste(copied);
    expect(blocks).toHaveLength(2000);
    expect(blocks.at(-1)).toContain('woorden.');
    await expect(suggesting.cards).toHaveCount(suggests ? 1 : 0);
    await writing.press('Control+z');
    await expect(writing.body.locator(':scope > *')).toHaveCount(1);
    await expect(writing.body).toHaveText('');
    await expect(suggesting.cards).toHaveCount(0);
  }
});
