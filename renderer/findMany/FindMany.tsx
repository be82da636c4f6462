import { CaseUpper, CircleAlert, Search } from 'lucide-react';
import type { ReactElement } from 'react';
import { useDeferredValue, useEffect, useState } from 'react';
import { findManyTexts } from '../../shared/language/findManyTexts';
import { findTexts } from '../../shared/language/findTexts';
import { startFinding } from '../find/startFinding';
import { Finder } from '../find/Finder';
import { findQuery, replaceWith } from '../find/finding';
import { FindToggle } from '../find/FindToggle';
import { FindToggles } from '../find/FindToggles';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { Icon } from '../parts/Icon';
import { TextInput } from '../parts/TextInput';
import { library } from '../session/bridge';
import { useObservable } from '../session/Observable';
import { useTexts } from '../settings/language';
import { FoundList } from './FoundList';
import { FoundSays } from './FoundSays';
import { ManyFind } from './ManyFind';
import { replaceMany } from './replaceMany';
import { sayFindFault } from './sayFindFault';
import '../find/find.css';
import './findMany.css';

interface FindManyProps {
  /** The ids of the articles that are looked through; never empty. They do not change while it is open. */
  articles: readonly string[];
  onClose: () => void;
}

/** Finds in many articles, shows every place as it would become, and replaces those that are ticked. */
export function FindMany({ articles, onClose }: FindManyProps): ReactElement {
  const texts = useTexts(findManyTexts);
  const words = useTexts(findTexts);
  const query = useObservable(findQuery);
  const replacement = useObservable(replaceWith);
  const [find] = useState(
    () =>
      new ManyFind(
        articles,
        (some) => library.call('articles:searched', { articles: some }),
        new Finder(startFinding),
      ),
  );
  const state = useObservable(find.state);
  // A thousand rows are drawn between keys, not before the next one is taken.
  const shown = useDeferredValue(state.found);
  const showsRemoved = useDeferredValue(replacement.words === '');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => () => find.forget(), [find]);
  // What was found is of what was looked for then.
  useEffect(() => find.forget(), [find, query]);
  useEffect(() => void find.becomes(replacement), [find, replacement]);

  const look = (): void => {
    setLeft(new Set());
    if (findQuery.value.words !== '') void find.look(findQuery.value, replaceWith.value);
  };
  const ticked = state.found
    .map((one) => ({ ...one, lines: one.lines.filter(({ key }) => !left.has(key)) }))
    .filter(({ lines }) => lines.length > 0);
  const count = ticked.reduce((sum, { lines }) => sum + lines.length, 0);
  const removes = replacement.words === '';
  const because = state.phase !== 'done' ? texts.lookFirst : count === 0 ? texts.nothingTicked : undefined;
  const broken = state.fault && sayFindFault(state.fault, words);
  return (
    <Dialog
      title={texts.title(articles.length)}
      className="find-many"
      onClose={onClose}
      footer={
        <>
          <FoundSays state={state} total={articles.length} onStop={() => find.stop()} />
          <Button
            look={removes ? 'outlined' : 'primary'}
            offBecause={because}
            onClick={() => {
              onClose();
              void replaceMany(ticked);
            }}
          >
            {count === 0 ? texts.bar : (removes ? texts.remove : texts.replace)(count)}
          </Button>
        </>
      }
    >
      <form
        className="find-many-asks"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          look();
        }}
      >
        <TextInput
          aria-label={words.find}
          placeholder={words.find}
          data-first-focus
          spellCheck={false}
          value={query.words}
          wrong={broken !== null}
          aria-errormessage={broken ? 'find-many-fault' : undefined}
          onChange={(typed) => findQuery.set({ ...findQuery.value, words: typed })}
          end={<FindToggles />}
        />
        <Button icon={Search} submit offBecause={query.words === '' ? words.find : undefined}>
          {texts.look}
        </Button>
        <TextInput
          aria-label={words.replaceWith}
          placeholder={words.replaceWith}
          spellCheck={false}
          value={replacement.words}
          onChange={(typed) => replaceWith.set({ ...replaceWith.value, words: typed })}
          end={
            <FindToggle
              label={words.keepCase}
              sign={CaseUpper}
              on={replacement.keepCase}
              onChange={(keepCase) => replaceWith.set({ ...replaceWith.value, keepCase })}
            />
          }
        />
      </form>
      {broken && (
        <p className="hint wrong" id="find-many-fault" role="alert">
          <Icon of={CircleAlert} size={12} />
          {broken}
        </p>
      )}
      {state.phase === 'not-yet' && <p className="find-many-teach quiet">{texts.teach}</p>}
      {state.found.length > 0 && (
        <FoundList found={shown} left={left} removes={showsRemoved} onLeft={setLeft} onClose={onClose} />
      )}
    </Dialog>
  );
}
