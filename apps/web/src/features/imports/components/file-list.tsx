import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format';
import { type ChosenFiles, isOptional, programmeFileNames } from '../model/programme-files';

/** The files that a programme has, and which of them are chosen. */
export const FileList = ({ chosen }: { chosen: ChosenFiles }) => {
  const { t } = useTranslation('imports');
  const format = useFormat();
  return (
    <>
      <ul className="file-list">
        {programmeFileNames.map((name) => {
          const file = chosen.files.get(name);
          const absent = isOptional(name) ? t('files.optional') : t('files.missing');
          return (
            <li key={name} data-chosen={file ? true : undefined}>
              <code>{name}</code>
              <span className="numeric">
                {file ? t('files.chosen', { size: format.number(Math.max(1, file.size / 1000), 0) }) : absent}
              </span>
            </li>
          );
        })}
      </ul>
      <p className="file-list__ignored" role="status">
        {chosen.ignored.length > 0 ? t('files.ignored', { files: format.list(chosen.ignored) }) : null}
      </p>
    </>
  );
};
