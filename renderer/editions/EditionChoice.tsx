import { Newspaper, Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import { editionTexts } from '../../shared/language/editionTexts';
import { Menu } from '../parts/Menu';
import type { Anchor } from '../parts/placeBeside';
import { useObservable } from '../session/Observable';
import { useTexts } from '../settings/language';
import { addToEdition, makeEdition } from './editionActions';
import { editions, openEdition } from './editions';

interface EditionChoiceProps {
  articles: readonly string[];
  anchor: () => Anchor | undefined;
  onClose: () => void;
}

/** Into which edition articles are put: one of those there are, or a new one. It is open after that. */
export function EditionChoice({ articles, anchor, onClose }: EditionChoiceProps): ReactElement {
  const texts = useTexts(editionTexts);
  const listed = useObservable(editions);
  return (
    <Menu
      label={texts.put}
      anchor={anchor}
      entries={[
        ...listed.map((edition) => ({
          label: edition.name,
          icon: Newspaper,
          run: () => {
            openEdition.set(edition.id);
            void addToEdition(edition, articles);
          },
        })),
        ...(listed.length > 0 ? [{ kind: 'line' as const }] : []),
        { label: texts.createWith, icon: Plus, run: () => void makeEdition(articles) },
      ]}
      onClose={onClose}
    />
  );
}
