import type { ReactElement, ReactNode } from 'react';
import type { Fault } from '../../shared/faults/Fault';
import { faultText } from '../../shared/language/faultTexts';
import { useLanguage } from '../settings/language';
import { Notice } from './Notice';

interface FaultNoticeProps {
  fault: Fault;
  /** It stands in nobody's way, and may be over by itself. */
  mild?: boolean;
  /** Ways to do what is to be done. */
  children?: ReactNode;
}

/** A fault where it happened: what failed, why, and what to do. */
export function FaultNotice({ fault, mild = false, children }: FaultNoticeProps): ReactElement {
  const { what, why, todo } = faultText(fault, useLanguage());
  return (
    <Notice tone={mild ? 'warn' : 'block'} alert={!mild}>
      <b>{what.charAt(0).toUpperCase() + what.slice(1)}.</b> {why} {todo} {children}
    </Notice>
  );
}
