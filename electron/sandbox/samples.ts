import type { SandboxSample } from '../ports/sandbox';
import { type Lesson, lessonOf, WITHDRAWN_LESSON } from './lesson';
import type { Representation, SampleSystem, SampleTaxpayer } from './sample-system';
import { SAMPLE_SYSTEMS } from './sample-systems';

/** One profile as "Try the Sandbox" adds it, and what it shows. Profiles of one client id share one credential. */
export type SandboxProfile = SandboxSample & {
  readonly noteEn: string;
  readonly noteAr: string;
};

/** The samples as profiles, plain ones first. The same systems decide the service's answers. */
export function sandboxProfiles(): readonly SandboxProfile[] {
  return SAMPLE_SYSTEMS.flatMap(system =>
    system.represents.length === 0
      ? [ownProfile(system)]
      : system.represents.map(representation => representedProfile(system, representation)),
  );
}

function ownProfile(system: SampleSystem): SandboxProfile {
  const { nameEn, nameAr } = system.owner;
  const lesson = lessonOf(system.behaviour);
  return {
    ...shared(system, system.owner, lesson),
    nameEn,
    nameAr,
    signIn: { kind: 'taxpayer' },
  };
}

function representedProfile(system: SampleSystem, representation: Representation): SandboxProfile {
  const { taxpayer, standing } = representation;
  const lesson = standing === 'withdrawn' ? WITHDRAWN_LESSON : lessonOf(system.behaviour);
  return {
    ...shared(system, taxpayer, lesson),
    nameEn: `${taxpayer.nameEn} (represented)`,
    nameAr: `${taxpayer.nameAr} (بالتفويض)`,
    signIn: { kind: 'intermediary', onBehalfOf: taxpayer.registrationNumber },
  };
}

function shared(system: SampleSystem, taxpayer: SampleTaxpayer, lesson: Lesson) {
  const ownTags = taxpayer.taxProfileTags.filter(tag => tag === 'B2B' || tag === 'B2C');
  return {
    clientId: system.clientId,
    secret1: system.secret1,
    secret2: system.secret2,
    registrationNumber: system.owner.registrationNumber,
    tags: lesson.tag === null ? ownTags : [...ownTags, lesson.tag],
    noteEn: lesson.noteEn,
    noteAr: lesson.noteAr,
  };
}
