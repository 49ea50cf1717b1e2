/**
 * Which room may import which, as data: the lint rule enforces it and a check proves that it bites.
 * A library has one type, one scope and one platform; nothing may import everything but the apps' own tests.
 */
const ofType = (type, allowed) => ({
  sourceTag: `type:${type}`,
  onlyDependOnLibsWithTags: allowed.map((name) => `type:${name}`),
});
const ofScope = (scope, allowed) => ({
  sourceTag: `scope:${scope}`,
  onlyDependOnLibsWithTags: [...allowed, scope, 'shared'].map((name) => `scope:${name}`),
});

export const roomConstraints = [
  ofType('domain', []),
  ofType('messages', ['domain']),
  ofType('contract', ['domain']),
  ofType('testing', ['domain', 'contract']),
  ofType('kernel', ['domain', 'messages']),
  ofType('ui', []),
  ofType('data-access', ['domain', 'messages', 'contract', 'ui']),
  ofType('feature', ['domain', 'messages', 'kernel', 'feature', 'ui', 'data-access']),
  ofType('app', [
    'domain',
    'messages',
    'contract',
    'testing',
    'kernel',
    'feature',
    'ui',
    'data-access',
  ]),
  ofType('bench', ['domain', 'messages', 'testing', 'kernel', 'feature', 'app']),
  ofType('e2e', ['domain', 'messages', 'contract', 'testing', 'kernel', 'feature', 'app', 'bench']),
  ofScope('kernel', []),
  {
    ...ofScope('identity', ['kernel']),
    allSourceTags: ['scope:identity', 'platform:node'],
    sourceTag: undefined,
  },
  {
    ...ofScope('programme', ['kernel', 'identity']),
    allSourceTags: ['scope:programme', 'platform:node'],
    sourceTag: undefined,
  },
  {
    ...ofScope('progress', ['kernel', 'identity', 'programme']),
    allSourceTags: ['scope:progress', 'platform:node'],
    sourceTag: undefined,
  },
  ...['identity', 'programme', 'progress', 'governance'].map((scope) => ({
    allSourceTags: [`scope:${scope}`, 'platform:browser'],
    onlyDependOnLibsWithTags: ['scope:shared', `scope:${scope}`],
  })),
  { sourceTag: 'platform:any', onlyDependOnLibsWithTags: ['platform:any'] },
  { sourceTag: 'platform:node', onlyDependOnLibsWithTags: ['platform:any', 'platform:node'] },
  { sourceTag: 'platform:browser', onlyDependOnLibsWithTags: ['platform:any', 'platform:browser'] },
].map(({ sourceTag, ...rest }) => (sourceTag ? { sourceTag, ...rest } : rest));
