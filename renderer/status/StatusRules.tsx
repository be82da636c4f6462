import type { ReactElement } from 'react';
import { statuses } from '../../shared/article/Article';
import { roles } from '../../shared/article/Person';
import { partsTexts } from '../../shared/language/partsTexts';
import { peopleTexts } from '../../shared/language/peopleTexts';
import { signOffTexts } from '../../shared/language/signOffTexts';
import { Checkbox } from '../parts/Checkbox';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
import { useObservable } from '../session/Observable';
import { useTexts } from '../settings/language';
import { changeRoles, placeOfRole } from './changeAgreement';
import { signOff } from './signOff';
import './status.css';

/** Who may set which status in this library: a box for each role. The last one of a status stays ticked. */
export function StatusRules(): ReactElement {
  const texts = useTexts(signOffTexts);
  const people = useTexts(peopleTexts);
  const parts = useTexts(partsTexts);
  const rules = useObservable(signOff);
  const off = useOnlyReadBecause();
  return (
    <>
      <table className="status-rules" aria-label={texts.rules}>
        <thead>
          <tr>
            <th scope="col">{texts.status}</th>
            {roles.map((role) => (
              <th key={role} scope="col">
                {people.roles[role]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {statuses.map((status) => (
            <tr key={status}>
              <th scope="row">{parts.statuses[status]}</th>
              {roles.map((role) => {
                const may = rules.may[status];
                const on = may.includes(role);
                const last = on && may.length === 1;
                return (
                  <td
                    key={role}
                    id={placeOfRole(status, role)}
                    title={off ?? (last ? texts.lastRole : undefined)}
                  >
                    <Checkbox
                      checked={on}
                      off={off !== undefined || last}
                      onChange={() => {
                        const next = roles.filter((one) => (one === role ? !on : may.includes(one)));
                        changeRoles(status, role, next);
                      }}
                    >
                      <span className="visually-hidden">
                        {texts.maySet(people.roles[role], parts.statuses[status])}
                      </span>
                    </Checkbox>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet small">{off ?? texts.rulesHint}</p>
    </>
  );
}
