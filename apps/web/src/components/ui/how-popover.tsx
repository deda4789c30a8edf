import { Popover } from '@digdir/designsystemet-react';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface HowPopoverProps {
  children: ReactNode;
  /** Words of the button, where “How?” is too short. */
  label?: ReactNode;
}

/** The formula, one tap away. */
export const HowPopover = ({ children, label }: HowPopoverProps) => {
  const { t } = useTranslation('common');
  const id = useId();
  return (
    <>
      <button type="button" className="quiet-button no-print" popoverTarget={id}>
        {label ?? t('figures.how')}
      </button>
      <Popover id={id} placement="bottom" className="how">
        {children}
      </Popover>
    </>
  );
};
