import type { ReactElement, ReactNode } from 'react';
import type { Fault } from '../../shared/faults/Fault';
import { faultText } from '../../shared/language/faultTexts';
import { useLanguage } from '../settings/language';
import { Notice } from './Notice';

/** A fault where it happened: what failed, why, and what to do. `children` are ways to do it. */
export function FaultNotice({ fault, children }: { fault: Fault; children?: ReactNode }): ReactElement {
  const { what, why, todo } = faultText(fault, useLanguage());
  return (
    <Notice tone="block" alert>
      <b>{what.charAt(0).toUpperCase() + what.slice(1)}.</b> {why} {todo} {children}
    </Notice>
  );
}
