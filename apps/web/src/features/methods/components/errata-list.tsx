import { type ErratumKey, errataKeys, methods, type MethodWording } from '@medspill/methods';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { errataAnchor, erratumAnchor } from '../model/anchors';
import { Fact } from './fact';

const concerned = (erratum: ErratumKey) => methods.filter(({ errata }) => errata.includes(erratum));

/** Where the published report and its own figures part: what is printed, what holds, and how we know. */
export const ErrataList = ({ wording, anchor }: { wording: MethodWording; anchor: string }) => {
  const { t } = useTranslation('methods');
  return (
    <section className="methods-section" aria-labelledby={errataAnchor}>
      <h2 id={errataAnchor} tabIndex={-1}>
        {t('errata.title')}
      </h2>
      <p className="methods-section__introduction">{t('errata.introduction')}</p>
      {errataKeys.map((key) => {
        const { title, printed, holds, howWeKnow } = wording.errata[key];
        const id = erratumAnchor(key);
        return (
          <article key={key} id={id} className="method" tabIndex={-1} aria-labelledby={`${id}-title`} data-current={anchor === id}>
            <h3 id={`${id}-title`}>
              <Link to={`#${id}`}>{title}</Link>
            </h3>
            <dl className="method__facts">
              <Fact name={t('errata.printed')}>{printed}</Fact>
              <Fact name={t('errata.holds')}>{holds}</Fact>
              <Fact name={t('errata.howWeKnow')}>{howWeKnow}</Fact>
              <Fact name={t('errata.concerns')} inLine>
                {concerned(key).map((method) => (
                  <Link key={method.key} to={`#${method.key}`}>
                    {wording.summaries[method.key].name}
                  </Link>
                ))}
              </Fact>
            </dl>
          </article>
        );
      })}
    </section>
  );
};
