import { FileError, ResponseError } from '../model/problem.js';
import { ProblemList } from './problem-list.js';
import { asParsed } from './json-text.js';
import { check } from './check.js';
import { checkEnvelope } from './envelope.js';
import { clean } from './clean.js';
import { completeWithdrawal } from './complete-response.js';
import { named } from './rename-error.js';
import { withdrawalSchema } from '../model/schema/response.js';
import type { Withdrawal } from '../model/assessment.js';

/**
 * A withdrawal, version 1. A string is taken as JSON text, anything else as its parsed value.
 * @throws ResponseError with problems.
 */
export function parseWithdrawal(input: unknown, file?: string): Withdrawal {
  return named(ResponseError, file, () => {
    const { value } = clean(asParsed(input, file));
    checkEnvelope(value, 'kobling-withdrawal', file);
    const problems = new ProblemList(file);
    const raw = check(withdrawalSchema, value, problems, [], 20);
    if (!raw) throw new FileError('invalid', problems.list(), file);
    return completeWithdrawal(raw);
  });
}
