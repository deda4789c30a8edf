import { Checkbox, Fieldset, Textfield } from '@digdir/designsystemet-react';
import type { Named } from '@medspill/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { groupsQuery } from '../api/accounts';

interface GroupChoiceProps {
  chosen: readonly Named[];
  onChange: (groups: Named[]) => void;
}

/** The chosen groups, and others found by a part of their name. */
export const GroupChoice = ({ chosen, onChange }: GroupChoiceProps) => {
  const { t } = useTranslation('accounts');
  const [search, setSearch] = useState('');
  const { data } = useQuery(groupsQuery(search.trim()));
  const found = (data?.items ?? []).filter(({ id }) => !chosen.some((group) => group.id === id));
  const more = (data?.total ?? 0) - (data?.items.length ?? 0);
  return (
    <Fieldset className="group-choice">
      <Fieldset.Legend>{t('groups.label')}</Fieldset.Legend>
      {chosen.map((group) => (
        <Checkbox
          key={group.id}
          label={group.name}
          checked
          onChange={() => onChange(chosen.filter(({ id }) => id !== group.id))}
        />
      ))}
      <Textfield label={t('groups.search')} value={search} data-size="sm" onChange={(event) => setSearch(event.target.value)} />
      {found.map((group) => (
        <Checkbox
          key={group.id}
          label={group.name}
          description={group.programme.name}
          checked={false}
          onChange={() => onChange([...chosen, { id: group.id, name: group.name }])}
        />
      ))}
      {more > 0 ? <p className="group-choice__more">{t('groups.more', { count: more })}</p> : null}
    </Fieldset>
  );
};
