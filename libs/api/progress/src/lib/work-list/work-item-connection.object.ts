import { connectionOf } from '@opvolging/api-kernel';
import { WorkItemObject } from './work-item.object';

export const WorkItemConnectionObject = connectionOf('WorkItemConnection', () => WorkItemObject);
