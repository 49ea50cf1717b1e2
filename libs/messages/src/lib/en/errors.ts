import type { Localised } from '../localised';
import type { errors as dutch } from '../nl/errors';
import { plural } from '../plural';

const unreadable = 'The app sent a question that we do not understand. Reload and try again.';
const tooMuch = 'This question is too large. Choose fewer data at a time.';

const FORM = 'This is not right. Check what you filled in.';
const FORMS: Readonly<Record<string, string>> = {
  day: 'This date is not right. Write a date like this: 18-12-2026.',
  email: 'Fill in an e-mail address, such as name@organisation.nl.',
  link: 'Fill in an address that starts with https://',
};

export const errors: Localised<typeof dutch> = {
  user: {
    REQUIRED: () => 'Fill this in.',
    TOO_LONG: ({ length, max }) =>
      max === undefined
        ? 'This text is too long. Make it shorter.'
        : `Too long: ${length === undefined ? 'more than' : `${length} of`} ${max} characters. Make the text shorter.`,
    TOO_SHORT: ({ min }) =>
      min === undefined ? 'This text is too short.' : `Use at least ${min} characters.`,
    INVALID_FORMAT: ({ form }) => FORMS[String(form)] ?? FORM,
    INVALID_CHARACTER: () =>
      'This text holds a character that is not possible. Type the text again.',
    OUT_OF_RANGE: ({ min, max }) =>
      min === undefined || max === undefined
        ? 'This value is not possible. Choose another one.'
        : `Choose a value from ${min} to ${max}.`,
    UNKNOWN_REFERENCE: () =>
      'What you chose does not exist (any more). Choose from the list again.',
    DUPLICATE: () => 'This is already there. Choose something else.',
    NOT_FOUND: () => 'This does not exist, or you may not see it.',
    INVALID_STATE: () => 'This is not possible any more. Reload the page to see what changed.',
    CONFLICT: () =>
      'Someone else changed this in the meantime. Look at the newest version and choose what stays.',
    IDEMPOTENCY_KEY_REUSED: () =>
      'This form was already sent with other answers. Open the form again.',
    PRIVACY_FINDING: ({ kind }) => privacyFinding(kind),
    SEPARATION_OF_DUTIES: () =>
      'You cannot do this yourself, because you also asked for it. Someone else has to confirm.',
    INVALID_CREDENTIALS: () => 'The e-mail address or the password is wrong. Try again.',
    LAST_ADMINISTRATOR: () => 'At least one person of the programme office has to remain.',
  },

  request: {
    GRAPHQL_PARSE_FAILED: unreadable,
    GRAPHQL_VALIDATION_FAILED: unreadable,
    BAD_USER_INPUT: unreadable,
    OPERATION_RESOLUTION_FAILURE: unreadable,
    BAD_REQUEST: unreadable,
    PERSISTED_QUERY_NOT_FOUND: unreadable,
    PAYLOAD_TOO_LARGE: 'What you send is too large. Send it in parts.',
    UNSUPPORTED_MEDIA_TYPE: unreadable,
    METHOD_NOT_ALLOWED: unreadable,
    QUERY_TOO_COMPLEX: tooMuch,
    QUERY_TOO_DEEP: tooMuch,
    TOO_MANY_ALIASES: tooMuch,
    PAGE_SIZE_REQUIRED: 'Say how many rows you want: 1 to 100.',
    PAGE_SIZE_OUT_OF_RANGE: 'Ask for 1 to 100 rows at a time.',
    INVALID_CURSOR: 'This page of the list does not exist any more. Start at the first page.',
    UNAUTHENTICATED: 'Sign in to go on. What you filled in is kept.',
    CSRF_REJECTED: 'This question came from another site. Open Follow-up again.',
    FORBIDDEN: 'You may not do this. Do you need it for your work? Ask the programme office.',
    NOT_FOUND: 'This does not exist, or you may not see it.',
    RATE_LIMITED: 'You ask too much in a short time. Wait a moment and try again.',
    BUSY: 'It is busy now. Nothing was saved. Try again in a moment.',
    SERVICE_UNAVAILABLE: 'Follow-up is not available now. Nothing was saved. Try again later.',
    TIMEOUT: 'This took too long and was stopped. Nothing was saved. Try again.',
    INTERNAL_SERVER_ERROR: 'Something went wrong on our side. Try again.',
  },
  requestNumber: ({ number }) =>
    `Does it keep going wrong? Mention number ${number} to the programme office.`,

  privacyWarning: {
    title: 'Does this hold data about a person?',
    text: ({ n }) =>
      `We see ${n} ${plural(n, 'piece of text that looks', 'pieces of text that look')} like personal data.`,
    email: 'This looks like an e-mail address.',
    phone: 'This looks like a phone number.',
    number: 'This looks like the number of a person.',
    edit: 'Change the text',
    send: 'This is not about a victim or suspect. Send',
  },
};

function privacyFinding(kind: string | number | undefined): string {
  if (kind === 'BSN') {
    return 'This looks like a citizen service number. Remove it. Do not write personal data.';
  }
  if (kind === 'V_NUMBER') {
    return 'This looks like a V-number. Remove it. Do not write personal data.';
  }
  if (kind === 'EMAIL') return 'This looks like an e-mail address. Remove it or confirm the text.';
  if (kind === 'PHONE') return 'This looks like a phone number. Remove it or confirm the text.';
  return 'This text seems to hold personal data. Remove them or confirm the text.';
}
