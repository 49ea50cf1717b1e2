import { useMessages } from '@opvolging/web-data-access';
import { Button } from '@opvolging/web-ui';
import { focusSoon } from '../fields/focus-soon';
import type { AskedFields } from './asked-fields';
import { HelpFields } from './help-fields';
import type { ReportPart } from './report';
import { NO_HELP } from './report-answer';
import type { OpenRequest } from './report-subject';

interface HelpQuestionsProps extends ReportPart {
  readonly asked: Exclude<AskedFields['help'], 'NO'>;
}

/** The request: always with "Hulp nodig" unless one is open, on request with "Bijsturen". */
export function HelpQuestions({ asked, ...part }: HelpQuestionsProps) {
  const { progress } = useMessages();
  const { answer, subject, onAnswer, idOf } = part;
  const add = () => {
    onAnswer({ help: NO_HELP });
    focusSoon(idOf('help-what'));
  };
  const remove = () => {
    onAnswer({ help: null });
    focusSoon(idOf('help-add'));
  };
  return (
    <>
      {subject.openRequest && <OpenRequestText request={subject.openRequest} />}
      {asked === 'ASKED' && <HelpFields {...part} help={answer.help ?? NO_HELP} />}
      {asked === 'OFFERED' && (
        <p>
          <Button look="subtle" id={idOf('help-add')} onClick={add}>
            {progress.addRequest}
          </Button>
        </p>
      )}
      {mayRemove(part) && (
        <p>
          <Button look="subtle" onClick={remove}>
            {progress.removeRequest}
          </Button>
        </p>
      )}
    </>
  );
}

/** With "Hulp nodig" the request stays, unless another one is open. */
function mayRemove({ answer: { choice, help }, subject }: ReportPart): boolean {
  return help !== null && (choice === 'ADJUSTING' || subject.openRequest !== null);
}

function OpenRequestText({ request }: { request: OpenRequest }) {
  const { progress, shell } = useMessages();
  const asked = request.person?.name ?? request.organisation?.name ?? shell.unknown;
  return <p>{progress.openRequest({ code: request.code, organisation: asked })}</p>;
}
