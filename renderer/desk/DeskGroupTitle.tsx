import type { ReactElement } from 'react';
import { statuses } from '../../shared/article/Article';
import type { DeskGroup } from '../../shared/bridge/deskCalls';
import type { DeskQuestion } from '../../shared/bridge/deskQuestion';
import { nearness, printDay } from '../../shared/language/dates';
import { deskTexts } from '../../shared/language/deskTexts';
import { printNumber } from '../../shared/language/numbers';
import { partsTexts } from '../../shared/language/partsTexts';
import { useLanguage, useTexts } from '../settings/language';

interface DeskGroupTitleProps {
  group: DeskGroup;
  top: number;
  question: DeskQuestion;
  today: Date;
}

/** The title above rows that belong together: a day or stretch of days, a status, a writer, a tag, how they were found. */
export function DeskGroupTitle({ group, top, question, today }: DeskGroupTitleProps): ReactElement {
  const texts = useTexts(deskTexts);
  const language = useLanguage();
  const { title, more } = useTitle(group, question, today);
  return (
    <div className="desk-group" role="presentation" style={{ top }}>
      {title || texts.ungrouped}
      <span className="quiet figures">{more ?? printNumber(group.count, language)}</span>
    </div>
  );
}

function useTitle(
  { key, label }: DeskGroup,
  question: DeskQuestion,
  today: Date,
): { title: string; more?: string } {
  const texts = useTexts(deskTexts);
  const parts = useTexts(partsTexts);
  const language = useLanguage();
  if (question.sort === 'match') return { title: key === 'head' ? texts.foundInHead : texts.foundInText };
  if (question.grouping === 'day') {
    const near = nearness[Number(key)] ?? 'earlier';
    const since = question.days[Number(key)];
    const isDay = near === 'today' || near === 'yesterday';
    return {
      title: texts.groups[near],
      ...(isDay && since ? { more: printDay(since, language, today) } : {}),
    };
  }
  const status = question.grouping === 'status' && statuses.find((one) => one === key);
  return { title: status ? parts.statuses[status] : label };
}
