import { NotFound } from '@opvolging/web-data-access';

export function NotFoundPage() {
  return <NotFound />;
}
