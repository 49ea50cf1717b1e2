import { connectionOf } from '@opvolging/api-kernel';
import { PersonObject } from './person.object';

export const PersonConnectionObject = connectionOf('PersonConnection', () => PersonObject);
