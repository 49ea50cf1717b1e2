export interface ConnectionState {
  /** The server no longer knows who this is, while the person was working. */
  readonly sessionEnded: boolean;
  /** The last request could not reach the server, or the browser says that there is no network. */
  readonly offline: boolean;
}

export interface Connection {
  readonly state: () => ConnectionState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (part: Partial<ConnectionState>) => void;
}

/** What every request learns about the connection, kept outside React so that the link can tell it. */
export function createConnection(): Connection {
  let state: ConnectionState = { sessionEnded: false, offline: false };
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (part) => {
      const next = { ...state, ...part };
      if (next.sessionEnded === state.sessionEnded && next.offline === state.offline) return;
      state = next;
      listeners.forEach((listener) => listener());
    },
  };
}
