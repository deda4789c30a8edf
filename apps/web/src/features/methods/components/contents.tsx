import { type MethodWording, sections } from '@medspill/methods';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { errataAnchor, sectionAnchor, sourcesAnchor } from '../model/anchors';

/** Every entry of the page, section by section. */
export const Contents = ({ wording }: { wording: MethodWording }) => {
  const { t } = useTranslation('methods');
  return (
    <ol className="methods-contents">
      {sections.map((section) => (
        <li key={section.key}>
          <Link to={`#${sectionAnchor(section.key)}`}>{wording.sections[section.key].name}</Link>
          <ul>
            {section.methods.map(({ key }) => (
              <li key={key}>
                <Link to={`#${key}`}>{wording.summaries[key].name}</Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
      <li>
        <Link to={`#${errataAnchor}`}>{t('errata.title')}</Link>
      </li>
      <li>
        <Link to={`#${sourcesAnchor}`}>{t('sources.title')}</Link>
      </li>
    </ol>
  );
};
