import { emptyProvider, faultyFields, settingsOf, typedProvider } from './typed-provider';

const provider = {
  id: '5f0c4a52-6f3c-4f0e-9f5e-0c7d4c6b8a10',
  name: 'Entra ID',
  issuer: 'https://login.example/tenant/v2.0',
  clientId: 'medspill',
  scopes: 'openid profile email',
  acrValues: ['high', 'higher'],
  groupClaim: null,
  secondFactor: true,
  domains: ['etat.example', 'annen.example'],
  groups: [{ group: 'stab', role: 'staff' as const }],
  logoutAddress: 'https://medspill.example/api/auth/provider/5f0c4a52-6f3c-4f0e-9f5e-0c7d4c6b8a10/logout',
};

it('a provider comes out of the form as it went in', () => {
  const { id: _id, logoutAddress: _logout, ...settings } = provider;
  expect(settingsOf(typedProvider(provider))).toEqual({ ...settings, clientSecret: '' });
});

it('domains are understood however they are written', () => {
  expect(settingsOf({ ...emptyProvider, domains: ' Etat.example, @annen.example;\nkari@tredje.example etat.example' }).domains).toEqual([
    'etat.example',
    'annen.example',
    'tredje.example',
  ]);
});

it('groups without a name are left out', () => {
  expect(settingsOf({ ...emptyProvider, groups: [{ group: ' ', role: 'lead' }, { group: ' stab ', role: 'staff' }] }).groups).toEqual([
    { group: 'stab', role: 'staff' },
  ]);
});

it('what is missing or cannot be is told field by field', () => {
  expect(faultyFields({ ...emptyProvider, scopes: 'email', domains: 'etat' }, true)).toEqual(['name', 'issuer', 'clientId', 'clientSecret', 'scopes', 'domains']);
  expect(faultyFields(typedProvider(provider), false)).toEqual([]);
  expect(faultyFields(typedProvider(provider), true)).toEqual(['clientSecret']);
});
