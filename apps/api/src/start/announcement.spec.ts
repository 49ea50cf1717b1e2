import { announcement, type Started } from './announcement';

const PLACE = { publicUrl: null, port: 3000, demo: false, databaseUrl: null };
const OFFICE = { email: 'bureau@demo.example', roles: ['OFFICE'] };
const LINK = 'http://localhost:3000/uitnodiging/abc';

const said = (started: Partial<Started>, place: Partial<Parameters<typeof announcement>[0]> = {}) =>
  announcement(
    { ...PLACE, ...place },
    { firstLink: null, asksEmpty: false, demoPeople: [], ...started },
  );

describe('what the start says at its end', () => {
  it('is the address, and the people of the demo where the data are the demo', () => {
    expect(said({ demoPeople: [OFFICE] }, { demo: true })).toBe(
      [
        'Opvolging: http://localhost:3000',
        '',
        'Demo programme. Sign in as (password opvolging-demo-2026):',
        '  bureau@demo.example            OFFICE',
      ].join('\n'),
    );
  });

  it('is the link for the first account in an empty programme, and nobody of the demo', () => {
    expect(said({ firstLink: LINK, asksEmpty: true })).toMatch(new RegExp(`${LINK}$`));
    expect(said({ firstLink: LINK, asksEmpty: true }, { demo: true })).not.toMatch(/demo/i);
  });

  it('says that the demo stands there where an empty programme was asked for, and how to begin one', () => {
    const text = said({ asksEmpty: true, demoPeople: [OFFICE] }, { demo: true });

    expect(text).toContain(
      'This folder already holds the demo programme. To begin empty, set DATA_DIR to a new folder.',
    );
    expect(text).toContain('bureau@demo.example');
  });

  it('says so too of a programme that people use', () => {
    expect(said({ asksEmpty: true })).toContain(
      'This folder already holds a programme. To begin empty, set DATA_DIR to a new folder.',
    );
  });

  it('speaks of the database where that holds the programme', () => {
    expect(said({ asksEmpty: true }, { databaseUrl: 'postgres://elsewhere' })).toContain(
      'This database already holds a programme. To begin empty, set DATABASE_URL to an empty database.',
    );
  });

  it('lists nobody of the demo where the demo was asked for and another programme stands', () => {
    const text = said({}, { demo: true });

    expect(text).toContain(
      'This folder holds a programme that is not the demo. For the demo, set DATA_DIR to a new folder.',
    );
    expect(text).not.toContain('@demo.example');
  });

  it('is the address alone for a programme that people use', () => {
    expect(said({}, { publicUrl: 'https://opvolging.example' })).toBe(
      'Opvolging: https://opvolging.example',
    );
  });
});
