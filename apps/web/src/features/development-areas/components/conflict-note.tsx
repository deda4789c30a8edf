import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCode } from '../../../lib/http/api-error';

/** Whether a change was refused because somebody else had been quicker. */
export const isConflict = (error: unknown): boolean => error !== null && errorCode(error) === 'edited_meanwhile';

interface ConflictNoteProps {
  /** What stands there now, by the name of its field. What is empty is left out. */
  theirs: readonly { readonly label: string; readonly text: string | null }[];
}

/** Somebody else has written in the meantime: theirs is shown beside one's own, which stays in the form. */
export const ConflictNote = ({ theirs }: ConflictNoteProps) => {
  const { t } = useTranslation('development');
  const note = useRef<HTMLDivElement>(null);
  // It may stand beyond the edge of a long form.
  useEffect(() => {
    // In braces: newer browsers return a promise, which React would take for a way to clean up.
    note.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={note} className="conflict" role="alert">
      <p className="conflict__title">{t('conflict.title')}</p>
      <p>{t('conflict.body')}</p>
      <dl>
        {theirs
          .filter(({ text }) => text !== null && text !== '')
          .map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
};
