import { Button, Fieldset, Textfield } from '@digdir/designsystemet-react';
import { programmeLimits, type ProgrammeSettings, type Promises } from '@medspill/contracts';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../components/ui/error-notice';
import { useUpdateSettings } from './api/settings';

const names = ['kGroup', 'kOutside', 'kText', 'minOtherGroups', 'retentionMonths'] as const satisfies readonly (keyof Promises)[];
type PromiseName = (typeof names)[number];
type Typed = Record<PromiseName, string>;

const mapNames = <Value,>(value: (name: PromiseName) => Value): Record<PromiseName, Value> => ({
  kGroup: value('kGroup'),
  kOutside: value('kOutside'),
  kText: value('kText'),
  minOtherGroups: value('minOtherGroups'),
  retentionMonths: value('retentionMonths'),
});

/** What is wrong with each number; null where nothing is. */
const faultsOf = (typed: Typed): Record<PromiseName, 'between' | 'notLess' | null> =>
  mapNames((name) => {
    const { min, max } = programmeLimits[name];
    const value = Number(typed[name]);
    if (typed[name].trim() === '' || !Number.isInteger(value) || value < min || value > max) return 'between';
    return (name === 'kOutside' || name === 'kText') && value < Number(typed.kGroup) ? 'notLess' : null;
  });

/** Name, contact and what respondents are promised. The promises are fixed once a wave has opened. */
export const SettingsForm = ({ settings }: { settings: ProgrammeSettings }) => {
  const { t } = useTranslation('programme-settings');
  const update = useUpdateSettings(settings.id);
  const [name, setName] = useState(settings.name);
  const [contact, setContact] = useState(settings.contact ?? '');
  const [typed, setTyped] = useState(mapNames((field) => String(settings.promises[field])));
  const [tried, setTried] = useState(false);
  const faults = faultsOf(typed);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (update.isPending || name.trim() === '' || names.some((field) => faults[field] !== null)) return;
    update.mutate({ name: name.trim(), contact: contact.trim() || null, promises: mapNames((field) => Number(typed[field])) });
  };
  return (
    <form className="settings-form" onSubmit={submit} noValidate>
      <Textfield
        label={t('name')}
        value={name}
        maxLength={200}
        error={tried && name.trim() === '' ? t('nameMissing') : false}
        onChange={(event) => setName(event.target.value)}
      />
      <Textfield
        label={t('contact')}
        description={t('contactHint')}
        value={contact}
        maxLength={200}
        onChange={(event) => setContact(event.target.value)}
      />
      <Fieldset>
        <Fieldset.Legend>{t('promises')}</Fieldset.Legend>
        <Fieldset.Description>{settings.promisesFixed ? t('promisesFixed') : t('promisesHint')}</Fieldset.Description>
        {names.map((field) => (
          <Textfield
            key={field}
            type="number"
            inputMode="numeric"
            className="settings-form__number"
            label={t(`fields.${field}`)}
            description={t(`hints.${field}`, { min: programmeLimits[field].min })}
            min={programmeLimits[field].min}
            max={programmeLimits[field].max}
            value={typed[field]}
            readOnly={settings.promisesFixed}
            error={tried && faults[field] !== null ? t(faults[field], programmeLimits[field]) : false}
            onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
          />
        ))}
      </Fieldset>
      {update.isError ? <ErrorNotice error={update.error} /> : null}
      <div className="settings-form__buttons">
        <Button type="submit" aria-busy={update.isPending || undefined}>
          {t('save')}
        </Button>
        <span role="status">{update.isSuccess ? t('saved') : null}</span>
      </div>
    </form>
  );
};
