import type { ReactElement } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { PersonHere } from '../../shared/bridge/PersonHere';
import { isolated } from '../../shared/language/isolated';
import { liveTexts } from '../../shared/language/liveTexts';
import { Avatar } from '../parts/Avatar';
import { useObservable } from '../session/Observable';
import { useTexts } from '../settings/language';
import { liveArticle } from './live';
import './live.css';

/** So many people are shown by their initials; of more it is said how many. */
const shownAtOnce = 3;

const nobody: readonly PersonHere[] = [];

/** Who else has the article open; a screen reader hears once who comes and who goes. Nothing while nobody has. */
export function OthersHere(): ReactElement {
  const texts = useTexts(liveTexts);
  const people = useObservable(liveArticle)?.people ?? nobody;
  const named = people.map((person) => ({ ...person, name: person.name || texts.somebody }));
  const said = useComings(named);
  const rest = named.slice(shownAtOnce);
  return (
    <>
      <span className="visually-hidden" role="status">
        {said}
      </span>
      {named.length > 0 && (
        <ul className="others-here" aria-label={texts.here}>
          {named.slice(0, shownAtOnce).map(({ client, name, initials, colour }) => (
            <li key={client}>
              <Avatar name={name} initials={initials} colour={colour || undefined} alone />
            </li>
          ))}
          {rest.length > 0 && (
            <li>
              <span
                className="others-more figures"
                role="img"
                aria-label={texts.more(rest.length)}
                title={rest.map(({ name }) => name).join(', ')}
              >
                +{rest.length}
              </span>
            </li>
          )}
        </ul>
      )}
    </>
  );
}

/** Who has come or gone since the last time, in words; '' before anybody did. */
function useComings(named: readonly { client: number; name: string }[]): string {
  const texts = useTexts(liveTexts);
  const [said, setSaid] = useState('');
  const before = useRef<ReadonlyMap<number, string>>(new Map());
  useEffect(() => {
    const now = new Map(named.map(({ client, name }) => [client, name]));
    const came = [...now].filter(([client]) => !before.current.has(client)).map(([, name]) => name);
    const left = [...before.current].filter(([client]) => !now.has(client)).map(([, name]) => name);
    before.current = now;
    const sentences = [
      came.length > 0 &&
        (came.length > 1 ? texts.cameMany : texts.came)(listed(came.map(isolated), texts.and)),
      left.length > 0 &&
        (left.length > 1 ? texts.leftMany : texts.left)(listed(left.map(isolated), texts.and)),
    ].filter((sentence) => sentence !== false);
    if (sentences.length > 0) setSaid(sentences.join('. '));
  }, [named, texts]);
  return said;
}

function listed(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}${and}${last}` : last;
}
