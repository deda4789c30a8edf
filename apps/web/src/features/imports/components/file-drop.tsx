import { type ChangeEvent, type DragEvent, type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileButton } from '../../../components/ui/file-button';
import { droppedFiles } from '../model/dropped-files';

interface FileDropProps {
  input: RefObject<HTMLInputElement | null>;
  /** Id of what tells which files are there. */
  describedBy: string;
  onFiles: (files: File[]) => void;
}

// Every browser knows the attribute; React's types do not.
const wholeFolder = { webkitdirectory: '' };

/** Files or a folder, dropped or chosen. */
export const FileDrop = ({ input, describedBy, onFiles }: FileDropProps) => {
  const { t } = useTranslation('imports');
  const [over, setOver] = useState(false);

  const take = (event: ChangeEvent<HTMLInputElement>): void => {
    onFiles([...(event.target.files ?? [])]);
    // So that the same file, mended, can be chosen again.
    event.target.value = '';
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then(onFiles);
  };
  return (
    <div
      className="file-drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className="file-drop__words">{t('drop.words')}</p>
      <div className="file-drop__buttons">
        <FileButton ref={input} label={t('drop.files')} accept=".csv,text/csv" multiple aria-describedby={describedBy} onChange={take} />
        <FileButton label={t('drop.folder')} {...wholeFolder} onChange={take} />
      </div>
    </div>
  );
};
