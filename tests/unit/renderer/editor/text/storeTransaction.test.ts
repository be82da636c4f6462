import { Fragment, Slice } from '@tiptap/pm/model';
import { expect, it, vi } from 'vitest';
import { saysTheSame } from '../../../../../renderer/editor/text/SharedText';
import { Writer, bodySchema } from '../../../../merge/writers';
import { textOf } from '../../../../fixtures/textOf';

it('puts many blocks into a text at once, in the middle of a paragraph that keeps what it had', () => {
  const doc = textOf(
    'body',
    ['Een '],
    ['twee', { bold: true }],
    ['\n'],
    ['drie'],
    ['\n', { block: 'quote' }],
  );
  const writer = new Writer(doc, 'body');
  const insert = vi.spyOn(writer.text, 'insert');
  const blocks = Array.from({ length: 2000 }, (_, i) =>
    bodySchema.node(i % 3 === 0 ? 'subhead' : 'paragraph', null, [
      bodySchema.text(`Alinea ${i} `),
      bodySchema.text('vet', [bodySchema.mark('bold')]),
      bodySchema.node('lineBreak'),
      bodySchema.text('link', [bodySchema.mark('link', { href: 'https://example.org/' })]),
    ]),
  );
  writer.write(({ tr }) => tr.replace(7, 7, new Slice(Fragment.from(blocks), 1, 1)));
  expect(saysTheSame(writer.state.doc, writer.text, 'body')).toBe(true);
  expect(writer.text.toString()).toMatch(/^Een twAlinea 0 vetlink\n[^]*\nAlinea 1999 vetlinkee\ndrie\n$/);
  // Each on its own would look for its place from the beginning of the text.
  expect(insert).not.toHaveBeenCalled();
});
