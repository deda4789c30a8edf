import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';

interface StepButtonsProps {
  next: string;
  onBack: () => void;
  busy?: boolean;
}

/** Back and on. The button that leads on submits the form it stands in, so that Enter does the same. */
export const StepButtons = ({ next, onBack, busy = false }: StepButtonsProps) => {
  const { t } = useTranslation('survey');
  return (
    <div className="survey-buttons">
      <Button type="button" variant="secondary" onClick={onBack}>
        {t('back')}
      </Button>
      <Button type="submit" data-next aria-busy={busy || undefined}>
        {next}
      </Button>
    </div>
  );
};
