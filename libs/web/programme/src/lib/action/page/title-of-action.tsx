import { Written } from '@opvolging/web-data-access';
import { keepCodes } from '@opvolging/web-ui';

interface TitleOfActionProps {
  readonly code: string;
  readonly title: string;
}

/** The code of an action, in one piece, and its title in the words of who wrote it. */
export function TitleOfAction({ code, title }: TitleOfActionProps) {
  return (
    <>
      {keepCodes(code)} <Written>{title}</Written>
    </>
  );
}
