import { Slice } from '@tiptap/pm/model';
import { expect, test } from 'vitest';
import { documentOfText } from '../../../../renderer/editor/text/documentOfText';
import { withoutDeleted } from '../../../../renderer/suggestions/withoutDeleted';
import { emptyDocument } from '../../../../shared/article/documentShape';
import { bodySchema } from '../../../merge/writers';

test('what is copied has what would be inserted, and not what would be deleted', () => {
  const text = emptyDocument().getText('body');
  text.insert(0, 'De winkel was ', {});
  text.insert(14, 'dicht', { deleted: 'a' });
  text.insert(19, 'open', { inserted: 'a' });
  text.insert(23, '.\n', {});
  text.insert(25, 'Weg\n', { inserted: 'b', deleted: 'c' });
  const { content } = documentOfText(bodySchema, text, 'body');
  const copied = withoutDeleted(new Slice(content, 0, 0));
  expect(copied.content.textBetween(0, copied.content.size, '|')).toBe('De winkel was open.');
  const gone = emptyDocument().getText('body');
  gone.insert(0, 'Weg\nOok\n', { deleted: 'a' });
  const all = documentOfText(bodySchema, gone, 'body').content;
  expect(withoutDeleted(new Slice(all, 1, 1)).content.childCount).toBe(1);
  expect(withoutDeleted(new Slice(content, 1, 1))).toMatchObject({ openStart: 1, openEnd: 1 });
});
