import { Button, Heading } from '@digdir/designsystemet-react';
import type { ImportIssue } from '@medspill/contracts';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../../components/ui/save-file';
import { ScrollRegion } from '../../../components/ui/scroll-region';
import { toCsv } from '../../../components/ui/figure-data';

interface ImportIssuesProps {
  issues: readonly ImportIssue[];
  /** There were more than are listed. */
  more: boolean;
}

const columns = ['file', 'line', 'column', 'problem', 'found', 'expected'] as const;

/** Everything that is wrong with the files, where it is, and that nothing was changed. */
export const ImportIssues = ({ issues, more }: ImportIssuesProps) => {
  const { t } = useTranslation('imports');
  const [copied, setCopied] = useState(false);
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), []);

  const csv = (): string =>
    toCsv({
      columns: columns.map((column) => ({ name: t(`issues.${column}`) })),
      rows: issues.map((issue) => [issue.file, issue.line, issue.column, t(`codes.${issue.code}`), issue.found, issue.expected]),
    });
  const copy = (): void => void navigator.clipboard.writeText(csv()).then(() => setCopied(true));

  return (
    <section ref={section} tabIndex={-1} className="import-issues" aria-labelledby="import-issues-heading">
      <Heading level={2} data-size="sm" id="import-issues-heading">
        {more ? t('issues.headingMore', { count: issues.length }) : t('issues.heading', { count: issues.length })}
      </Heading>
      <p>{more ? t('issues.more', { count: issues.length }) : t('issues.nothingChanged')}</p>
      <div className="import-issues__actions">
        <Button variant="secondary" data-size="sm" onClick={() => saveFile(t('issues.fileName'), new Blob([`\uFEFF${csv()}`], { type: 'text/csv' }))}>
          {t('issues.download')}
        </Button>
        {/* Browsers give the clipboard to secure addresses only. */}
        {window.isSecureContext ? (
          <Button variant="tertiary" data-size="sm" onClick={copy}>
            {t('issues.copy')}
          </Button>
        ) : null}
        <span role="status">{copied ? t('issues.copied') : null}</span>
      </div>
      <ScrollRegion label={t('issues.table')}>
        <table className="issue-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`issues.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {issues.map((issue) => (
              <tr key={[issue.file, issue.line, issue.column, issue.code, issue.found].join('|')}>
                <td>{issue.file}</td>
                <td className="numeric">{issue.line ?? t('issues.wholeFile')}</td>
                <td>{issue.column}</td>
                <td>{t(`codes.${issue.code}`)}</td>
                <td>{issue.found === null ? null : <code>{issue.found}</code>}</td>
                <td lang="en">{issue.expected}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
};
