import { Check, FileText, ListFilter, Newspaper, Search } from 'lucide-react';
import type { KeyboardEvent, ReactElement } from 'react';
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { CommandId } from '../../shared/commands/commands';
import { keysOf } from '../../shared/commands/keysOf';
import { commandTexts } from '../../shared/language/commandTexts';
import { partsTexts } from '../../shared/language/partsTexts';
import { askEditions, editions } from '../editions/editions';
import { showEdition } from '../editions/showEdition';
import { useModal } from '../parts/Dialog';
import { Icon } from '../parts/Icon';
import { Kbd } from '../parts/Kbd';
import { Marked } from '../parts/Marked';
import { useObservable } from '../session/Observable';
import { showArticle, view } from '../session/view';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
import { useLanguage, useTexts } from '../settings/language';
import { onMac } from '../settings/platform';
import { openArticleInTab } from '../tabs/openInTab';
import { askViews, savedViews } from '../views/savedViews';
import { showView } from '../views/viewActions';
import { commandIcons } from './commandIcons';
import { runCommand, useOfferedCommands } from './commandRegistry';
import type { PaletteResult } from './findResults';
import { findResults } from './findResults';
import { closeOverlay, typedAhead } from './overlay';
import { recentCommands, rememberCommand } from './recentCommands';
import { useFoundArticles } from './useFoundArticles';
import { useOpenedLately } from './useOpenedLately';
import './palette.css';

const icons = { article: FileText, view: ListFilter, edition: Newspaper };

/** So many results are in sight at most. */
const inSight = 14;

/** Every command and every article, found by typing: a combobox over the window. */
export function Palette(): ReactElement {
  const texts = useTexts(commandTexts);
  const language = useLanguage();
  const offered = useOfferedCommands();
  // Commands of the stage are registered by what lies beneath; they do not change while this is open.
  const [recent] = useState(recentCommands);
  const [typed, setTyped] = useState('');
  const query = useObservable(typedAhead) + typed;
  const sought = useDeferredValue(query);
  // What is further down is drawn once the palette stands there.
  const drawsAll = useDeferredValue(true, false);
  const views = useObservable(savedViews);
  const gathered = useObservable(editions);
  const kept = useMemo(() => ({ views, editions: gathered }), [views, gathered]);
  const found = useFoundArticles(query.startsWith('>') ? '' : query);
  const opened = useOpenedLately();
  const rows = query.trim() === '' ? opened : found;
  const [at, setAt] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useId();
  useModal(dialog);
  useEffect(askViews, []);
  useEffect(askEditions, []);

  const groups = useMemo(
    () => findResults(sought, offered, recent, rows, kept, language),
    [sought, offered, recent, rows, kept, language],
  );
  const results = groups.flatMap((group) => group.results);
  const chosen = Math.min(at, results.length - 1);

  /** What is typed counts, also where the list has not followed it yet. */
  function resultsNow(): readonly PaletteResult[] {
    if (sought === query) return results;
    return findResults(query, offered, recent, rows, kept, language).flatMap((group) => group.results);
  }

  function type(value: string): void {
    typedAhead.set('');
    setTyped(value);
    setAt(0);
  }

  function run(result: PaletteResult | undefined, apart = false): void {
    if (!result || isOff(result)) return;
    closeOverlay();
    // After the dialog is gone and focus is back: the command may need the text that had it.
    requestAnimationFrame(() => {
      if (result.kind === 'article') (apart ? openArticleInTab : showArticle)(result.card.id);
      else if (result.kind === 'view') showView(result.view);
      else if (result.kind === 'edition') showEdition(result.edition);
      else runAndRemember(result.id);
    });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    if (key === 'ArrowDown') setAt((chosen + 1) % Math.max(1, results.length));
    else if (key === 'ArrowUp') setAt((chosen - 1 + results.length) % Math.max(1, results.length));
    else if (key === 'PageDown') setAt(Math.min(results.length - 1, chosen + 8));
    else if (key === 'PageUp') setAt(Math.max(0, chosen - 8));
    else if (key === 'Enter') run(resultsNow()[chosen], event.ctrlKey || event.metaKey);
    else if (key === 'Escape' || (key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)))
      closeOverlay();
    else return;
    event.preventDefault();
  }

  let index = -1;
  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={texts.palette}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        closeOverlay();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) closeOverlay();
      }}
    >
      <div className="palette-query">
        <Icon of={Search} size={20} />
        <input
          type="text"
          role="combobox"
          data-first-focus
          aria-label={texts.find}
          aria-expanded="true"
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={results.length > 0 ? `${list}-${chosen}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={texts.find}
          value={query}
          onChange={(event) => type(event.target.value)}
        />
        <span className="quiet small">{view.value.at === 'article' ? texts.here : texts.onDesk}</span>
      </div>
      <div className="palette-list scroll" id={list} role="listbox" aria-label={texts.results}>
        {groups.map(({ group, results: inGroup }) => (
          <div key={group} role="group" aria-label={group === 'recent' ? texts.recent : texts.groups[group]}>
            <h3 aria-hidden="true">{group === 'recent' ? texts.recent : texts.groups[group]}</h3>
            {inGroup.map((result) => {
              index++;
              if (!drawsAll && index >= inSight) return null;
              return (
                <ResultLine
                  key={keyOf(result)}
                  id={`${list}-${index}`}
                  result={result}
                  on={index === chosen}
                  onRun={() => run(result)}
                />
              );
            })}
          </div>
        ))}
        {results.length === 0 && <p className="palette-nothing">{texts.nothing(sought.trim())}</p>}
      </div>
      <div className="palette-foot">
        <span>
          <Kbd keys="Up" />
          <Kbd keys="Down" /> {texts.choose}
        </span>
        <span>
          <Kbd keys="Enter" /> {texts.run}
        </span>
        <span>
          <Kbd keys="Escape" /> {texts.shut}
        </span>
        <span className="palette-foot-end">
          <Kbd keys=">" /> {texts.onlyCommands}
        </span>
      </div>
    </dialog>
  );
}

function isOff(result: PaletteResult): boolean {
  return result.kind === 'command' && result.off;
}

function runAndRemember(id: CommandId): void {
  if (runCommand(id)) rememberCommand(id);
}

function keyOf(result: PaletteResult): string {
  if (result.kind === 'command') return result.id;
  if (result.kind === 'edition') return result.edition.id;
  return result.kind === 'view' ? result.view.id : result.card.id;
}

interface ResultLineProps {
  id: string;
  result: PaletteResult;
  on: boolean;
  onRun: () => void;
}

function ResultLine({ id, result, on, onRun }: ResultLineProps): ReactElement {
  const { statuses } = useTexts(partsTexts);
  const { edition } = useTexts(commandTexts);
  const why = useOnlyReadBecause();
  const off = isOff(result);
  const ticked = result.kind === 'command' ? result.ticked : undefined;
  const keys = result.kind === 'command' ? keysOf(result.command, onMac)[0] : undefined;
  const icon = result.kind === 'command' ? commandIcons[result.id] : icons[result.kind];
  return (
    <div
      id={id}
      role="option"
      aria-selected={on}
      aria-disabled={off || undefined}
      aria-checked={ticked}
      className={on ? 'menu-item on' : 'menu-item'}
      ref={(element) => {
        if (on) element?.scrollIntoView({ block: 'nearest' });
      }}
      onClick={onRun}
    >
      {icon ? <Icon of={icon} /> : <span className="palette-no-icon" />}
      <span className="cut">
        <Marked text={result.label} marks={result.marks} as="u" />
      </span>
      {result.kind === 'article' && <span className="quiet small">{statuses[result.card.status]}</span>}
      {result.kind === 'edition' && <span className="quiet small">{edition}</span>}
      {off && <span className="quiet small cut">{(result.kind === 'command' && result.because) || why}</span>}
      {(keys || ticked) && (
        <span className="end">
          {ticked && <Icon of={Check} />}
          {keys && <Kbd keys={keys} />}
        </span>
      )}
    </div>
  );
}
