import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { named, uuid } from './identifiers.js';
import { givenName } from './roster.js';

/** Between what any programme's promises may be set: least numbers of responses, months and days. */
export const programmeLimits = {
  kGroup: { min: 3, max: 20 },
  kOutside: { min: 5, max: 20 },
  kText: { min: 4, max: 20 },
  minOtherGroups: { min: 3, max: 20 },
  retentionMonths: { min: 1, max: 120 },
  linkDays: { min: 1, max: 366 },
} as const;

const within = ({ min, max }: { readonly min: number; readonly max: number }) =>
  z.number().int().min(min, `must be at least ${min}`).max(max, `must be at most ${max}`);

/** What respondents are promised. Fixed once the programme's first wave has opened. */
export const promises = z
  .object({
    /** Least number of responses for a group's figures inside the group, outside it, and for text answers. */
    kGroup: within(programmeLimits.kGroup),
    kOutside: within(programmeLimits.kOutside),
    kText: within(programmeLimits.kText),
    /** Least number of other groups behind a cohort figure that a group is shown. */
    minOtherGroups: within(programmeLimits.minOtherGroups),
    /** Months after the last wave for which it is kept whose answers belong together. */
    retentionMonths: within(programmeLimits.retentionMonths),
    /** Days for which a personal link works; null for as long as its wave takes answers. */
    linkDays: within(programmeLimits.linkDays).nullable(),
    /** Researchers may be given the answers under a key. */
    researchExport: z.boolean(),
  })
  .refine(({ kGroup, kOutside }) => kOutside >= kGroup, { path: ['kOutside'], message: 'must not be less than kGroup' })
  .refine(({ kGroup, kText }) => kText >= kGroup, { path: ['kText'], message: 'must not be less than kGroup' });
export type Promises = z.infer<typeof promises>;

export const programmeSettings = named.extend({
  /** Whom respondents may ask, as they read it. */
  contact: z.string().nullable(),
  promises,
  /** A wave has opened, so that the promises stay as they are. */
  promisesFixed: z.boolean(),
});
export type ProgrammeSettings = z.infer<typeof programmeSettings>;

const programmeParams = z.object({ programmeId: uuid });

export const createProgramme = endpoint({
  method: 'POST',
  path: '/api/programmes',
  summary: 'Makes an empty programme with the newest instrument and the usual promises.',
  body: z.object({ name: givenName }),
  response: named,
});

export const getProgrammeSettings = endpoint({
  method: 'GET',
  path: '/api/programmes/:programmeId/settings',
  summary: 'What is set for a programme, and whether its promises to respondents may still be changed.',
  params: programmeParams,
  response: programmeSettings,
});

export const updateProgrammeSettings = endpoint({
  method: 'PUT',
  path: '/api/programmes/:programmeId/settings',
  summary: 'Changes a programme’s name, contact and promises.',
  params: programmeParams,
  body: z.object({ name: givenName, contact: givenName.nullable(), promises }),
  response: programmeSettings,
});
