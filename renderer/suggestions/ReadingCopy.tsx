import type { Node } from '@tiptap/pm/model';
import { DOMSerializer } from '@tiptap/pm/model';
import type { ReactElement } from 'react';
import { useEffect, useRef } from 'react';
import { headlineOf, standfirstOf, bodyOf } from '../../shared/article/documentShape';
import { readBlocks, readLine } from '../../shared/article/flatText';
import type { TextName } from '../../shared/article/textNames';
import { textNames } from '../../shared/article/textNames';
import { suggestionTexts } from '../../shared/language/suggestionTexts';
import { writeTexts } from '../../shared/language/writeTexts';
import { readAsSuggested } from '../../shared/review/suggestions/readAsSuggested';
import type { Still } from '../../shared/still/Still';
import type { FieldChain } from '../editor/FieldChain';
import { stillFigure } from '../editor/nodes/stillFigure';
import { StillBlock } from '../editor/nodes/StillBlock';
import type { StillBlockOptions } from '../editor/nodes/StillBlockOptions';
import { documentOfBlocks, documentOfRuns } from '../editor/text/documentOfText';
import { Button } from '../parts/Button';
import type { ArticleSession } from '../session/ArticleSession';
import { useDigested } from '../session/useSession';
import { useTexts } from '../settings/language';
import { suggestionView } from './suggesting';

interface ReadingCopyProps {
  session: ArticleSession;
  chain: FieldChain;
  view: 'final' | 'original';
}

/** The manuscript as it will be once every suggestion is taken over, or as it is without them: to be read only. */
export function ReadingCopy({ session, chain, view }: ReadingCopyProps): ReactElement {
  const texts = useTexts(suggestionTexts);
  const words = useTexts(writeTexts);
  // Whatever changed, it is read again a moment later.
  const article = useDigested(session, (digested) => digested.article);
  const copy = useRef<HTMLDivElement>(null);
  useEffect(() => {
    copy.current?.focus({ preventScroll: true });
  }, [view]);
  useEffect(() => {
    const reading = view === 'final' ? 'accepted' : 'original';
    const stops: (() => void)[] = [];
    const suggested = view === 'final' ? readAsSuggested(session.doc).stills : [];
    for (const name of textNames) {
      const place = copy.current?.querySelector(`.copy-${name}`);
      const schema = chain.editor(name)?.schema;
      if (!place || !schema) continue;
      const doc =
        name === 'body'
          ? documentOfBlocks(schema, readBlocks(bodyOf(session.doc), reading))
          : documentOfRuns(
              schema,
              readLine(name === 'headline' ? headlineOf(session.doc) : standfirstOf(session.doc), reading),
            );
      place.replaceChildren(...drawn(doc, chain, name, suggested, stops));
    }
    return () => stops.forEach((stop) => stop());
  }, [session, chain, view, article]);
  return (
    <>
      <p className="reading-note" role="status">
        {view === 'final' ? texts.readingFinal : texts.readingOriginal}{' '}
        <Button look="text" size="small" onClick={() => suggestionView.set('marks')}>
          {texts.backToMarks}
        </Button>
      </p>
      <div
        className="ms reading"
        ref={copy}
        role="document"
        aria-label={words.copy}
        lang={article.language}
        tabIndex={0}
        onKeyDown={(event) => {
          if (event.key === 'Escape') suggestionView.set('marks');
        }}
      >
        {textNames.map((name) => (
          <div key={name} className={`copy copy-${name}`} />
        ))}
      </div>
    </>
  );
}

/** The blocks of a document as an editor shows them; `suggested` are stills that are shown otherwise than they are. */
function drawn(
  doc: Node,
  chain: FieldChain,
  name: TextName,
  suggested: readonly Still[],
  stops: (() => void)[],
): globalThis.Node[] {
  const serializer = DOMSerializer.fromSchema(doc.type.schema);
  const known = chain
    .editor(name)
    ?.extensionManager.extensions.find((extension) => extension.name === StillBlock.name)?.options as
    | StillBlockOptions
    | undefined;
  const stills: StillBlockOptions | undefined = known && {
    ...known,
    stillOf: (id) => suggested.find((still) => still.id === id) ?? known.stillOf(id),
  };
  return doc.children.map((block) => {
    if (block.type.name !== 'still' || !stills) return serializer.serializeNode(block);
    const figure = stillFigure(block, stills);
    figure.contentDOM?.append(serializer.serializeFragment(block.content));
    stops.push(() => figure.destroy?.());
    return figure.dom;
  });
}
