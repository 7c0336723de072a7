import { completeRules, type RawRules } from '../../model/complete.js';
import rules from './rules.json';

/** The rules between national types, completed. The file is ours and checked against the schema by a test. */
export const nationalRules = completeRules(rules as unknown as RawRules);
