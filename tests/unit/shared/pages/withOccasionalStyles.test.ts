import { expect, it } from 'vitest';
import type { FrameView } from '../../../../shared/pages/frameView';
import type { OccasionalStyle } from '../../../../shared/pages/ThemeFacts';
import { withOccasionalStyles } from '../../../../shared/pages/withOccasionalStyles';

const theme: { occasionalStyles: OccasionalStyle[] } = {
  occasionalStyles: [
    { style: 'italics.css', italics: true },
    { style: 'rare.css', letters: 'U+00E6, U+0100-017F,U+1F600' },
  ],
};

/** The style sheets of a page two folders deep that shows this. */
function stylesOf(shown: object, frame: Partial<FrameView> = {}): string[] {
  const plain = {
    siteName: 'Filmblad',
    sections: [],
    texts: { skip: '', sections: '', toTop: '', feed: '' },
    date: null,
    structuredData: '',
    assets: '../../thema/',
    styles: ['../thema/all.css'],
  };
  const view = { frame: { ...plain, ...frame } as unknown as FrameView, ...shown };
  return withOccasionalStyles(view, theme).frame.styles;
}

it('links the style sheet of italics where words are set in them, before those of every page', () => {
  const blocks = [{ markup: 'Een bericht' }, { markup: 'In <em>Trouw</em>' }];
  expect(stylesOf({ blocks })).toEqual(['../../thema/italics.css', '../thema/all.css']);
  expect(stylesOf({ blocks: blocks.slice(0, 1) })).toEqual(['../thema/all.css']);
});

it('links the style sheet of letters where one of them is read, in the article or around it', () => {
  const rare = ['../../thema/rare.css', '../thema/all.css'];
  expect(stylesOf({ headline: 'Dæmon' })).toEqual(rare);
  expect(stylesOf({ teasers: [{ headline: 'Ā' }, { headline: 'ſ' }] })).toEqual(rare);
  expect(stylesOf({ headline: '😀' })).toEqual(rare);
  expect(stylesOf({ headline: 'Één: ÿ, å, ƀ' })).toEqual(['../thema/all.css']);
  expect(stylesOf({}, { siteName: 'Ŧ' })).toEqual(rare);
  expect(stylesOf({}, { sections: [{ label: 'Ŧ', href: '', current: false }] })).toEqual(rare);
  // What only machines read needs no letters.
  expect(stylesOf({}, { structuredData: 'Ŧ' })).toEqual(['../thema/all.css']);
});
