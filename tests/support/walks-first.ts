import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Begins with the walks over every screen, each of which takes more than a minute: Vitest begins with the largest files,
 * and these are the smallest, so that at the end one of them would run beside nothing.
 */
export class WalksFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- a sequencer sorts here, not a list
    const sorted = await super.sort(files);
    const isWalk = ({ moduleId }: TestSpecification): boolean => moduleId.includes("/screens-");
    return [...sorted.filter(isWalk), ...sorted.filter((file) => !isWalk(file))];
  }
}
