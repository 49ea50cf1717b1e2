import type { ApolloClient } from '@apollo/client/core';
import { ApolloProvider } from '@apollo/client/react';
import {
  ConnectionContext,
  LanguageProvider,
  type Connection,
  type Texts,
} from '@opvolging/web-data-access';
import { LinkComponentProvider } from '@opvolging/web-ui';
import { StrictMode } from 'react';
import { BrowserRouter } from 'react-router';
import { Shell } from '../frame/shell';
import { RouterLink } from './router-link';

interface AppProps {
  readonly client: ApolloClient;
  readonly connection: Connection;
  readonly texts: Texts;
}

export function App({ client, connection, texts }: AppProps) {
  return (
    <StrictMode>
      <ApolloProvider client={client}>
        <ConnectionContext value={connection}>
          <LanguageProvider texts={texts}>
            <LinkComponentProvider value={RouterLink}>
              <BrowserRouter>
                <Shell />
              </BrowserRouter>
            </LinkComponentProvider>
          </LanguageProvider>
        </ConnectionContext>
      </ApolloProvider>
    </StrictMode>
  );
}
