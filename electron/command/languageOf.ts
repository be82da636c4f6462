import type { Language } from '../../shared/language/Texts';

/** The language a command speaks: as asked, or the system's (`LC_ALL`, `LC_MESSAGES`, `LANG`), or English. */
export function languageOf(asked: string | undefined, env: NodeJS.ProcessEnv): Language {
  const set = asked ?? (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG']);
  return set?.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}
