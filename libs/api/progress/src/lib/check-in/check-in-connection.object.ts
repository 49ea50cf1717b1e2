import { connectionOf } from '@opvolging/api-kernel';
import { CheckInObject } from './check-in.object';

export const CheckInConnectionObject = connectionOf('CheckInConnection', () => CheckInObject);
