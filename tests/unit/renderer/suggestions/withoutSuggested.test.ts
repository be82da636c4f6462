import { Slice } from '@tiptap/pm/model';
import { expect, test } from 'vitest';
import { documentOfText } from '../../../../renderer/editor/text/documentOfText';
import { withoutSuggested } from '../../../../renderer/suggestions/withoutSuggested';
import { emptyDocument } from '../../../../shared/article/documentShape';
import { bodySchema } from '../../../merge/writers';

test('what is pasted says the same, and is in no suggestion', () => {
  const said = emptyDocument().getText('body');
  said.insert(0, 'De winkel was ', {});
  said.insert(14, 'open', { inserted: 'a', bold: true });
  said.insertEmbed(18, { embed: 'line-break' }, { deleted: 'a' });
  said.insert(19, '\n', { block: 'quote', inserted: 'b' });
  const plain = emptyDocument().getText('body');
  plain.insert(0, 'De winkel was ', {});
  plain.insert(14, 'open', { bold: true });
  plain.insertEmbed(18, { embed: 'line-break' }, {});
  plain.insert(19, '\n', { block: 'quote' });
  const pasted = withoutSuggested(new Slice(documentOfText(bodySchema, said, 'body').content, 1, 1));
  expect(pasted.toJSON()).toEqual(
    new Slice(documentOfText(bodySchema, plain, 'body').content, 1, 1).toJSON(),
  );
});
