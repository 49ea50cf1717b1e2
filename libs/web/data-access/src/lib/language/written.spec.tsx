import '@testing-library/jest-dom';
import { loadFirstCatalogue, type Language } from '@opvolging/messages';
import { render, screen } from '@testing-library/react';
import { LanguageProvider } from './language-provider';
import { FactSentence } from './fact-sentence';
import { Sentence } from './sentence';
import { TitleToRead } from './title-to-read';
import { Written } from './written';
import { writtenPart } from './written-part';

const inLanguage = async (language: Language, page: React.ReactNode) => {
  const texts = { first: await loadFirstCatalogue(language), full: null };
  return render(<LanguageProvider texts={texts}>{page}</LanguageProvider>).container;
};

describe('what people wrote', () => {
  it('is marked as Dutch on an English screen', async () => {
    await inLanguage('en', <Written>Lesmateriaal gereed</Written>);
    expect(screen.getByText('Lesmateriaal gereed')).toHaveAttribute('lang', 'nl');
  });

  it('has nothing extra on a Dutch screen', async () => {
    const page = await inLanguage('nl', <Written>Lesmateriaal gereed</Written>);
    expect(page.innerHTML).toBe('Lesmateriaal gereed');
  });

  it('is marked as English on a Dutch screen where it was written so', async () => {
    await inLanguage('nl', <Written in="en">Stigma on prostitution</Written>);
    expect(screen.getByText('Stigma on prostitution')).toHaveAttribute('lang', 'en');
  });
});

describe('a sentence with what people wrote in it', () => {
  const sentence = `Reason: ${writtenPart('te duur')} (${writtenPart('Kamerbrief')}).`;

  it('marks their words and not ours', async () => {
    const page = await inLanguage('en', <Sentence>{sentence}</Sentence>);
    expect(page.innerHTML).toBe(
      'Reason: <span lang="nl">te duur</span> (<span lang="nl">Kamerbrief</span>).',
    );
  });

  it('is one plain text on a Dutch screen', async () => {
    const page = await inLanguage('nl', <Sentence>{sentence}</Sentence>);
    expect(page.innerHTML).toBe('Reason: te duur (Kamerbrief).');
  });

  it('names a milestone that stands out in its own words', async () => {
    const fact = { code: 'MILESTONE_LATE', days: 12, milestone: { title: 'Gereed' } } as const;
    const page = await inLanguage('en', <FactSentence fact={fact} />);
    expect(page.innerHTML).toBe('Milestone “<span lang="nl">Gereed</span>” is 12 days late.');
  });
});

describe('a title that may have a translation', () => {
  it('is the translation on an English screen', async () => {
    const page = await inLanguage('en', <TitleToRead of={{ title: 'Stigma', titleEn: 'Shame' }} />);
    expect(page.innerHTML).toBe('Shame');
  });

  it('is the original, marked as Dutch, where there is none', async () => {
    const page = await inLanguage('en', <TitleToRead of={{ title: 'Stigma', titleEn: null }} />);
    expect(page.innerHTML).toBe('<span lang="nl">Stigma</span>');
  });

  it('is the original on a Dutch screen', async () => {
    const page = await inLanguage('nl', <TitleToRead of={{ title: 'Stigma', titleEn: 'Shame' }} />);
    expect(page.innerHTML).toBe('Stigma');
  });
});
