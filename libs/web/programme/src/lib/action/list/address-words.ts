import type { Agreement, Course, FactCode, Freshness, Phase } from '@opvolging/domain';

type Words<Code extends string> = Readonly<Record<Code, string>>;

/** The words of filters in an address. They stand in letters and minutes, so none is ever changed. */
export const ADDRESS_WORDS: {
  readonly agreement: Words<Agreement>;
  readonly phase: Words<Phase>;
  readonly course: Words<Course>;
  readonly freshness: Words<Freshness>;
  readonly fact: Words<FactCode>;
} = {
  agreement: {
    PROPOSED: 'voorgesteld',
    OFFERED: 'voorgelegd',
    ADOPTED: 'afgesproken',
    CONFIRMED: 'akkoord',
  },
  phase: {
    PROPOSED: 'voorgesteld',
    NOT_STARTED: 'nog-niet-gestart',
    IN_PROGRESS: 'bezig',
    PAUSED: 'gepauzeerd',
    DONE: 'afgerond',
    STOPPED: 'gestopt',
  },
  course: { ON_COURSE: 'op-koers', ADJUSTING: 'bijsturen', HELP_NEEDED: 'hulp-nodig' },
  freshness: {
    UP_TO_DATE: 'actueel',
    OUT_OF_DATE: 'geen-recent-bericht',
    NO_CHECK_IN: 'nog-geen-bericht',
  },
  fact: {
    MILESTONE_LATE: 'mijlpaal-te-laat',
    MILESTONE_MOVED: 'mijlpaal-verschoven',
    MOVE_NOT_DISCUSSED: 'niet-besproken',
    NO_OPEN_MILESTONE: 'geen-mijlpaal',
    OUT_OF_DATE: 'geen-recent-bericht',
    NO_CHECK_IN: 'nog-geen-bericht',
    UNCHANGED_STREAK: 'geen-verandering',
    COURSE_CONTRADICTS_FACTS: 'verschil',
    HELP_OVERDUE: 'verzoek-over-datum',
    NO_OWNER: 'geen-verantwoordelijke',
    NOT_ACCEPTED: 'geen-akkoord',
    SHOULD_HAVE_STARTED: 'had-moeten-starten',
    PAUSE_EXPIRED: 'pauze-voorbij',
    PAUSED_LONG: 'lang-gepauzeerd',
    PROBLEM_WITHOUT_ACTION: 'probleem-zonder-actie',
  },
};

/** Reads words of a list with commas; the name of the code itself is understood too. */
export function codesIn<Code extends string>(
  codes: readonly Code[],
  words: Words<Code>,
  text: string | null,
): readonly Code[] {
  const typed = (text ?? '').split(',').map((word) => word.trim().toLowerCase());
  return codes.filter((code) => typed.includes(words[code]) || typed.includes(code.toLowerCase()));
}

export function wordsFor<Code extends string>(
  codes: readonly Code[],
  words: Words<Code>,
): readonly string[] {
  return codes.map((code) => words[code]);
}
