import { completeLocales, instrumentVersions, wording } from '@medspill/instruments';
import daOwnData from '../../i18n/da/own-data.json' with { type: 'json' };
import daRights from '../../i18n/da/rights.json' with { type: 'json' };
import daSurvey from '../../i18n/da/survey.json' with { type: 'json' };
import enOwnData from '../../i18n/en/own-data.json' with { type: 'json' };
import enRights from '../../i18n/en/rights.json' with { type: 'json' };
import enSurvey from '../../i18n/en/survey.json' with { type: 'json' };
import nbOwnData from '../../i18n/nb/own-data.json' with { type: 'json' };
import nbRights from '../../i18n/nb/rights.json' with { type: 'json' };
import nbSurvey from '../../i18n/nb/survey.json' with { type: 'json' };
import nnOwnData from '../../i18n/nn/own-data.json' with { type: 'json' };
import nnRights from '../../i18n/nn/rights.json' with { type: 'json' };
import nnSurvey from '../../i18n/nn/survey.json' with { type: 'json' };

const told: [string, unknown][] = [
  ['survey, bokmål', nbSurvey],
  ['survey, nynorsk', nnSurvey],
  ['survey, Danish', daSurvey],
  ['survey, English', enSurvey],
  ['own data, bokmål', nbOwnData],
  ['own data, nynorsk', nnOwnData],
  ['own data, Danish', daOwnData],
  ['own data, English', enOwnData],
  ['rights, bokmål', nbRights],
  ['rights, nynorsk', nnRights],
  ['rights, Danish', daRights],
  ['rights, English', enRights],
  ...instrumentVersions.flatMap((version) => completeLocales(version).map((locale): [string, unknown] => [`${version.key}, ${locale}`, wording(version, locale)])),
];

// As long as a key ties a person's answers of two waves together they are confidential, and nothing more.
describe('what a respondent is told', () => {
  it.each(told)('never calls answers anonymous (%s)', (_, words) => {
    const text = JSON.stringify(words);
    expect(text.length).toBeGreaterThan(1000);
    expect(text).not.toMatch(/anonym/i);
  });

  it('calls them confidential', () => {
    expect(nbSurvey.confidentiality.heading).toContain('konfidensielle');
    expect(nnSurvey.confidentiality.heading).toContain('konfidensielle');
    expect(daSurvey.confidentiality.heading).toContain('fortrolige');
    expect(enSurvey.confidentiality.heading).toContain('confidential');
  });
});
