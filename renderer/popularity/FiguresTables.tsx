import type { ReactElement } from 'react';
import type { ReadFigures } from '../../shared/bridge/popularityCalls';
import { deskTexts } from '../../shared/language/deskTexts';
import { printNumber } from '../../shared/language/numbers';
import { popularityTexts } from '../../shared/language/popularityTexts';
import { useLanguage, useTexts } from '../settings/language';

type Measured = ReadFigures['figures']['measured'];

/** The articles that pages of a file were found to be. */
export function MatchedTable({
  matched: { first, count },
  measured,
}: {
  matched: ReadFigures['matched'];
  measured: Measured;
}): ReactElement {
  const texts = useTexts(popularityTexts);
  const { untitled } = useTexts(deskTexts);
  const language = useLanguage();
  return (
    <table className="figures-table">
      <caption>{texts.found(texts.pieces(printNumber(count, language)))}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.columns.piece}</th>
          <th scope="col">{texts.foundBy}</th>
          <th scope="col" className="number">
            {texts.columns[measured]}
          </th>
        </tr>
      </thead>
      <tbody>
        {first.map((match) => (
          <tr key={match.article}>
            <td title={match.pages.join('\n')}>{match.headline || untitled}</td>
            <td>{texts.by[match.by]}</td>
            <td className="number">{printNumber(match.count, language)}</td>
          </tr>
        ))}
      </tbody>
      <More of={count - first.length} />
    </table>
  );
}

/** The pages of a file that are no article here, each with why. */
export function UnmatchedTable({
  unmatched: { first, count },
  measured,
}: {
  unmatched: ReadFigures['unmatched'];
  measured: Measured;
}): ReactElement {
  const texts = useTexts(popularityTexts);
  const language = useLanguage();
  return (
    <table className="figures-table">
      <caption>{texts.unmatched(printNumber(count, language))}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.page}</th>
          <th scope="col">{texts.why}</th>
          <th scope="col" className="number">
            {texts.columns[measured]}
          </th>
        </tr>
      </thead>
      <tbody>
        {first.map(({ page, because, count: readers }, index) => (
          <tr key={index}>
            <td className="mono">{page}</td>
            <td>{texts.because[because]}</td>
            <td className="number">{readers === null ? '–' : printNumber(readers, language)}</td>
          </tr>
        ))}
      </tbody>
      <More of={count - first.length} />
    </table>
  );
}

/** How many more rows there are than are shown. */
function More({ of }: { of: number }): ReactElement | null {
  const texts = useTexts(popularityTexts);
  const language = useLanguage();
  if (of <= 0) return null;
  return (
    <tfoot>
      <tr>
        <td colSpan={3}>{texts.andMore(printNumber(of, language))}</td>
      </tr>
    </tfoot>
  );
}
