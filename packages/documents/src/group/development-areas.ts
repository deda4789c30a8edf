import type { DevelopmentArea, DevelopmentPlan, GroupReport, WaveKind } from '@medspill/contracts';
import { levelIn } from '@medspill/narrative';
import type { Language } from '../language.js';
import type { AreaInWords } from '../pdf/pdf-document.js';

const factsOf = (area: DevelopmentArea | undefined, { documents, day }: Language): AreaInWords['facts'] => {
  const words = documents.group.areas;
  const facts = [
    { name: words.why, text: area?.why },
    { name: words.wanted, text: area?.wanted },
    { name: words.measure, text: area?.measure },
    { name: words.review, text: area?.reviewOn ? day(area.reviewOn) : null },
  ];
  return facts.flatMap(({ name, text }) => (text ? [{ name, text }] : []));
};

const actionsOf = (area: DevelopmentArea | undefined, { documents, day }: Language): AreaInWords['actions'] =>
  (area?.work?.actions ?? []).map(({ title, dueOn, state }) => ({
    title,
    due: dueOn ? day(dueOn) : '',
    state: documents.group.areas.states[state],
  }));

/**
 * The areas that the group has chosen, with their factors' means in every wave and, where the reader may see it, what the
 * group does about them. What single members will contribute is nobody else's to hand out.
 */
export const areasInWords = (report: GroupReport, plan: DevelopmentPlan | null, waves: readonly WaveKind[], language: Language): AreaInWords[] => {
  const { documents, factorName, format } = language;
  const means = (key: string): string => {
    const factor = report.factors.find((one) => one.key === key);
    return waves.map((kind) => format.number((factor && levelIn(factor, kind)?.mean) ?? null)).join(' → ');
  };
  return report.developmentAreas.map(({ id, title, factors }, index) => {
    const area = plan?.areas.find((one) => one.id === id);
    return {
      title: title ?? documents.group.areas.untitled(index + 1),
      factors: factors.map((key) => [factorName(key), means(key)].filter(Boolean).join('  ')),
      wanted: area?.wanted ? [area.wanted] : [],
      facts: factsOf(area, language),
      actions: actionsOf(area, language),
    };
  });
};
