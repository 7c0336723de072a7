import { FileError, WorkspaceError } from '../model/problem.js';
import { ProblemList } from './problem-list.js';
import { asParsed } from './json-text.js';
import { check } from './check.js';
import { checkEnvelope } from './envelope.js';
import { clean } from './clean.js';
import { completeRound } from './complete-response.js';
import { named } from './rename-error.js';
import { roundSchema } from '../model/schema/response.js';
import type { Round } from '../model/assessment.js';

/**
 * A round file, version 1. A string is taken as JSON text, anything else as its parsed value.
 * @throws WorkspaceError with problems; also when it closes before it opens or would show groups under 5.
 */
export function parseRound(input: unknown, file?: string): Round {
  return named(WorkspaceError, file, () => {
    const { value } = clean(asParsed(input, file));
    checkEnvelope(value, 'kobling-round', file);
    const problems = new ProblemList(file);
    const raw = check(roundSchema, value, problems, [], 20);
    if (raw?.opens && raw.closes && raw.closes < raw.opens) {
      problems.add('/closes', 'wrong-value', `${raw.opens} or later`, raw.closes);
    }
    if (!raw || problems.size > 0) throw new FileError('invalid', problems.list(), file);
    return completeRound(raw);
  });
}
