import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Editor } from '@tiptap/core';
import type { OutlineItem } from '../../shared/article/outline';
import { writeTexts } from '../../shared/language/writeTexts';
import { useAloudCommands } from '../aloud/useAloudCommands';
import { useInsertCopy } from '../copy/useInsertCopy';
import { usePlaceCorrection } from '../corrections/usePlaceCorrection';
import { finding } from '../find/finding';
import { FindStrip } from '../find/FindStrip';
import { useFindCommands } from '../find/useFindCommands';
import { useCommand } from '../palette/commandRegistry';
import type { ArticleSession } from '../session/ArticleSession';
import { typedAhead } from '../session/newPiece';
import { jump, useJump } from '../session/jump';
import { leftAtOf } from '../session/left';
import { Observable, useObservable } from '../session/Observable';
import { painted } from '../session/painted';
import { restedWindow } from '../session/restedWindow';
import { useFindingKeys } from '../preflight/useFindingKeys';
import { Notice } from '../parts/Notice';
import { useTexts } from '../settings/language';
import { useSettings } from '../settings/settings';
import { useSpellingToggle } from '../spelling/useSpellingToggle';
import type { Still } from '../../shared/still/Still';
import type { OnTable } from '../stills/CropBar';
import { attachStill } from '../stills/attachStill';
import { reuseStill } from '../stills/reuseStill';
import type { StillOrigin } from '../stills/readStillFrom';
import { carryThreads } from '../threads/carryThreads';
import { useShowValue } from '../suggestions/useShowValue';
import { useSuggestionBar } from '../suggestions/useSuggestionBar';
import { suggestionView } from '../suggestions/suggesting';
import { useSuggestionCommands } from '../suggestions/useSuggestionCommands';
import { useThreadCommands } from '../threads/useThreadCommands';
import { draggedKind, takesWords } from '../drops/dragged';
import { dropWords } from '../drops/dropWords';
import { refusesDrop } from '../drops/refusesDrop';
import { Bubble } from './Bubble';
import type { FieldChain } from './FieldChain';
import { putCaret } from './FieldChain';
import { useFocusing } from '../focus/focusing';
import { useFocusMode } from '../focus/useFocusMode';
import '../focus/focus.css';
import { goTo } from './goTo';
import { InsertMenu } from './insertMenu/InsertMenu';
import type { InsertQuery } from './insertMenu/InsertTrigger';
import { InsertKeys } from './insertMenu/InsertTrigger';
import { insertStill } from './insertStill';
import { goBack } from './leftAt';
import { showInspector } from './inspectorPanel';
import { laterPart } from '../parts/laterPart';
import { StillTable } from './laterParts';
import { LanguageMenu } from './LanguageMenu';
import { LinkField } from './LinkField';
import { Manuscript } from './Manuscript';
import { Outline } from './Outline';
import { closeOutlineDrawer, useOutlineShown } from './outlinePanel';
import { moveBlock, setBlock, toggleMark } from './textCommands';
import { useBlockMenu } from './useBlockMenu';
import { useCopyCredit } from './useCopyCredit';
import { useEditors } from './useEditors';
import { useFarBlocks } from './useFarBlocks';
import { useHeadingSteps } from './useHeadingSteps';
import { useLinkCommands } from './useLinkCommands';
import { useLeftAt } from './useLeftAt';
import { useSayLanguage } from './useSayLanguage';
import { useSteadySize } from './useSteadySize';
import { typeInto } from './typeInto';
import { useSteadyWords } from './useSteadyWords';
import './writeStage.css';
import './outline.css';
import './manuscript.css';
import './lists.css';
import './margin.css';
import './bubble.css';
import './narrow.css';

// Its place is kept meanwhile: the words come first.
const Inspector = laterPart(() =>
  painted.then(() => import('./inspector/Inspector')).then((loaded) => loaded.Inspector),
);
const SuggestionBar = laterPart(() =>
  import('../suggestions/SuggestionBar').then((loaded) => loaded.SuggestionBar),
);
const ReadingCopy = laterPart(() =>
  import('../suggestions/ReadingCopy').then((loaded) => loaded.ReadingCopy),
);
const Spelling = laterPart(() =>
  restedWindow()
    .then(() => import('../spelling/Spelling'))
    .then((loaded) => loaded.Spelling),
);
const PicturePicker = laterPart(() =>
  import('../pictures/PicturePicker').then((loaded) => loaded.PicturePicker),
);

/** Where one writes: outline, manuscript on the stone, inspector. */
export function WriteStage({ session }: { session: ArticleSession }) {
  const words = useTexts(writeTexts);
  const settings = useSettings();
  const outline = useOutlineShown();
  const focus = useFocusing();
  const inspector = settings.inspector && !focus;
  const [insert] = useState(newInsert);
  const [linking, setLinking] = useState<Editor | null>(null);
  const [speaking, setSpeaking] = useState<Editor | null>(null);
  const [openStill, setOpenStill] = useState('');
  const [onTable, setOnTable] = useState<OnTable>('whole');
  const [picking, setPicking] = useState(false);

  const chain = useEditors(session, { takeFiles, insert, openStill: setOpenStill });

  function attach(origin: StillOrigin, at: { x: number; y: number } | null): void {
    const into = body();
    if (!into || session.readOnly) return;
    const wasWriting = chain.current.value === 'body';
    void attachStill(session, origin, (still, caption) => {
      insertStill(into, still, caption, at, wasWriting);
      setOpenStill(still);
    });
  }
  function takeFiles(files: readonly File[], at: { x: number; y: number } | null): boolean {
    const pictures = insertDropped(files, at);
    if (pictures.length > 0 && !refusesDrop(session)) for (const file of pictures) attach({ file }, at);
    return files.length > 0;
  }
  const choose = (): void => attach('choose', null);
  function reuse(known: Still): void {
    setPicking(false);
    const into = body();
    if (!into || session.readOnly) return;
    const wasWriting = chain.current.value === 'body';
    reuseStill(session, known, (still) => {
      insertStill(into, still, '', null, wasWriting);
      setOpenStill(still);
    });
  }

  const stone = useRef<HTMLDivElement>(null);
  const view = useObservable(suggestionView);
  const bar = useSuggestionBar(session);
  const editable = !session.readOnly && view === 'marks';
  const insertDropped = useInsertCopy(session, chain, editable);
  const written = (): Editor | null => chain.editor(chain.current.value);
  const body = (): Editor | null => chain.editor('body');
  /** Goes on after the words that were selected: what is typed next does not replace them. */
  const writeOn = (): void => {
    const editor = written();
    if (editor) putCaret(editor, editor.state.selection.to);
  };
  useCommand('mark.bold', () => withBody(written(), (editor) => toggleMark(editor, 'bold')), editable);
  useCommand('mark.italic', () => withBody(written(), (editor) => toggleMark(editor, 'italic')), editable);
  useCommand('mark.link', () => chain.current.value !== 'headline' && setLinking(written()), editable);
  useSayLanguage(chain, editable, setSpeaking);
  useCommand('block.paragraph', () => withBody(body(), (editor) => setBlock(editor, 'paragraph')), editable);
  useCommand('block.subhead', () => withBody(body(), (editor) => setBlock(editor, 'subhead')), editable);
  useCommand('block.quote', () => withBody(body(), (editor) => setBlock(editor, 'quote')), editable);
  useCommand(
    'block.list',
    () => withBody(body(), (editor) => setBlock(editor, 'listItem', { ordered: false })),
    editable,
  );
  useCommand(
    'block.numbered',
    () => withBody(body(), (editor) => setBlock(editor, 'listItem', { ordered: true })),
    editable,
  );
  useCommand(
    'block.up',
    () => withBody(body(), (editor) => carryThreads(session, editor, () => moveBlock(editor, -1))),
    editable,
  );
  useCommand(
    'block.down',
    () => withBody(body(), (editor) => carryThreads(session, editor, () => moveBlock(editor, 1))),
    editable,
  );
  useCommand('still.attach', choose, editable);
  useCommand('still.reuse', () => setPicking(true), editable);
  const blockMenu = useBlockMenu({
    session,
    chain,
    stone,
    editable,
    onOpenStill: (still, on) => {
      setOnTable(on);
      setOpenStill(still);
    },
  });
  useLinkCommands(chain, editable);
  useCopyCredit(session, chain);
  usePlaceCorrection(session);
  useThreadCommands(session, chain);
  useSuggestionCommands(session, chain);
  useShowValue(session, setOpenStill);
  useFindCommands(session, chain);
  useHeadingSteps(chain);
  useAloudCommands(session, chain);
  useSpellingToggle();
  const asked = useObservable(finding);
  // Where one comes from another piece, its strip does not take the focus from where this one was left.
  const find = asked?.article === session.id ? asked : null;

  useSteadyWords(stone);
  useFarBlocks(chain, stone);
  useSteadySize(chain, stone);
  useLayoutEffect(() => {
    if (!editable) return;
    // A jump or a click may have put the focus somewhere already.
    if (document.activeElement === document.body) {
      const left = leftAtOf(session.id);
      const back = left && stone.current && goBack(session, chain, stone.current, left);
      if (!back) chain.editor(emptyHeadline(chain) ? 'headline' : 'body')?.view.focus();
    }
    const typed = typedAhead(session.id);
    const headline = chain.editor('headline');
    if (typed && headline) typeInto(headline.view, typed);
  }, [session, chain, editable]);
  const whole = useObservable(session.whole);
  useLayoutEffect(() => {
    // From here on a key shows and is stored at once; `npm run bench -- start` reads it.
    if (editable && whole) performance.mark('writable');
  }, [editable, whole]);
  useLeftAt(session, chain, stone);

  // Going to another field ends what one undo takes back.
  useEffect(() => chain.current.watch(() => session.undo.stopCapturing()), [chain, session]);

  const go = useCallback(
    ({ part, block }: OutlineItem): void => {
      closeOutlineDrawer();
      goTo(chain, part === 'headline' || part === 'standfirst' ? part : 'body', block);
    },
    [chain],
  );
  useJump('headline', ({ stretch }) => goTo(chain, 'headline', 0, stretch));
  useJump('standfirst', ({ stretch }) => goTo(chain, 'standfirst', 0, stretch));
  useJump('body', ({ block, stretch }) => goTo(chain, 'body', block, stretch));
  useFindingKeys(session);
  useFocusMode(chain);
  // What stands in the inspector can only be gone to while it is there.
  const wanted = useObservable(jump);
  useEffect(() => {
    if (wanted) showInspector();
  }, [wanted]);

  const inspectorPlace = inspector && <aside className="panel right inspector" aria-busy="true" />;
  return (
    <main
      className="write"
      aria-label={words.copy}
      data-outline={outline || undefined}
      data-inspector={inspector || undefined}
    >
      {outline && <Outline session={session} chain={chain} onGo={go} />}
      <div className="copy-column" data-bar={bar || undefined} data-find={find !== null || undefined}>
        {bar && <SuggestionBar session={session} />}
        {find && <FindStrip session={session} chain={chain} asked={find} />}
        <div className="stone-place">
          <div
            ref={stone}
            className="stone"
            onDragOver={(event) => {
              if (draggedKind(event.dataTransfer) && !takesWords(event.target)) event.preventDefault();
            }}
            onDrop={(event) => {
              if (event.defaultPrevented || takesWords(event.target)) return;
              const { dataTransfer, clientX, clientY, nativeEvent } = event;
              const taken = takeFiles([...dataTransfer.files], { x: clientX, y: clientY });
              if (taken || dropWords(session, chain, nativeEvent)) event.preventDefault();
            }}
            onMouseDown={(event) => {
              closeOutlineDrawer();
              // A click beside or below the words goes on where the text ends.
              if (
                event.target !== event.currentTarget &&
                !(event.target as Element).classList.contains('strip')
              )
                return;
              event.preventDefault();
              const end = editable ? chain.editor('body') : null;
              if (end) putCaret(end, 'end');
            }}
          >
            <article className="strip" data-typewriter={settings.typewriter || undefined}>
              {session.unknown.length > 0 && (
                <Notice tone="blue">
                  {words.readOnly} {words.readOnlyParts(session.unknown.slice(0, 6).join(', '))}
                </Notice>
              )}
              <Manuscript session={session} chain={chain} />
              {view !== 'marks' && <ReadingCopy session={session} chain={chain} view={view} />}
              <InsertMenu query={insert.query} keys={insert.keys} body={body} />
              <Bubble chain={chain} held={linking !== null || speaking !== null} />
              {linking && <LinkField editor={linking} onDone={() => setLinking(null)} />}
              {speaking && (
                <LanguageMenu session={session} editor={speaking} onClose={() => setSpeaking(null)} />
              )}
            </article>
          </div>
        </div>
      </div>
      {whole && editable && settings.spelling && <Spelling session={session} chain={chain} stone={stone} />}
      {!whole && inspectorPlace}
      {whole && inspector && (
        <Inspector
          session={session}
          onAttach={choose}
          onOpenStill={setOpenStill}
          onWrite={writeOn}
          meanwhile={inspectorPlace}
        />
      )}
      {picking && <PicturePicker onPick={reuse} onClose={() => setPicking(false)} />}
      {blockMenu}
      {openStill && (
        <StillTable
          session={session}
          still={openStill}
          first={onTable}
          onClose={() => {
            setOnTable('whole');
            setOpenStill('');
          }}
        />
      )}
    </main>
  );
}

function newInsert(): { query: Observable<InsertQuery | null>; keys: InsertKeys } {
  return { query: new Observable<InsertQuery | null>(null), keys: new InsertKeys() };
}

function withBody(body: Editor | null, change: (editor: Editor) => void): void {
  if (body) change(body);
}

function emptyHeadline(chain: FieldChain): boolean {
  return chain.editor('headline')?.isEmpty ?? true;
}
