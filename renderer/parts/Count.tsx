import type { ReactElement } from 'react';
import { printNumber } from '../../shared/language/numbers';
import { useLanguage } from '../settings/language';

interface CountProps {
  value: number;
  tone?: 'plain' | 'red' | 'blue';
  /** What is counted, read out instead of the bare number. */
  label?: string;
}

/** A small number on a ground. */
export function Count({ value, tone = 'plain', label }: CountProps): ReactElement {
  const language = useLanguage();
  return (
    <span className={tone === 'plain' ? 'count' : `count ${tone}`} title={label}>
      <span aria-hidden={label ? true : undefined}>{printNumber(value, language)}</span>
      {label && <span className="visually-hidden">{label}</span>}
    </span>
  );
}
