import { describe, expect, it } from 'vitest';
import type { ProofFacts } from '../../../../../shared/pages/proof/planProof';
import { planProof } from '../../../../../shared/pages/proof/planProof';
import { fakeOriginal } from '../../../../fixtures/fakeRenditions';
import { filmArticle } from '../../../../fixtures/filmArticle';

const facts: ProofFacts = {
  article: filmArticle(fakeOriginal),
  editedAt: '2025-05-06T11:45:30.000Z',
  version: 'Na de eindredactie',
  threads: [],
  suggestions: 0,
  printedAt: '2025-05-07T08:00:00.000Z',
  language: 'nl',
};

describe('planProof', () => {
  it('says what is to be known of the text, and its notes', () => {
    const { markup } = planProof(facts);
    expect(markup).toContain('<dt>Status</dt><dd>Goedgekeurd</dd>');
    expect(markup).toMatch(/<dt>Woorden<\/dt><dd>\d+<\/dd>/);
    expect(markup).toContain('<dt>Versie</dt><dd>Na de eindredactie</dd>');
    expect(markup).toContain('<dt>Tekst van</dt><dd>6 mei 2025');
    expect(markup).toContain('<p>Nog bellen met de distributeur');
    expect(planProof({ ...facts, version: '' }).markup).not.toContain('Versie');
    expect(planProof({ ...facts, article: { ...facts.article, notes: '' } }).markup).toContain(
      'geen notities',
    );
  });

  it('lists the open threads with all that was said', () => {
    const said = (by: string, text: string) => ({
      id: by,
      by,
      at: '2025-05-06T12:00:00.000Z',
      editedAt: '',
      mentions: [],
      text,
    });
    const thread = {
      id: 'a',
      quote: '',
      comments: [said('Redacteur', 'Goed')],
      resolved: null,
      assigned: null,
    };
    const threads: ProofFacts['threads'] = [
      { ...thread, place: { kind: 'article' } },
      {
        ...thread,
        place: { kind: 'gone' },
        quote: '93 landen',
        comments: [said('Redacteur', 'Bron?\nGraag erbij.'), said('', '<b>Ja</b>')],
      },
    ];
    const { markup } = planProof({ ...facts, threads });
    expect(markup).toContain(
      '<ol class="katern-comments"><li><p>Bij het hele stuk</p><p><b>Redacteur, 6 mei 2025',
    );
    expect(markup).toContain('<li><p><q>93 landen</q> De woorden staan er niet meer</p>');
    expect(markup).toContain('Bron?<br>Graag erbij.');
    expect(markup).toContain('Naamloos');
    expect(markup).toContain('&lt;b&gt;Ja&lt;/b&gt;');
    expect(planProof(facts).markup).not.toContain('katern-comments');
  });

  it('says how many suggestions it does not have, where there are any', () => {
    expect(planProof({ ...facts, suggestions: 3 }).markup).toContain(
      '<dt>Open voorstellen</dt><dd>3, niet in deze tekst</dd>',
    );
    expect(planProof(facts).markup).not.toContain('voorstellen');
  });

  it('has the headline above each sheet, and below it what it is and which of how many', () => {
    const { header, footer } = planProof({ ...facts, language: 'en' });
    expect(header).toContain('Nederlandse thriller haalt in 93 landen');
    expect(footer).toContain('Proof · Approved · ');
    expect(footer).toContain('Page <span class="pageNumber"></span> of <span class="totalPages"></span>');
  });

  it('takes what was typed for text', () => {
    const typed = '<img src=x onerror=alert(1)>\u0000';
    const article = { ...facts.article, headline: typed, notes: typed, slug: typed };
    const { markup, header } = planProof({ ...facts, article, version: typed });
    for (const made of [markup, header]) {
      expect(made).toContain('&lt;img src=x onerror=alert(1)&gt;');
      expect(made).not.toContain('<img');
      expect(made).not.toContain('\u0000');
    }
  });
});
