import { useTranslation } from 'react-i18next';
import type { SaveStatus } from '../model/autosave';

/**
 * Says quietly whether everything is saved. The live region changes only when the answer to that question changes, so that
 * a screen reader does not say "saved" after every statement.
 */
export const SaveNote = ({ status, submitted }: { status: SaveStatus; submitted: boolean }) => {
  const { t } = useTranslation('survey');
  const saved = submitted ? t('saving.counted') : t('saving.saved');
  const words = status === 'waiting' ? t('saving.waiting') : saved;
  return (
    <span className="save-note" data-status={status}>
      <span className="save-note__words" role="status" aria-live="polite">
        {status === 'idle' ? null : words}
      </span>
    </span>
  );
};
