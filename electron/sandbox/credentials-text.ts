import { lessonOf } from './lesson';
import type { SampleSystem } from './sample-system';

/** The sample credentials as a terminal shows them, in the words that Miftah's form understands when pasted. */
export function credentialsText(systems: readonly SampleSystem[]): string {
  return systems.map(describe).join('\n\n');
}

function describe(system: SampleSystem): string {
  const { owner, represents, behaviour } = system;
  return [
    `${owner.nameEn}, ${owner.registrationNumber}`,
    `  Client ID        ${system.clientId}`,
    `  Client Secret 1  ${system.secret1}`,
    `  Client Secret 2  ${system.secret2}`,
    `  ${lessonOf(behaviour).noteEn}`,
    ...represents.map(
      ({ taxpayer, standing }) =>
        `  onbehalfof ${taxpayer.registrationNumber}  ${taxpayer.nameEn} (${standing})`,
    ),
  ].join('\n');
}
