import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Outcome } from '../../../components/ui/outcome';
import type { Done } from './plan-context';

interface DoneNoteProps {
  done: Done;
  onDismiss: () => void;
}

/** What was just done, and the way back where there is one. Stays in sight while one goes on. */
export const DoneNote = ({ done: { text, undo }, onDismiss }: DoneNoteProps) => {
  const { t } = useTranslation(['development', 'common']);
  return (
    <div className="done-note no-print">
      <Outcome
        key={text}
        label={t('done.label')}
        actions={
          <>
            {undo ? (
              <Button variant="secondary" data-size="sm" onClick={undo}>
                {t('common:outcome.undo')}
              </Button>
            ) : null}
            <Button variant="tertiary" data-size="sm" onClick={onDismiss}>
              {t('common:outcome.dismiss')}
            </Button>
          </>
        }
      >
        <p>{text}</p>
      </Outcome>
    </div>
  );
};
