import type { TypedProvider } from './typed-provider';

export const presetNames = ['entra', 'ansattporten', 'idporten', 'feide', 'other'] as const;
export type PresetName = (typeof presetNames)[number];

/** What providers are called, in every language alike; any other has no name. */
export const presetTitles: Readonly<Record<Exclude<PresetName, 'other'>, string>> = {
  entra: 'Microsoft Entra ID',
  ansattporten: 'Ansattporten',
  idporten: 'ID-porten',
  feide: 'Feide',
};

/** What is known of a provider beforehand; docs/sign-in.md says the rest. */
export const presets: Readonly<Record<PresetName, Partial<TypedProvider>>> = {
  entra: { name: 'Entra ID', issuer: 'https://login.microsoftonline.com/<tenant id>/v2.0', scopes: 'openid profile email', groupClaim: 'groups', acrValues: '', secondFactor: false },
  ansattporten: { name: 'Ansattporten', issuer: 'https://ansattporten.no', scopes: 'openid profile', groupClaim: '', acrValues: '', secondFactor: false },
  idporten: {
    name: 'ID-porten',
    issuer: 'https://idporten.no',
    scopes: 'openid profile',
    groupClaim: '',
    acrValues: 'idporten-loa-substantial idporten-loa-high',
    secondFactor: true,
  },
  feide: { name: 'Feide', issuer: 'https://auth.dataporten.no', scopes: 'openid profile email', groupClaim: '', acrValues: '', secondFactor: false },
  other: { name: '', issuer: '', scopes: 'openid profile email', groupClaim: '', acrValues: '', secondFactor: false },
};
