import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Outcome } from '../../../components/ui/outcome';

/** What was just done. */
export interface Done {
  readonly text: string;
  /** What follows from it. */
  readonly note?: string | undefined;
  readonly undo?: () => void;
}

interface DoneNoticeProps {
  done: Done;
  onDismiss: () => void;
}

/** What was just done, and the way back where there is one. */
export const DoneNotice = ({ done: { text, note, undo }, onDismiss }: DoneNoticeProps) => {
  const { t } = useTranslation(['roster', 'common']);
  return (
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
      {note ? <p className="outcome__note">{note}</p> : null}
    </Outcome>
  );
};
