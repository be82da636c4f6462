import { RotateCcw } from 'lucide-react';
import type { ReactElement } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { CopiedArticle } from '../../shared/bridge/backupCalls';
import type { Fault } from '../../shared/faults/Fault';
import { backupTexts } from '../../shared/language/backupTexts';
import { printMoment } from '../../shared/language/dates';
import { closeOverlay } from '../palette/overlay';
import { useToday } from '../parts/useToday';
import { Button } from '../parts/Button';
import { showNote } from '../parts/notes';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
import { SearchField } from '../parts/SearchField';
import { library } from '../session/bridge';
import { showArticle } from '../session/view';
import { useLanguage, useTexts } from '../settings/language';

interface CopiedArticlesProps {
  copy: string;
  onFault: (fault: Fault) => void;
}

/** The articles of one copy, with search, each to be brought back by itself. */
export function CopiedArticles({ copy, onFault }: CopiedArticlesProps): ReactElement {
  const texts = useTexts(backupTexts);
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<{ articles: CopiedArticle[]; total: number } | null>(null);
  const [busy, setBusy] = useState('');
  const today = useToday();
  const failed = useRef(onFault);
  failed.current = onFault;

  useEffect(() => {
    let late = false;
    void library.call('backups:articles', { copy, query }).then((answer) => {
      if (late) return;
      if (answer.ok) setFound(answer.value);
      else failed.current(answer.fault);
    });
    return () => {
      late = true;
    };
  }, [copy, query]);

  async function restore(article: string): Promise<void> {
    setBusy(article);
    const answer = await library.call('backups:restore-article', { copy, article });
    setBusy('');
    if (!answer.ok) return onFault(answer.fault);
    const { id, headline } = answer.value;
    showNote({
      text: texts.articleBack(headline || texts.untitled),
      action: {
        label: texts.open,
        run: () => {
          closeOverlay();
          showArticle(id);
        },
      },
    });
  }

  const hidden = (found?.total ?? 0) - (found?.articles.length ?? 0);
  return (
    <div className="copied-articles">
      <SearchField label={texts.search} clearLabel={texts.clear} value={query} onChange={setQuery} />
      {found?.total === 0 && (
        <p className="quiet" role="status">
          {texts.nothing}
        </p>
      )}
      <ul aria-label={texts.articles}>
        {found?.articles.map((article) => (
          <Row
            key={article.id}
            article={article}
            today={today}
            busy={busy === article.id}
            onRestore={() => void restore(article.id)}
          />
        ))}
      </ul>
      {hidden > 0 && <p className="quiet small">{texts.more(hidden)}</p>}
    </div>
  );
}

interface RowProps {
  article: CopiedArticle;
  today: Date;
  busy: boolean;
  onRestore: () => void;
}

function Row({
  article: { headline, opening, editedAt, binned },
  today,
  busy,
  onRestore,
}: RowProps): ReactElement {
  const texts = useTexts(backupTexts);
  const language = useLanguage();
  const onlyRead = useOnlyReadBecause();
  const name = headline || texts.untitled;
  return (
    <li>
      <div>
        <p className="row-headline">{name}</p>
        <p className="quiet small cut">
          <span className="figures">{printMoment(editedAt, language, today)}</span>
          {binned && ` · ${texts.inBin}`}
          {opening && ` · ${opening}`}
        </p>
      </div>
      <Button
        size="small"
        icon={RotateCcw}
        busy={busy}
        offBecause={onlyRead}
        aria-label={texts.restoreArticleOf(name)}
        onClick={onRestore}
      >
        {texts.restoreArticle}
      </Button>
    </li>
  );
}
