import { Switch, Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { FieldName, TypedProvider } from '../model/typed-provider';
import { GroupRoles } from './group-roles';
import { ProviderTest } from './provider-test';

interface ProviderFieldsProps {
  readonly typed: TypedProvider;
  /** Words beside a field that cannot be sent as it is; false where nothing is wrong. */
  readonly fault: (field: FieldName) => string | false;
  /** The secret of a provider that is there already is kept unless another is given. */
  readonly isNew: boolean;
  readonly onChange: (change: Partial<TypedProvider>) => void;
}

/** Everything that is set of a provider: how it is reached, whom it is for, and what it decides. */
export const ProviderFields = ({ typed, fault, isNew, onChange }: ProviderFieldsProps) => {
  const { t } = useTranslation('sign-in-providers');
  return (
    <>
      <Textfield
        label={t('fields.name')}
        description={t('hints.name')}
        value={typed.name}
        maxLength={100}
        error={fault('name')}
        onChange={(event) => onChange({ name: event.target.value })}
      />
      <Textfield
        label={t('fields.issuer')}
        description={t('hints.issuer')}
        type="url"
        value={typed.issuer}
        maxLength={500}
        error={fault('issuer')}
        onChange={(event) => onChange({ issuer: event.target.value })}
      />
      <ProviderTest issuer={typed.issuer.trim()} acrValues={typed.acrValues.split(/\s+/).filter((value) => value !== '')} />
      <Textfield
        label={t('fields.clientId')}
        description={t('hints.clientId')}
        value={typed.clientId}
        maxLength={200}
        autoComplete="off"
        error={fault('clientId')}
        onChange={(event) => onChange({ clientId: event.target.value })}
      />
      <Textfield
        label={t('fields.clientSecret')}
        description={t(isNew ? 'hints.clientSecret' : 'hints.clientSecretKept')}
        type="password"
        value={typed.clientSecret}
        maxLength={500}
        autoComplete="new-password"
        error={fault('clientSecret')}
        onChange={(event) => onChange({ clientSecret: event.target.value })}
      />
      <Textfield
        multiline
        rows={3}
        label={t('fields.domains')}
        description={t('hints.domains')}
        value={typed.domains}
        error={fault('domains')}
        onChange={(event) => onChange({ domains: event.target.value })}
      />
      <Switch
        label={t('fields.secondFactor')}
        description={t('hints.secondFactor')}
        checked={typed.secondFactor}
        onChange={(event) => onChange({ secondFactor: event.target.checked })}
      />
      <Textfield
        label={t('fields.acrValues')}
        description={t('hints.acrValues')}
        value={typed.acrValues}
        onChange={(event) => onChange({ acrValues: event.target.value })}
      />
      <Textfield
        label={t('fields.scopes')}
        description={t('hints.scopes')}
        value={typed.scopes}
        maxLength={200}
        error={fault('scopes')}
        onChange={(event) => onChange({ scopes: event.target.value })}
      />
      <Textfield
        label={t('fields.groupClaim')}
        description={t('hints.groupClaim')}
        value={typed.groupClaim}
        maxLength={100}
        onChange={(event) => onChange({ groupClaim: event.target.value })}
      />
      {typed.groupClaim.trim() === '' ? null : <GroupRoles groups={typed.groups} onChange={(groups) => onChange({ groups })} />}
    </>
  );
};
