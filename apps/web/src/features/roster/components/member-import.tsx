import { Textarea, Field, Label, ValidationMessage } from '@digdir/designsystemet-react';
import type { MemberImport, MemberListIssue } from '@medspill/contracts';
import { type ChangeEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileButton } from '../../../components/ui/file-button';
import { FormDialog } from '../../../components/ui/form-dialog';
import { ScrollRegion } from '../../../components/ui/scroll-region';
import { useImportMembers } from '../api/roster';

/** Where it is and what was found, one line per error. */
const Issues = ({ issues }: { issues: readonly MemberListIssue[] }) => {
  const { t } = useTranslation('roster');
  return (
    <div role="alert">
      <ValidationMessage>{t('list.issues', { count: issues.length })}</ValidationMessage>
      <ul className="list-issues">
        {issues.map(({ code, line, column, found }) => (
          <li key={`${code}${line}${column}`}>
            {line === null ? null : <span className="numeric">{t('list.line', { line })} </span>}
            {t(`list.codes.${code}`, { column, found })}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** What the list would do, line by line, before it does it. */
const Preview = ({ lines }: Pick<MemberImport, 'lines'>) => {
  const { t } = useTranslation('roster');
  return (
    <>
      <p>{t('list.preview', { count: lines.filter(({ change }) => change !== 'same').length })}</p>
      <ScrollRegion label={t('list.previewLabel')}>
        <table className="figures-table">
          <thead>
            <tr>
              <th scope="col">{t('member.name')}</th>
              <th scope="col">{t('member.email')}</th>
              <th scope="col">{t('list.change')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ line, name, email, change }) => (
              <tr key={line}>
                <th scope="row">{name}</th>
                <td>{email}</td>
                <td>{t(`list.changes.${change}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
};

interface MemberImportDialogProps {
  groupId: string;
  onDone: (count: number) => void;
  onCancel: () => void;
}

/** A list of members pasted or chosen as a file: first what it would do, then doing it. */
export const MemberImportDialog = ({ groupId, onDone, onCancel }: MemberImportDialogProps) => {
  const { t } = useTranslation('roster');
  const [csv, setCsv] = useState('');
  const [checked, setChecked] = useState<MemberImport | null>(null);
  const read = useImportMembers(groupId);
  const ready = checked !== null && checked.issues.length === 0;
  const changed = checked?.lines.filter(({ change }) => change !== 'same').length ?? 0;

  const write = (text: string): void => {
    setCsv(text);
    setChecked(null);
  };
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    void target.files?.[0]?.text().then(write);
    // The same file can be chosen again, once it is mended.
    target.value = '';
  };
  const submit = (): void =>
    read.mutate({ csv, confirmed: ready }, { onSuccess: (result) => (result.done ? onDone(changed) : setChecked(result)) });

  return (
    <FormDialog
      wide
      heading={t('list.heading')}
      confirm={ready ? t('list.confirm', { count: changed }) : t('list.check')}
      busy={read.isPending}
      error={read.error}
      onCancel={onCancel}
      onSubmit={submit}
    >
      <p>{t('list.help')}</p>
      <FileButton label={t('list.file')} accept=".csv,.txt,text/csv,text/plain" onChange={choose} />
      <Field>
        <Label>{t('list.text')}</Label>
        <Textarea rows={6} value={csv} spellCheck={false} placeholder={t('list.example')} onChange={(event) => write(event.target.value)} />
      </Field>
      {checked && checked.issues.length > 0 ? <Issues issues={checked.issues} /> : null}
      {ready ? <Preview lines={checked.lines} /> : null}
    </FormDialog>
  );
};
