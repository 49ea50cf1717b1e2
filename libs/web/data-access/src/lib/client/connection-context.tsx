import { createContext, useContext, useSyncExternalStore } from 'react';
import { createConnection, type Connection, type ConnectionState } from './connection';

export const ConnectionContext = createContext<Connection>(createConnection());

export function useConnection(): ConnectionState & Pick<Connection, 'change'> {
  const connection = useContext(ConnectionContext);
  const state = useSyncExternalStore(connection.subscribe, connection.state);
  return { ...state, change: connection.change };
}
