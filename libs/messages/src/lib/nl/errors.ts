import type { MessageDetails } from '../message-details';
import { plural } from '../plural';
import type { TopLevelErrorCode } from '../top-level-error-code';
import type { UserErrorCode } from '../user-error-code';

const unreadable =
  'De app stuurde een vraag die wij niet begrijpen. Ververs de pagina en probeer het opnieuw.';
const tooMuch = 'Deze vraag is te groot. Kies minder gegevens tegelijk.';

const FORM = 'Dit klopt niet. Controleer wat u invulde.';
const FORMS: Readonly<Record<string, string>> = {
  day: 'Deze datum klopt niet. Een datum schrijft u zo: 18-12-2026.',
  email: 'Vul een e-mailadres in, zoals naam@organisatie.nl.',
  link: 'Vul een adres in dat begint met https://',
};

export const errors = {
  /** One sentence per kind of refusal; a rule with a text of its own goes first. */
  user: {
    REQUIRED: (_: MessageDetails) => 'Vul dit in.',
    TOO_LONG: ({ length, max }: MessageDetails) =>
      max === undefined
        ? 'Deze tekst is te lang. Maak de tekst korter.'
        : `Te lang: ${length === undefined ? 'meer dan' : `${length} van`} ${max} tekens. Maak de tekst korter.`,
    TOO_SHORT: ({ min }: MessageDetails) =>
      min === undefined ? 'Deze tekst is te kort.' : `Gebruik ten minste ${min} tekens.`,
    INVALID_FORMAT: ({ form }: MessageDetails) => FORMS[String(form)] ?? FORM,
    INVALID_CHARACTER: (_: MessageDetails) =>
      'In deze tekst staat een teken dat niet kan. Typ de tekst opnieuw.',
    OUT_OF_RANGE: ({ min, max }: MessageDetails) =>
      min === undefined || max === undefined
        ? 'Deze waarde kan niet. Kies een andere.'
        : `Kies een waarde van ${min} tot en met ${max}.`,
    UNKNOWN_REFERENCE: (_: MessageDetails) =>
      'Wat u koos, bestaat niet (meer). Kies opnieuw uit de lijst.',
    DUPLICATE: (_: MessageDetails) => 'Dit staat er al. Kies iets anders.',
    NOT_FOUND: (_: MessageDetails) => 'Dit bestaat niet, of u mag het niet zien.',
    INVALID_STATE: (_: MessageDetails) =>
      'Dit kan nu niet meer. Ververs de pagina om te zien wat er veranderde.',
    CONFLICT: (_: MessageDetails) =>
      'Iemand anders wijzigde dit intussen. Bekijk de nieuwste versie en kies wat blijft staan.',
    IDEMPOTENCY_KEY_REUSED: (_: MessageDetails) =>
      'Dit formulier is al verstuurd met andere antwoorden. Open het formulier opnieuw.',
    PRIVACY_FINDING: ({ kind }: MessageDetails) => privacyFinding(kind),
    SEPARATION_OF_DUTIES: (_: MessageDetails) =>
      'U kunt dit niet zelf doen, omdat u het ook vroeg. Een ander moet dit bevestigen.',
    INVALID_CREDENTIALS: (_: MessageDetails) =>
      'Het e-mailadres of het wachtwoord klopt niet. Probeer het opnieuw.',
    LAST_ADMINISTRATOR: (_: MessageDetails) =>
      'Er moet ten minste één persoon van het programmabureau overblijven.',
  } satisfies Record<UserErrorCode, (details: MessageDetails) => string>,

  request: {
    GRAPHQL_PARSE_FAILED: unreadable,
    GRAPHQL_VALIDATION_FAILED: unreadable,
    BAD_USER_INPUT: unreadable,
    OPERATION_RESOLUTION_FAILURE: unreadable,
    BAD_REQUEST: unreadable,
    PERSISTED_QUERY_NOT_FOUND: unreadable,
    PAYLOAD_TOO_LARGE: 'Wat u verstuurt, is te groot. Verstuur het in delen.',
    UNSUPPORTED_MEDIA_TYPE: unreadable,
    METHOD_NOT_ALLOWED: unreadable,
    QUERY_TOO_COMPLEX: tooMuch,
    QUERY_TOO_DEEP: tooMuch,
    TOO_MANY_ALIASES: tooMuch,
    PAGE_SIZE_REQUIRED: 'Geef aan hoeveel regels u wilt: 1 tot en met 100.',
    PAGE_SIZE_OUT_OF_RANGE: 'Vraag 1 tot en met 100 regels tegelijk.',
    INVALID_CURSOR: 'Deze bladzijde van de lijst bestaat niet meer. Begin bij de eerste bladzijde.',
    UNAUTHENTICATED: 'Log in om verder te gaan. Wat u invulde, blijft bewaard.',
    CSRF_REJECTED: 'Deze vraag kwam van een andere site. Open Opvolging opnieuw.',
    FORBIDDEN: 'U mag dit niet doen. Hebt u het nodig voor uw werk? Vraag het programmabureau.',
    NOT_FOUND: 'Dit bestaat niet, of u mag het niet zien.',
    RATE_LIMITED: 'U vraagt te veel in korte tijd. Wacht even en probeer het opnieuw.',
    BUSY: 'Het is nu druk. Er is niets opgeslagen. Probeer het zo meteen opnieuw.',
    SERVICE_UNAVAILABLE:
      'Opvolging is nu niet beschikbaar. Er is niets opgeslagen. Probeer het later opnieuw.',
    TIMEOUT: 'Dit duurde te lang en is gestopt. Er is niets opgeslagen. Probeer het opnieuw.',
    INTERNAL_SERVER_ERROR: 'Er ging iets mis bij ons. Probeer het opnieuw.',
  } satisfies Record<TopLevelErrorCode, string>,
  requestNumber: ({ number }: { number: string }) =>
    `Blijft het misgaan? Noem dan nummer ${number} bij het programmabureau.`,

  privacyWarning: {
    title: 'Staan hier gegevens van een persoon in?',
    text: ({ n }: { n: number }) =>
      `Wij zien ${n} ${plural(n, 'stuk tekst dat lijkt', 'stukken tekst die lijken')} op een persoonlijk gegeven.`,
    email: 'Dit lijkt op een e-mailadres.',
    phone: 'Dit lijkt op een telefoonnummer.',
    number: 'Dit lijkt op een nummer van een persoon.',
    edit: 'Tekst aanpassen',
    send: 'Dit gaat niet over een slachtoffer of verdachte. Versturen',
  },
};

function privacyFinding(kind: string | number | undefined): string {
  if (kind === 'BSN') {
    return 'Dit lijkt op een burgerservicenummer. Haal het weg. Schrijf geen gegevens van personen op.';
  }
  if (kind === 'V_NUMBER') {
    return 'Dit lijkt op een V-nummer. Haal het weg. Schrijf geen gegevens van personen op.';
  }
  if (kind === 'EMAIL') return 'Dit lijkt op een e-mailadres. Haal het weg of bevestig de tekst.';
  if (kind === 'PHONE')
    return 'Dit lijkt op een telefoonnummer. Haal het weg of bevestig de tekst.';
  return 'Deze tekst lijkt gegevens van een persoon te bevatten. Haal ze weg of bevestig de tekst.';
}
