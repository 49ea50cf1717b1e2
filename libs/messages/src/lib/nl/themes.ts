import type { Theme } from '@opvolging/domain';

/** The themes of the register, by their key. */
export const themes = {
  'criminal-exploitation': 'criminele uitbuiting',
  'labour-exploitation': 'arbeidsuitbuiting',
  'sexual-exploitation': 'seksuele uitbuiting',
  detection: 'zicht en herkennen',
  police: 'politie',
  minors: 'minderjarigen',
  offenders: 'daders',
  policy: 'beleid',
  'sex-workers': 'sekswerkers',
  'boys-and-men': 'jongens en mannen',
  care: 'zorg en hulp',
  youth: 'jongeren',
  migrants: 'migranten',
  poverty: 'armoede',
  parents: 'ouders',
  prevention: 'voorkomen',
  'employment-agencies': 'uitzendbureaus',
  'mild-intellectual-disability': 'licht verstandelijke beperking',
  asylum: 'asiel',
  knowledge: 'kennis',
  municipalities: 'gemeenten',
  governance: 'regie en opvolging',
  demand: 'vraag door klanten',
} satisfies Record<Theme, string>;
