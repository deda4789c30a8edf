import { importFiles } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';

const files = [
  { name: importFiles.members, words: 'members', columns: 'cohort, group, member, joined_after_pre' },
  {
    name: importFiles.responses,
    words: 'responses',
    columns: 'cohort, group, member, wave, clear_purpose_1, clear_purpose_2, … individual_satisfaction_3',
  },
  { name: importFiles.developmentAreas, words: 'areas', columns: 'group, area, factors, title' },
  {
    name: importFiles.groups,
    words: 'groups',
    columns: 'group, name, sector, cohort_name, pre_opened_on, pre_closed_on, post_opened_on, post_closed_on',
  },
] as const;

/** How the files have to look. Folded away: who does this every month knows. */
export const FormatHelp = () => {
  const { t } = useTranslation('imports');
  return (
    <details className="format-help">
      <summary>{t('format.summary')}</summary>
      <p>{t('format.general')}</p>
      <dl>
        {files.map(({ name, words, columns }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              <p>{t(`format.files.${words}`)}</p>
              <p className="format-help__columns">
                {t('format.columns')} <code>{columns}</code>
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
