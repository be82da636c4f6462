import type { ReactElement } from 'react';
import { useEffect, useState } from 'react';
import { noFilter } from '../../shared/bridge/deskFilter';
import { deskTexts } from '../../shared/language/deskTexts';
import { library } from '../session/bridge';
import { showDesk } from '../session/view';
import { useTexts } from '../settings/language';
import { showFilter } from './deskFilter';
import './usedElsewhere.css';

interface UsedElsewhereProps {
  /** The original's hash. */
  hash: string;
  /** The article that is open. */
  article: string;
}

/** Says in how many other pieces a picture is used, and shows them all on the desk at a press. Nothing where it is in no other. */
export function UsedElsewhere({ hash, article }: UsedElsewhereProps): ReactElement | null {
  const texts = useTexts(deskTexts);
  const [others, setOthers] = useState(0);
  useEffect(() => {
    let wanted = true;
    void library.call('desk:uses', { hash }).then((answer) => {
      // Where search cannot tell, nothing is said: it is a help and no more.
      if (wanted && answer.ok) setOthers(answer.value.filter(({ id }) => id !== article).length);
    });
    return () => {
      wanted = false;
    };
  }, [hash, article]);
  if (others === 0) return null;
  return (
    <button
      type="button"
      className="used-elsewhere"
      onClick={() => {
        showFilter({ ...noFilter, uses: hash });
        showDesk('all');
      }}
    >
      {texts.usedElsewhere(others)}
    </button>
  );
}
