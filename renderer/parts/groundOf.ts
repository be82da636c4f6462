/** Which of the four grounds stands for a name: so that one's own, and one another's, are found by eye. */
export function groundOf(name: string): number {
  let ground = 0;
  for (const letter of name) ground = (ground * 31 + (letter.codePointAt(0) ?? 0)) % 4;
  return ground;
}
