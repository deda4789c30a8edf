import type { Role, SignInProvider } from '@medspill/contracts';

/** A provider as it is sent; the secret is empty to keep the one that is there. */
export type ProviderSettings = Omit<SignInProvider, 'id' | 'logoutAddress'> & { readonly clientSecret: string };

export interface TypedGroup {
  readonly group: string;
  readonly role: Role;
}

/** A provider as it stands in the form: lists as text, one thing after the other. */
export interface TypedProvider {
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scopes: string;
  readonly acrValues: string;
  readonly domains: string;
  readonly groupClaim: string;
  readonly groups: readonly TypedGroup[];
  readonly secondFactor: boolean;
}

export const emptyProvider: TypedProvider = {
  name: '',
  issuer: '',
  clientId: '',
  clientSecret: '',
  scopes: 'openid profile email',
  acrValues: '',
  domains: '',
  groupClaim: '',
  groups: [],
  secondFactor: false,
};

export const typedProvider = ({ acrValues, domains, groupClaim, ...provider }: SignInProvider): TypedProvider => ({
  ...provider,
  clientSecret: '',
  acrValues: acrValues.join(' '),
  domains: domains.join('\n'),
  groupClaim: groupClaim ?? '',
});

export type FieldName = 'name' | 'issuer' | 'clientId' | 'clientSecret' | 'scopes' | 'domains';

const listed = (text: string): string[] => [...new Set(text.split(/[\s,;]+/).filter((part) => part !== ''))];

/** Domains as people write them: addresses and a leading @ are taken for the domain behind it. */
const listedDomains = (text: string): string[] => [...new Set(listed(text).map((part) => part.slice(part.lastIndexOf('@') + 1).toLowerCase()))];

const isAddress = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url?.protocol === 'https:' || url?.protocol === 'http:';
};

/** Fields that cannot be sent as they are. @param isNew a new provider needs its secret */
export const faultyFields = (typed: TypedProvider, isNew: boolean): readonly FieldName[] => {
  const { name, issuer, clientId, clientSecret, scopes, domains } = typed;
  const faults: readonly (readonly [FieldName, boolean])[] = [
    ['name', name.trim() === ''],
    ['issuer', !isAddress(issuer.trim()) || issuer.includes('<')],
    ['clientId', clientId.trim() === ''],
    ['clientSecret', isNew && clientSecret === ''],
    ['scopes', !listed(scopes).includes('openid')],
    ['domains', listedDomains(domains).some((domain) => !/^[^\s.]+(\.[^\s.]+)+$/.test(domain))],
  ];
  return faults.flatMap(([field, isFault]) => (isFault ? [field] : []));
};

export const settingsOf = (typed: TypedProvider): ProviderSettings => ({
  name: typed.name.trim(),
  issuer: typed.issuer.trim(),
  clientId: typed.clientId.trim(),
  clientSecret: typed.clientSecret,
  scopes: listed(typed.scopes).join(' '),
  acrValues: listed(typed.acrValues),
  domains: listedDomains(typed.domains),
  groupClaim: typed.groupClaim.trim() === '' ? null : typed.groupClaim.trim(),
  groups: typed.groups.map(({ group, role }) => ({ group: group.trim(), role })).filter(({ group }) => group !== ''),
  secondFactor: typed.secondFactor,
});
