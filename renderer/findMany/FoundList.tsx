import { AppWindow } from 'lucide-react';
import type { ReactElement } from 'react';
import { memo } from 'react';
import { deskTexts } from '../../shared/language/deskTexts';
import { findManyTexts } from '../../shared/language/findManyTexts';
import { printNumber } from '../../shared/language/numbers';
import { writeTexts } from '../../shared/language/writeTexts';
import { finding } from '../find/finding';
import { useFieldNames } from '../find/useFieldNames';
import { Checkbox } from '../parts/Checkbox';
import { IconButton } from '../parts/IconButton';
import { useLanguage, useTexts } from '../settings/language';
import { openArticleInTab } from '../tabs/openInTab';
import type { FoundIn, FoundLine, FoundWhere } from './FoundIn';

interface FoundListProps {
  found: readonly FoundIn[];
  /** The keys of places that are left as they are. */
  left: ReadonlySet<string>;
  /** Whether what is ticked is taken away. */
  removes: boolean;
  onLeft: (left: ReadonlySet<string>) => void;
  onClose: () => void;
}

/** Every place that was found, article by article, as it is and as it would become. */
export const FoundList = memo(function FoundList(props: FoundListProps): ReactElement {
  const { found, left, removes, onLeft, onClose } = props;
  const texts = useTexts(findManyTexts);
  const { untitled } = useTexts(deskTexts);
  const language = useLanguage();
  const nameOf = useNames();
  function tick(lines: readonly FoundLine[], on: boolean): void {
    const next = new Set(left);
    for (const { key } of lines) {
      if (on) next.delete(key);
      else next.add(key);
    }
    onLeft(next);
  }
  return (
    <ul className="find-many-list" aria-label={texts.results}>
      {found.map(({ article, lines }) => {
        const ticked = lines.filter(({ key }) => !left.has(key)).length;
        const headline = article.headline || untitled;
        return (
          <li key={article.article}>
            <div className="find-many-article">
              <Checkbox
                checked={ticked > 0}
                mixed={ticked > 0 && ticked < lines.length}
                onChange={() => tick(lines, ticked < lines.length)}
              >
                <span className="find-many-headline cut">{headline}</span>
              </Checkbox>
              <span className="quiet figures">{printNumber(lines.length, language)}</span>
              <IconButton
                icon={AppWindow}
                size="small"
                label={texts.open(headline)}
                onClick={() => {
                  onClose();
                  // There the strip shows every place again.
                  finding.set({ article: article.article, replacing: true, into: 'words' });
                  openArticleInTab(article.article);
                }}
              />
            </div>
            <ul>
              {lines.map((line) => (
                <li key={line.key}>
                  <Checkbox checked={!left.has(line.key)} onChange={(on) => tick([line], on)}>
                    <span className="find-many-line">
                      <span className="quiet">{nameOf(line.where)}</span> {line.before}
                      {removes ? (
                        <mark>{line.place.was}</mark>
                      ) : (
                        <>
                          <del>{line.place.was}</del> <ins>{line.place.becomes}</ins>
                        </>
                      )}
                      {line.after}
                    </span>
                  </Checkbox>
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
});

/** What the parts of an article are called; nothing for its body, in which most is found. */
function useNames(): (where: FoundWhere) => string {
  const words = useTexts(writeTexts);
  const fields = useFieldNames();
  return (where) => {
    if ('field' in where) return fields[where.field];
    return where.text === 'body' ? '' : words[where.text];
  };
}
