import type { ApolloClient } from '@apollo/client/core';
import { loadCatalogue, loadFirstCatalogue } from '@opvolging/messages';
import {
  askAhead,
  createClient,
  createConnection,
  languageOfBrowser,
  serverLink,
  Viewer_Query,
  type Texts,
} from '@opvolging/web-data-access';
import { createRoot } from 'react-dom/client';
import { screenAt, type Screen } from '../screens/screens';
import { App } from './app';

/** Texts, the page that was asked for and the question who looks are fetched at the same time. */
export async function start(place: HTMLElement): Promise<void> {
  const connection = createConnection();
  const client = createClient(serverLink(connection));
  const screen = screenAt(window.location.pathname);
  void askFirst(client, screen).catch(() => undefined);
  void screen?.load().catch(() => undefined);
  const texts = await textsFor(screen);
  createRoot(place).render(<App client={client} connection={connection} texts={texts} />);
}

/** Who looks, and for somebody who signed in at once what stands on the page, before its code is there. */
async function askFirst(client: ApolloClient, screen: Screen | undefined): Promise<void> {
  const question = screen?.ask?.(new URLSearchParams(window.location.search));
  const { data } = await client.query({ query: Viewer_Query });
  const ahead = await question;
  if (data?.viewer && ahead) askAhead(client, ahead);
}

async function textsFor(screen: Screen | undefined): Promise<Texts> {
  const language = languageOfBrowser();
  if (screen?.firstTexts) return { first: await loadFirstCatalogue(language), full: null };
  const full = await loadCatalogue(language);
  return { first: full, full };
}
