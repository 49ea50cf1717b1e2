import { connectionOf } from '@opvolging/api-kernel';
import { ActionObject } from './action.object';

export const ActionConnectionObject = connectionOf('ActionConnection', () => ActionObject);
