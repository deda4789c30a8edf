import { Button } from '@digdir/designsystemet-react';
import type { SignInProvider } from '@medspill/contracts';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Choice } from '../../../components/ui/choice';
import { ErrorNotice } from '../../../components/ui/error-notice';
import { ApiError } from '../../../lib/http/api-error';
import { useSaveProvider } from '../api/sign-in-providers';
import { presetNames, presets, presetTitles } from '../model/presets';
import { emptyProvider, type FieldName, faultyFields, settingsOf, typedProvider } from '../model/typed-provider';
import { ProviderFields } from './provider-fields';

interface ProviderFormProps {
  /** Null for one that is to be made. */
  readonly provider: SignInProvider | null;
  readonly onSaved: (id: string) => void;
}

/** Whether the server refused because a domain leads to a provider already. */
const isTakenDomain = (error: unknown): boolean =>
  error instanceof ApiError && error.code === 'invalid_request' && JSON.stringify(error.body).includes('"path":"domains"');

/** Sets a provider up, or changes it. */
export const ProviderForm = ({ provider, onSaved }: ProviderFormProps) => {
  const { t } = useTranslation('sign-in-providers');
  const save = useSaveProvider(provider?.id ?? null);
  const [typed, setTyped] = useState(() => (provider === null ? emptyProvider : typedProvider(provider)));
  const [preset, setPreset] = useState('');
  const [tried, setTried] = useState(false);
  const isNew = provider === null;
  const faults = faultyFields(typed, isNew);
  const taken = isTakenDomain(save.error);

  const fault = (field: FieldName): string | false => {
    if (tried && faults.includes(field)) return t(`faults.${field}`);
    return field === 'domains' && taken ? t('faults.domainTaken') : false;
  };
  const start = (chosen: string): void => {
    const name = presetNames.find((one) => one === chosen);
    setPreset(chosen);
    if (name) setTyped({ ...typed, ...presets[name] });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (faults.length === 0 && !save.isPending) save.mutate(settingsOf(typed), { onSuccess: onSaved });
  };
  const known = presetNames.find((one) => one === preset);
  return (
    <form className="provider-form" onSubmit={submit} noValidate>
      {isNew ? (
        <div>
          <Choice
            label={t('presets.label')}
            value={preset}
            options={[{ value: '', label: t('presets.none') }, ...presetNames.map((name) => ({ value: name, label: name === 'other' ? t('presets.other') : presetTitles[name] }))]}
            onChange={start}
          />
          {known ? <p className="provider-form__quiet">{t(`presets.about.${known}`)}</p> : null}
        </div>
      ) : null}
      <ProviderFields typed={typed} fault={fault} isNew={isNew} onChange={(change) => setTyped({ ...typed, ...change })} />
      {save.isError && !taken ? <ErrorNotice error={save.error} /> : null}
      <div className="provider-form__buttons">
        <Button type="submit" aria-busy={save.isPending || undefined}>
          {t(isNew ? 'add' : 'save')}
        </Button>
        <Link to="/organisation/sign-in">{t('back')}</Link>
        {tried && faults.length > 0 ? <span role="status">{t('faulty', { count: faults.length })}</span> : null}
      </div>
    </form>
  );
};
