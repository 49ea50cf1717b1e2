import { LANGUAGES } from './language';
import { loadCatalogue, loadFirstCatalogue } from './load-catalogue';

describe.each(LANGUAGES)('the catalogue in %s', (language) => {
  it('says which language it is', async () => {
    expect((await loadCatalogue(language)).language).toBe(language);
  });

  it('holds the very texts that the first page already has', async () => {
    const first = await loadFirstCatalogue(language);
    const all = await loadCatalogue(language);

    expect(all.shell).toBe(first.shell);
    expect(all.terms).toBe(first.terms);
  });
});
