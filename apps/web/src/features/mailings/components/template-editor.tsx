import { Button, Textarea, Textfield, Field, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { type MailTemplates, mailPlaceholders } from '@medspill/contracts';
import { type FormEvent, useDeferredValue, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/ui/error-notice';
import { useResetTemplate, useSaveTemplate, useSendTest } from '../api/mail-templates';
import { bodyFault, subjectFault, type WordingFault } from '../model/wording-fault';
import { MailPreview } from './mail-preview';

interface TemplateEditorProps {
  programmeId: string;
  stored: MailTemplates['items'][number];
  mailServer: boolean;
}

const useFaultWords = () => {
  const { t } = useTranslation('mailings');
  return (fault: WordingFault | null): string | null => fault && t(`editor.${fault.reason}`, { placeholder: fault.placeholder });
};

/** Subject and text of one mail, beside what it looks like. */
export const TemplateEditor = ({ programmeId, stored, mailServer }: TemplateEditorProps) => {
  const { t } = useTranslation('mailings');
  const id = useId();
  const { kind, locale, own } = stored;
  const [subject, setSubject] = useState(stored.subject);
  const [body, setBody] = useState(stored.body);
  const wording = { kind, locale, subject: subject.trim(), body: body.trim() };
  const shown = useDeferredValue(wording);
  const [save, reset, test] = [useSaveTemplate(programmeId), useResetTemplate(programmeId), useSendTest(programmeId)];
  const failed = [save, reset, test].find(({ isError }) => isError);
  const words = useFaultWords();
  const wrongSubject = words(subjectFault(subject));
  const wrongBody = words(bodyFault(kind, body));
  const complete = wrongSubject === null && wrongBody === null;
  const changed = subject !== stored.subject || body !== stored.body;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (complete && !save.isPending) save.mutate(wording);
  };
  const status = save.isSuccess && !changed ? t('editor.saved') : test.isSuccess ? t('editor.tested', { address: test.data.sentTo }) : null;
  return (
    <div className="template-editor">
      <form className="template-editor__form" onSubmit={submit} noValidate>
        <Textfield label={t('editor.subject')} value={subject} maxLength={200} error={wrongSubject ?? false} onChange={(event) => setSubject(event.target.value)} />
        <Field>
          <Label>{t('editor.body')}</Label>
          <Textarea rows={18} value={body} maxLength={5000} aria-describedby={id} aria-invalid={wrongBody !== null} onChange={(event) => setBody(event.target.value)} />
          {wrongBody === null ? null : <ValidationMessage>{wrongBody}</ValidationMessage>}
        </Field>
        <div className="template-editor__help" id={id}>
          <p>{t('editor.help')}</p>
          <dl>
            {mailPlaceholders.map((name) => (
              <div key={name}>
                <dt>
                  <code>{`{{${name}}}`}</code>
                </dt>
                <dd>{t(`placeholders.${name}`)}</dd>
              </div>
            ))}
          </dl>
        </div>
        {failed ? <ErrorNotice error={failed.error} /> : null}
        <div className="mail-section__buttons">
          <Button type="submit" disabled={!complete || !changed} aria-busy={save.isPending || undefined}>
            {t('editor.save')}
          </Button>
          {mailServer ? (
            <Button type="button" variant="secondary" disabled={!complete} aria-busy={test.isPending || undefined} onClick={() => test.mutate(wording)}>
              {t('editor.test')}
            </Button>
          ) : null}
          {own ? (
            <Button type="button" variant="tertiary" aria-busy={reset.isPending || undefined} onClick={() => reset.mutate({ kind, locale })}>
              {t('editor.reset')}
            </Button>
          ) : null}
          <span role="status">{status}</span>
        </div>
      </form>
      <MailPreview programmeId={programmeId} wording={shown} valid={complete} />
    </div>
  );
};
