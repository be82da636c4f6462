import type { Match } from './Matcher';

/** `$$`, `$&`, `$<name>`, `$12`. */
const signs = /\$(?:([$&])|<([^<>$]*)>|(\d\d?))/g;

/**
 * What takes the place of a match of a regular expression: `$1` stands for what its first group holds, `$<name>` for one
 * by name, `$&` for all of it, `$$` for the sign itself. What names no group stays as it is.
 */
export function fillTemplate(template: string, { groups, named }: Match, all: string): string {
  return template.replace(signs, (typed: string, sign?: string, name?: string, digits?: string) => {
    if (sign) return sign === '$' ? '$' : all;
    if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? '') : typed;
    const number = Number(digits);
    if (number >= 1 && number <= groups.length) return groups[number - 1] ?? '';
    // `$12` where there are fewer groups is the first one and a 2.
    const tens = Number(digits?.charAt(0));
    if (digits?.length === 2 && tens >= 1 && tens <= groups.length)
      return (groups[tens - 1] ?? '') + digits.charAt(1);
    return typed;
  });
}
