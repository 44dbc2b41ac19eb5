/** Who somebody asked for: with other people in the lists, the same is said where they would be answered the same. */
import type { People, Person, Resolution } from './people';

/** Whether other people would have answered the same. */
export type Asked = (people: People) => boolean;

/** People who remember for whom they were asked. */
export class AskingPeople implements People {
  /** By name, `Resolution.meaning`. */
  readonly #meanings = new Map<string, string | undefined>();
  #isAny = false;

  /** @param people at no place in particular */
  constructor(private readonly people: People) {}

  resolve(name: string): Resolution | undefined {
    const resolution = this.people.resolve(name);
    this.#meanings.set(name, resolution?.meaning);
    return resolution;
  }

  get all(): readonly Person[] {
    this.#isAny = true;
    return this.people.all;
  }

  byId(id: string): Person | undefined {
    this.#isAny = true;
    return this.people.byId(id);
  }

  get base(): People {
    this.#isAny = true;
    return this.people.base;
  }

  /** What was asked until now. It does not hold the people. */
  asked(): Asked {
    if (this.#isAny) return () => false;
    // Arrays, because there are many of them that live long.
    const names = [...this.#meanings.keys()];
    const meanings = [...this.#meanings.values()];
    return (people) => names.every((name, index) => people.resolve(name)?.meaning === meanings[index]);
  }
}
