import { type ChangeEvent, type DragEvent, type RefObject, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
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
  const id = useId();

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
        <label htmlFor={`${id}-files`} className="file-drop__button">
          <input
            ref={input}
            id={`${id}-files`}
            type="file"
            accept=".csv,text/csv"
            multiple
            aria-describedby={describedBy}
            onChange={take}
          />
          <span>{t('drop.files')}</span>
        </label>
        <label htmlFor={`${id}-folder`} className="file-drop__button">
          <input id={`${id}-folder`} type="file" {...wholeFolder} onChange={take} />
          <span>{t('drop.folder')}</span>
        </label>
      </div>
    </div>
  );
};
