import type { Response } from '../model/assessment.js';

/** The date of a moment; its time could tell who was at the screen. */
function dateOf(moment: string | null): string | null {
  return moment === null ? null : moment.slice(0, 10);
}

/**
 * A response as it is handed on. With a name it goes as it is; without, only dates and no organisation, so that the file
 * does not tell by other means who answered.
 */
export function toResponseFile(response: Response): Response {
  const { system, role, name } = response.respondent;
  if (name !== undefined && name.trim() !== '') return response;
  return {
    ...response,
    respondent: { ...(system ? { system } : {}), ...(role ? { role } : {}) },
    startedAt: dateOf(response.startedAt),
    completedAt: dateOf(response.completedAt),
  };
}
