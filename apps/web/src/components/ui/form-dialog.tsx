import { Button, Heading } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from './error-notice';

interface FormDialogProps {
  heading: string;
  children: ReactNode;
  /** Words of the button that does it. */
  confirm: string;
  busy: boolean;
  error: unknown;
  onSubmit: () => void;
  onCancel: () => void;
  wide?: boolean;
}

/** A short form over the page. Escape and the second button leave it without doing anything. */
export const FormDialog = ({ heading, children, confirm, busy, error, onSubmit, onCancel, wide = false }: FormDialogProps) => {
  const { t } = useTranslation('common');
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  // Closed before it leaves the page, so that the focus goes back to the button that opened it.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!busy) onSubmit();
  };
  return (
    <dialog ref={dialog} className="ds-dialog form-dialog" data-wide={wide || undefined} aria-labelledby={id} onCancel={onCancel}>
      <form onSubmit={submit} noValidate>
        <Heading level={2} data-size="xs" id={id}>
          {heading}
        </Heading>
        <div className="form-dialog__fields">{children}</div>
        {error === null || error === undefined ? null : <ErrorNotice error={error} />}
        <div className="form-dialog__buttons">
          <Button type="submit" aria-busy={busy || undefined}>
            {busy ? t('form.working') : confirm}
          </Button>
          <Button type="button" variant="tertiary" onClick={onCancel}>
            {t('form.cancel')}
          </Button>
        </div>
      </form>
    </dialog>
  );
};
