import { Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useEffect, useState } from 'react';
import { deskTexts } from '../../shared/language/deskTexts';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { showFault } from '../parts/notes';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
import { library } from '../session/bridge';
import { useTexts } from '../settings/language';

/**
 * Says over an article that it lies in the bin, and takes it out; nothing where it does not. It is put there from the
 * desk, while no article is shown: so it is asked once, when one comes back to it in its tab.
 */
export function BinnedNotice({ article }: { article: string }): ReactElement | null {
  const texts = useTexts(deskTexts);
  const onlyRead = useOnlyReadBecause();
  const [binned, setBinned] = useState(false);
  useEffect(() => {
    let left = false;
    void library.call('desk:card', { article }).then((answer) => {
      // What cannot be told now is no fault: the desk tells it.
      if (!left && answer.ok) setBinned(answer.value.binnedAt !== '');
    });
    return () => {
      left = true;
    };
  }, [article]);
  if (!binned) return null;
  const restore = async (): Promise<void> => {
    const answer = await library.call('article:restore', { article });
    if (answer.ok) setBinned(false);
    else showFault(answer.fault);
  };
  return (
    <div className="notice warn window-notice sign-off-notice" role="status">
      <Icon of={Trash2} />
      <div>
        <strong>{texts.inBin}</strong> {texts.inBinMore}
      </div>
      <Button size="small" offBecause={onlyRead} onClick={() => void restore()}>
        {texts.restore}
      </Button>
    </div>
  );
}
