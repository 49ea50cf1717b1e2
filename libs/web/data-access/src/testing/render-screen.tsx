import { ApolloProvider } from '@apollo/client/react';
import { loadCatalogue, type Language } from '@opvolging/messages';
import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { createClient } from '../lib/client/client';
import { createConnection } from '../lib/client/connection';
import { ConnectionContext } from '../lib/client/connection-context';
import { LanguageProvider } from '../lib/language/language-provider';
import type { ViewerData } from '../lib/viewer/viewer';
import { ViewerProvider } from '../lib/viewer/viewer-provider';
import { answersLink, type Answers, type Sent } from './answers-link';

export interface ScreenTest {
  readonly answers: Answers;
  /** The address that is open; filters in its query string. */
  readonly path?: string;
  /** The pattern of the route, where the page reads parameters from it. */
  readonly route?: string;
  readonly viewer?: Partial<ViewerData>;
  readonly language?: Language;
}

const A_VIEWER: ViewerData = {
  language: 'NL',
  permissions: [],
  roles: ['MEMBER'],
  person: { id: 'viewer', name: 'Verantwoordelijke', organisation: null },
  todo: { completions: 0, handovers: 0, offers: 0, reports: 0, requests: 0 },
};

/** A page as a person sees it, on answers in memory; `sent` holds what it asked, in order. */
export async function renderScreen(page: ReactNode, test: ScreenTest) {
  const { answers, path = '/', route = '*', viewer = {}, language = 'nl' } = test;
  const sent: Sent[] = [];
  const connection = createConnection();
  const full = await loadCatalogue(language);
  const screen = await act(async () =>
    render(
      <ApolloProvider client={createClient(answersLink(answers, sent))}>
        <ConnectionContext value={connection}>
          <LanguageProvider texts={{ first: full, full }}>
            <ViewerProvider viewer={{ ...A_VIEWER, ...viewer }}>
              <MemoryRouter initialEntries={[path]}>
                <Routes>
                  <Route path={route} element={page} />
                </Routes>
              </MemoryRouter>
            </ViewerProvider>
          </LanguageProvider>
        </ConnectionContext>
      </ApolloProvider>,
    ),
  );
  return { ...screen, sent, connection };
}
