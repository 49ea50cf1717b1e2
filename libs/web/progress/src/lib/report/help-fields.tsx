import { FreeText, useMessages } from '@opvolging/web-data-access';
import { DateField, FieldRow, SelectField } from '@opvolging/web-ui';
import type { ReportPart } from './report';
import type { HelpAnswer } from './report-answer';
import { useAskable } from './use-askable';

interface HelpFieldsProps extends ReportPart {
  readonly help: HelpAnswer;
}

/** What is needed, from whom (an organisation, perhaps one person in it), by when. */
export function HelpFields({ help, onAnswer, idOf, errorAt }: HelpFieldsProps) {
  const { progress, shell } = useMessages();
  const { organisations, peopleOf } = useAskable();
  const change = (part: Partial<HelpAnswer>) => onAnswer({ help: { ...help, ...part } });
  const people = peopleOf(help.organisationId);
  return (
    <>
      <FreeText
        rows={2}
        id={idOf('help-what')}
        kind="request"
        label={progress.whatIsNeeded}
        value={help.what}
        onValueChange={(what) => change({ what })}
        error={errorAt('help-what')}
      />
      <FieldRow>
        <SelectField
          id={idOf('help-organisationId')}
          label={progress.fromWhom}
          options={organisations}
          emptyLabel={progress.chooseOrganisation}
          value={help.organisationId}
          onValueChange={(organisationId) => change({ organisationId, personId: '' })}
          error={errorAt('help-organisationId')}
        />
        <DateField
          id={idOf('help-neededBy')}
          label={progress.byWhen}
          hint={shell.dateHint}
          value={help.neededBy}
          onValueChange={(neededBy) => change({ neededBy })}
          error={errorAt('help-neededBy')}
        />
      </FieldRow>
      {help.organisationId !== '' && people.length > 0 && (
        <SelectField
          id={idOf('help-personId')}
          label={progress.fromPerson}
          options={people}
          emptyLabel={progress.anyone}
          value={help.personId}
          onValueChange={(personId) => change({ personId })}
          error={errorAt('help-personId')}
        />
      )}
    </>
  );
}
