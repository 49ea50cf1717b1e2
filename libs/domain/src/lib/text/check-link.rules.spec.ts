import { checkLink } from './check-link.rules';

describe('a link', () => {
  it.each([
    'https://www.rijksoverheid.nl/documenten/2026/11/24/brief',
    'https://zoek.officielebekendmakingen.nl/kst-28638-217.html?x=1&y=a@b#p2',
    'https://intranet:8443/pagina',
    'https://münchen.example/ü',
    ' https://vng.nl ',
  ])('is taken: %s', (link) => {
    expect(checkLink(link)).toEqual([]);
  });

  it.each([
    'http://www.rijksoverheid.nl',
    'www.rijksoverheid.nl',
    'javascript:alert(1)',
    'data:text/html,x',
    '//vng.nl/x',
    'https://',
    'https:///pad',
    'https://user:secret@vng.nl/',
    'https://vng.nl@elders.example',
    'https://vng.nl\\@elders.example',
    'https://vng.nl/een twee',
    'https://vng.nl/"><script>',
    'ftp://vng.nl',
  ])('is refused: %s', (link) => {
    expect(checkLink(link)).toEqual([{ code: 'INVALID_FORMAT', details: { form: 'link' } }]);
  });

  it('is at most 2,048 characters', () => {
    const base = 'https://vng.nl/';
    expect(checkLink(base + 'a'.repeat(2048 - base.length))).toEqual([]);
    expect(checkLink(base + 'a'.repeat(2049 - base.length))).toMatchObject([{ code: 'TOO_LONG' }]);
  });

  it('is missing only where it is required', () => {
    expect(checkLink('')).toEqual([]);
    expect(checkLink(' ', { required: true })).toEqual([{ code: 'REQUIRED' }]);
  });
});
