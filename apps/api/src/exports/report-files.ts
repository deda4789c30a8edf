import { Injectable } from '@nestjs/common';
import type { ExportFormat, Locale, WaveKind } from '@medspill/contracts';
import { type Branding, fileExtensions, groupDocument, loadLanguage, programmeDocument } from '@medspill/documents';
import { DevelopmentAreasService } from '../development-areas/development-areas.service.js';
import type { Actor } from '../platform/auth/actor.js';
import { requireFound } from '../platform/auth/authorise.js';
import { GroupReportsService } from '../reports/group-reports.service.js';
import { ProgrammeReportsService } from '../reports/programme-reports.service.js';
import { ExportsRepository } from './exports.repository.js';
import { fileName } from './file-name.js';

/** The organisation's dark blue, where it has chosen no colour. */
const usualAccent = '#0a4a86';

/** One file, and what it is called. */
export interface ReportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How files are to look and speak. */
export interface FileStyle {
  readonly format: ExportFormat;
  readonly locale: Locale;
  readonly branding: Branding;
}

/** Which figures over groups. */
export interface ComparedGroups {
  readonly programmeId: string;
  readonly cohortId: string | null;
  readonly from: WaveKind;
  readonly to: WaveKind;
}

/** Makes files of reports: what the reader may see, asked for as the screens do, and nothing that is not in the answer. */
@Injectable()
export class ReportFiles {
  constructor(
    private readonly groups: GroupReportsService,
    private readonly programmes: ProgrammeReportsService,
    private readonly development: DevelopmentAreasService,
    private readonly exports: ExportsRepository,
  ) {}

  async branding(organisationId: string): Promise<Branding> {
    const { name, accent, logo } = await this.exports.branding(organisationId);
    return { organisation: name, accent: accent ?? usualAccent, logo: logo && { format: logo.format, bytes: logo.bytes } };
  }

  /** @throws {DomainError} as reading the report does */
  async groupReport(actor: Actor, groupId: string, { format, locale, branding }: FileStyle): Promise<ReportFile> {
    const report = await this.groups.report(actor, groupId);
    const plan = await this.development.plan(actor, groupId);
    const bytes = await groupDocument(report, plan, format, await loadLanguage(locale, report.instrument), branding);
    return { name: fileName(`${report.group.name}.${fileExtensions[format]}`), bytes };
  }

  /** @throws {DomainError} as reading the report does */
  async programmeReport(actor: Actor, { programmeId, cohortId, from, to }: ComparedGroups, { format, locale, branding }: FileStyle): Promise<ReportFile> {
    const { name, cohort, instrumentKey, instrumentVersion } = requireFound(await this.exports.programme(actor.organisationId, programmeId, cohortId));
    const report = await this.programmes.report(actor, programmeId, { from, to, ...(cohortId === null ? {} : { cohortId }) });
    const language = await loadLanguage(locale, { key: instrumentKey, version: instrumentVersion });
    const bytes = await programmeDocument(report, { programme: name, cohort, from, to }, format, language, branding);
    return { name: fileName(name, ...(cohort === null ? [] : [cohort])) + `.${fileExtensions[format]}`, bytes };
  }
}
