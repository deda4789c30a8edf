import { Button, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format';
import { addFiles, type ChosenFiles, missingFiles, noFiles, type ProgrammeFileName } from '../model/programme-files';
import { FileDrop } from './file-drop';
import { FileList } from './file-list';

interface ImportFormProps {
  busy: boolean;
  onSubmit: (given: { name: string; files: ReadonlyMap<ProgrammeFileName, File> }) => void;
}

const nameLimit = 200;

/** The programme's name and its files. What is missing is said when one tries to go on, not before. */
export const ImportForm = ({ busy, onSubmit }: ImportFormProps) => {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<ChosenFiles>(noFiles);
  const [tried, setTried] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);
  const drop = useRef<HTMLInputElement>(null);
  const missing = missingFiles(chosen);
  const needsName = tried && name.trim() === '';
  const needsFiles = tried && missing.length > 0;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '') nameField.current?.focus();
    else if (missing.length > 0) drop.current?.focus();
    else if (!busy) onSubmit({ name: name.trim(), files: chosen.files });
  };
  return (
    <form className="import-form" onSubmit={submit} noValidate>
      <Textfield
        ref={nameField}
        label={t('form.name')}
        description={t('form.nameHint')}
        value={name}
        maxLength={nameLimit}
        error={needsName ? t('form.nameMissing') : false}
        onChange={(event) => setName(event.target.value)}
      />
      <FileDrop input={drop} describedBy="import-files" onFiles={(files) => setChosen((before) => addFiles(before, files))} />
      <div id="import-files">
        <FileList chosen={chosen} />
        {needsFiles ? <ValidationMessage>{t('form.filesMissing', { files: format.list(missing) })}</ValidationMessage> : null}
      </div>
      <Button type="submit" aria-busy={busy || undefined}>
        {busy ? t('form.working') : t('form.submit')}
      </Button>
    </form>
  );
};
