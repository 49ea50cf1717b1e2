import { useMessages } from '@opvolging/web-data-access';
import { SectionLinks } from '@opvolging/web-ui';
import type { WorkChoice } from './use-work-choice';

export function WorkFilter({ choice }: { choice: WorkChoice }) {
  const { workList } = useMessages();
  const { show } = workList;
  const { mine, postponed, hrefWith } = choice;
  return (
    <SectionLinks
      label={show.title}
      links={[
        { href: hrefWith({ mine: false }), label: show.all, current: !mine },
        { href: hrefWith({ mine: true }), label: show.mine, current: mine },
        {
          href: hrefWith({ postponed: !postponed }),
          label: postponed ? show.notPostponed : show.postponed,
        },
      ]}
    />
  );
}
