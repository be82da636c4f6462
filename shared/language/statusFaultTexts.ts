import type { Fault } from '../faults/Fault';
import type { FaultText } from './FaultText';
import { sayWhoMay } from './statusRuleTexts';
import type { Texts } from './Texts';

type NotYours = Extract<Fault, { kind: 'status-not-yours' }>;

const nl = {
  'status-not-yours': ({ status, roles }: NotYours): FaultText => ({
    what: 'deze status is niet aan jou',
    why: sayWhoMay(status, roles, 'nl'),
    todo: 'Vraag het een van hen, of wijzig je rol of de regels in de instellingen.',
  }),
};

/** What is said where a status is for others. */
export const statusFaultTexts = {
  nl,
  en: {
    'status-not-yours': ({ status, roles }) => ({
      what: 'this status is not yours to set',
      why: sayWhoMay(status, roles, 'en'),
      todo: 'Ask one of them, or change your role or the rules in the settings.',
    }),
  },
} satisfies Texts<typeof nl>;
