import { loadAssessmentPart } from '../../parts.js';

export type OnwardPart = Awaited<ReturnType<typeof loadAssessmentPart.onward>>;

let part: OnwardPart | undefined;

/** What is not needed for the first statement, once it has come: all assessments of a page share it. */
export const onwardPart = (): OnwardPart | undefined => part;

/** Fetches it; on a page that has it already nothing is fetched. */
export const loadOnward = async (): Promise<OnwardPart> => (part ??= await loadAssessmentPart.onward());
