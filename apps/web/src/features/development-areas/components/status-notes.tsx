import { Button } from '@digdir/designsystemet-react';
import type { DevelopmentArea, StatusNote } from '@medspill/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format';
import { hasLaterWave } from '../model/gatherings';
import { NoteDialog } from './note-dialog';
import { usePlan } from './plan-context';

const parts = ['changed', 'learned', 'seen', 'wayOn'] as const;

const Note = ({ note }: { note: StatusNote }) => {
  const { t } = useTranslation('development');
  const format = useFormat();
  return (
    <article className="note">
      <p className="note__date">{format.date(note.at)}</p>
      <dl>
        {parts
          .filter((part) => note[part] !== null)
          .map((part) => (
            <div key={part}>
              <dt>{t(`note.${part}`)}</dt>
              <dd>{note[part]}</dd>
            </div>
          ))}
      </dl>
    </article>
  );
};

/** Where the area stands, the latest note first; earlier ones stay, one tap away. */
export const StatusNotes = ({ area }: { area: DevelopmentArea }) => {
  const { t } = useTranslation('development');
  const { plan, mayEdit } = usePlan();
  const [writing, setWriting] = useState(false);
  const [latest, ...earlier] = area.work?.notes ?? [];
  const mayWrite = mayEdit && hasLaterWave(plan, area);
  if (!latest && !mayWrite) return null;
  return (
    <div className="area-part">
      <h4>{t('note.title')}</h4>
      {latest ? <Note note={latest} /> : <p className="area-part__empty">{t('note.none')}</p>}
      {earlier.length > 0 ? (
        <details className="earlier">
          <summary>{t('note.earlier', { count: earlier.length })}</summary>
          {earlier.map((note) => (
            <Note key={note.id} note={note} />
          ))}
        </details>
      ) : null}
      {mayWrite ? (
        <Button className="no-print" variant="secondary" data-size="sm" onClick={() => setWriting(true)}>
          {t('note.new')}
        </Button>
      ) : null}
      {writing ? <NoteDialog area={area} onClose={() => setWriting(false)} /> : null}
    </div>
  );
};
