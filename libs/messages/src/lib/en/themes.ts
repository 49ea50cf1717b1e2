import type { Localised } from '../localised';
import type { themes as dutch } from '../nl/themes';

export const themes: Localised<typeof dutch> = {
  'criminal-exploitation': 'criminal exploitation',
  'labour-exploitation': 'labour exploitation',
  'sexual-exploitation': 'sexual exploitation',
  detection: 'detection',
  police: 'police',
  minors: 'minors',
  offenders: 'offenders',
  policy: 'policy',
  'sex-workers': 'sex workers',
  'boys-and-men': 'boys and men',
  care: 'care and support',
  youth: 'young people',
  migrants: 'migrants',
  poverty: 'poverty',
  parents: 'parents',
  prevention: 'prevention',
  'employment-agencies': 'employment agencies',
  'mild-intellectual-disability': 'mild intellectual disability',
  asylum: 'asylum',
  knowledge: 'knowledge',
  municipalities: 'municipalities',
  governance: 'direction and follow-up',
  demand: 'demand',
};
