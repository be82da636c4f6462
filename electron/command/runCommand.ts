import { FaultError } from '../../shared/faults/FaultError';
import { commandLineTexts } from '../../shared/language/commandLineTexts';
import type { Language } from '../../shared/language/Texts';
import { faultText } from '../../shared/language/faultTexts';
import type { Fault } from '../../shared/faults/Fault';
import type { CommandStart, ProgramPlaces } from './CommandStart';
import { Misused } from './CommandStart';
import type { ExitCode } from './exitCodes';
import { exitCodes } from './exitCodes';
import { languageOf } from './languageOf';
import type { Asked } from './readArguments';
import { readArguments } from './readArguments';
import type { Terminal } from './Terminal';

/** What a command takes from outside. */
export interface CommandRun {
  /** What was typed after the program's name. */
  typed: readonly string[];
  env: NodeJS.ProcessEnv;
  places: ProgramPlaces;
  terminal: Terminal;
  signal: AbortSignal;
}

/** Carries out what was typed, and answers what to end with. Throws on mistakes in the program alone. */
export async function runCommand({ typed, env, places, terminal, signal }: CommandRun): Promise<ExitCode> {
  const asked = readArguments(typed);
  if ('problem' in asked) {
    const texts = commandLineTexts[languageOf(undefined, env)];
    if (isHelp(asked.about)) {
      terminal.sayAll(texts.help);
      return exitCodes.fine;
    }
    if (asked.problem !== 'no-command') terminal.note(texts.problems[asked.problem](asked.about));
    for (const line of texts.help.split('\n')) terminal.note(line);
    return exitCodes.misused;
  }
  const language = languageOf(asked.values.language, env);
  if (asked.values.help) {
    terminal.sayAll(commandLineTexts[language].helpOf[asked.command]);
    return exitCodes.fine;
  }
  try {
    return await begin({ asked, places, terminal, language, signal });
  } catch (error) {
    if (error instanceof Misused) {
      terminal.note(error.message);
      return exitCodes.misused;
    }
    if (!(error instanceof FaultError)) throw error;
    return failed(error.fault, asked, language, terminal);
  } finally {
    terminal.clear();
  }
}

function isHelp(word: string): boolean {
  return ['help', '--help', '-h'].includes(word);
}

/** Each command is loaded when it is asked for: none takes what another needs. */
async function begin(start: CommandStart): Promise<ExitCode> {
  switch (start.asked.command) {
    case 'check':
      return (await import('./checkCommand')).checkCommand(start);
    case 'export':
      return (await import('./exportCommand')).exportCommand(start);
    case 'key':
      return (await import('./keyCommand')).keyCommand(start);
    case 'pack':
      return (await import('./packCommand')).packCommand(start);
    case 'serve':
      return (await import('./serveCommand')).serveCommand(start);
    case 'unpack':
      return (await import('./unpackCommand')).unpackCommand(start);
    case 'verify':
      return (await import('./verifyCommand')).verifyCommand(start);
  }
}

function failed(fault: Fault, asked: Asked, language: Language, terminal: Terminal): ExitCode {
  const { what, why, todo } = faultText(fault, language);
  const line = `${what.charAt(0).toUpperCase()}${what.slice(1)}. ${why} ${todo}`;
  if (asked.values.json) terminal.sayJson({ command: asked.command, ok: false, fault, text: line });
  else terminal.note(line);
  return fault.kind === 'export-cancelled' ? exitCodes.stopped : exitCodes.failed;
}
