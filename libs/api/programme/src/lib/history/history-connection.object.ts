import { connectionOf } from '@opvolging/api-kernel';
import { HistoryEntryObject } from './history-entry.object';

export const HistoryConnectionObject = connectionOf('HistoryConnection', () => HistoryEntryObject);
