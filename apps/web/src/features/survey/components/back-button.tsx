import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useSurveyStep } from '../use-survey-step';

/** From a page beside the survey back to where one came from; to the start where the page was opened by its address. */
export const BackButton = () => {
  const { t } = useTranslation('rights');
  const { go, cameFromHere } = useSurveyStep(0);
  return (
    <Button type="button" variant="secondary" onClick={() => (cameFromHere ? window.history.back() : go({ kind: 'start' }))}>
      {t('back')}
    </Button>
  );
};
