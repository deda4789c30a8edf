import { Button, Field, Fieldset, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { roles } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import type { TypedGroup } from '../model/typed-provider';

interface GroupRolesProps {
  readonly groups: readonly TypedGroup[];
  readonly onChange: (groups: readonly TypedGroup[]) => void;
}

/** Which role the people of a provider's group have here. */
export const GroupRoles = ({ groups, onChange }: GroupRolesProps) => {
  const { t } = useTranslation(['sign-in-providers', 'common']);
  const set = (index: number, change: Partial<TypedGroup>): void =>
    onChange(groups.map((one, place) => (place === index ? { ...one, ...change } : one)));
  return (
    <Fieldset className="group-roles">
      <Fieldset.Legend>{t('groups.legend')}</Fieldset.Legend>
      <Fieldset.Description>{t('groups.hint')}</Fieldset.Description>
      {groups.map(({ group, role }, index) => (
        // Rows have nothing of their own but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className="group-roles__row">
          <Textfield label={t('groups.group')} value={group} maxLength={200} onChange={(event) => set(index, { group: event.target.value })} />
          <Field>
            <Label>{t('groups.role')}</Label>
            <Select value={role} onChange={(event) => set(index, { role: roles.find((one) => one === event.target.value) ?? role })}>
              {roles.map((one) => (
                <Select.Option key={one} value={one}>
                  {t(`common:roles.${one}`)}
                </Select.Option>
              ))}
            </Select>
          </Field>
          <button type="button" className="link-button" onClick={() => onChange(groups.filter((_, place) => place !== index))}>
            {t('groups.remove')} <span className="visually-hidden">{group}</span>
          </button>
        </div>
      ))}
      <Button type="button" variant="tertiary" data-size="sm" onClick={() => onChange([...groups, { group: '', role: 'member' }])}>
        {t('groups.add')}
      </Button>
    </Fieldset>
  );
};
