import type { SeededPeople } from '@opvolging/api-identity';
import type { Viewer } from '@opvolging/domain';
import { DEMO_PEOPLE } from '@opvolging/testing';

/** The people of the demo as the service knows them; a name that is not among them is a mistake in the story. */
export class Cast {
  constructor(private readonly seeded: SeededPeople) {}

  viewer(key: string): Viewer {
    const { organisation, roles } = this.person(key);
    return {
      personId: this.personId(key),
      organisationId: this.organisationId(organisation),
      roles,
    };
  }

  personId(key: string): string {
    return known(this.seeded.personIds.get(this.person(key).email), key);
  }

  organisationId(name: string): string {
    return known(this.seeded.organisationIds.get(name), name);
  }

  private person(key: string) {
    return known(
      DEMO_PEOPLE.find((one) => one.key === key),
      key,
    );
  }
}

function known<Found>(found: Found | undefined, name: string): Found {
  if (found === undefined) {
    throw new Error(`Nobody in the demo is called ${name}.`);
  }
  return found;
}
