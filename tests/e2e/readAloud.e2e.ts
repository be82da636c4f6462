import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pickFromMenu } from './dialogs';
import { Notices } from './Notices';
import { Program } from './Program';
import { Suggesting } from './Suggesting';
import { Writing } from './Writing';

// Each test goes on with what the one before it left.
test.describe.configure({ mode: 'serial' });

let program: Program;
let writing: Writing;

async function expectNoViolations(): Promise<void> {
  const { violations } = await new AxeBuilder({ page: program.window }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([]);
}

/** What stands in for the system's voices: it holds each sentence until it is told that it was spoken. */
interface FakeSpeech {
  said: { words: string; rate: number }[];
  end: () => void;
}

/** Gives the window voices of these languages; what is spoken with them is written down. */
async function giveVoices(languages: string[]): Promise<void> {
  await program.window.evaluate((spoken) => {
    let now: EventTarget | null = null;
    const fake = { said: [] as FakeSpeech['said'], end: () => now?.dispatchEvent(new Event('end')) };
    class Utterance extends EventTarget {
      rate = 1;
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    Object.assign(window, { fakeSpeech: fake, SpeechSynthesisUtterance: Utterance });
    Object.assign(speechSynthesis, {
      getVoices: () => spoken.map((lang) => ({ lang, name: lang, localService: true, default: false })),
      cancel: () => (now = null),
      speak: (utterance: Utterance) => {
        now = utterance;
        fake.said.push({ words: utterance.text, rate: utterance.rate });
        utterance.dispatchEvent(new Event('start'));
      },
    });
  }, languages);
}

/** What was spoken, from the first on. */
const said = (): Promise<FakeSpeech['said']> =>
  program.window.evaluate(() => (window as unknown as { fakeSpeech: FakeSpeech }).fakeSpeech.said);

/** Ends the sentence that is spoken. */
const endSentence = (): Promise<void> =>
  program.window.evaluate(() => (window as unknown as { fakeSpeech: FakeSpeech }).fakeSpeech.end());

/** The words that are marked as those being read. */
const marked = (): Promise<string> =>
  program.window.evaluate(() => [...(CSS.highlights.get('aloud') ?? [])].map(String).join(' | '));

/** Waits until this is the last thing said, and marked; then ends it. */
async function hear(words: string): Promise<void> {
  await expect.poll(async () => (await said()).at(-1)?.words).toBe(words);
  await expect.poll(marked).toBe(words);
  await endSentence();
}

test.beforeAll(async () => {
  program = await Program.start();
  writing = new Writing(program.window);
  const { keyboard } = program.window;
  await keyboard.press('Control+n');
  await expect(writing.headline).toBeFocused();
  await keyboard.type('De kop');
  await writing.standfirst.click();
  await keyboard.type('De intro. Die is kort.');
  await writing.body.click();
  await keyboard.type('Een eerste zin. De tweede zin.');
  await keyboard.press('Enter');
  await keyboard.type('De laatste alinea.');
  await writing.stored();
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('without a voice, or without one for the language, it says what to do', async () => {
  const notices = new Notices(program.window);
  await giveVoices([]);
  await pickFromMenu(program, 'Lees voor of pauzeer');
  await notices.refused(
    'Geen stem om mee voor te lezen. Installeer een stem in de instellingen van het systeem; op Linux zijn dat speech-dispatcher en espeak-ng. Start Katern daarna opnieuw.',
  );
  await giveVoices(['en-GB']);
  await program.window.keyboard.press('Control+Shift+y');
  await notices.refused(
    'Geen Nederlandse stem om mee voor te lezen. Voeg er een toe in de instellingen van het systeem, of kies bij Gegevens een andere taal.',
  );
});

test('it reads from the caret’s sentence to the end, marks what it reads, and passes over what is crossed out', async () => {
  const { window } = program;
  const { keyboard } = window;
  const suggesting = new Suggesting(window);
  await giveVoices(['en-GB', 'nl-NL']);
  await suggesting.toggle(true);
  await writing.body.click();
  await keyboard.press('Control+End');
  await writing.press('Backspace', 'alinea.'.length);
  await keyboard.type('regel.');
  await expect(suggesting.deleted).toHaveText('alinea.');
  await writing.standfirst.click();
  await keyboard.press('Control+Home');
  await keyboard.press('ArrowRight');

  await keyboard.press('Control+Shift+y');
  const controls = window.getByRole('group', { name: 'Voorlezen' });
  await expect(controls.getByRole('status')).toHaveText('Leest voor');
  // In focus, too, one sees how to stop it.
  await keyboard.press('Control+j');
  await expect(window.getByRole('button', { name: /^Verlaat focus/ })).toBeVisible();
  await expect(controls).toHaveCSS('opacity', '1');
  await keyboard.press('Control+j');
  await hear('De intro.');
  await hear('Die is kort.');
  await expect.poll(marked).toBe('Een eerste zin.');
  await expectNoViolations();

  // What is written while it reads is read; paused, a sentence begins again.
  await controls.getByRole('button', { name: 'Pauzeer voorlezen' }).click();
  await expect(controls.getByRole('status')).toHaveText('Gepauzeerd');
  await writing.body.click();
  await keyboard.press('Control+Home');
  await keyboard.type('Nog ');
  await controls.getByRole('button', { name: 'Snelheid 1×' }).click();
  await window.getByRole('menuitemradio', { name: '1,5×' }).click();
  await controls.getByRole('button', { name: 'Lees verder voor' }).click();
  await hear('Een eerste zin.');
  expect((await said()).at(-1)?.rate).toBe(1.5);
  await hear('De tweede zin.');
  await expect.poll(async () => (await said()).at(-1)?.words).toBe('De laatste regel.');
  await endSentence();
  await expect(controls).toBeHidden();
  expect(await marked()).toBe('');
});

test('of what is selected it reads that only, and stops when one goes elsewhere', async () => {
  const { window } = program;
  const { keyboard } = window;
  const controls = window.getByRole('group', { name: 'Voorlezen' });
  await giveVoices(['nl-NL']);
  await writing.standfirst.click();
  await keyboard.press('Control+a');
  await keyboard.press('Control+Shift+y');
  await hear('De intro.');
  await hear('Die is kort.');
  await expect(controls).toBeHidden();

  await keyboard.press('Control+Shift+y');
  await expect.poll(marked).toBe('De intro.');
  await controls.getByRole('button', { name: 'Stop met voorlezen' }).click();
  await expect(controls).toBeHidden();
  await expect(writing.standfirst).toBeFocused();
  await writing.standfirst.click();
  await keyboard.press('Control+Shift+y');
  await expect(controls).toBeVisible();
  await keyboard.press('Control+2');
  await expect(controls).toBeHidden();
  await keyboard.press('Control+1');
  await writing.ready();
  await pickFromMenu(program, 'Taal: English');
  await keyboard.press('Control+Shift+y');
  await expect(window.getByRole('group', { name: 'Reading aloud' })).toBeVisible();
  await expectNoViolations();
});
