import { FileError } from '../model/problem.js';
import { shown, valueAt } from './pointer.js';

/**
 * Looks whether a cleaned value is a file of this format and of a version that can be read here.
 * @throws FileError `wrong-format`, or `newer-version` for a file of a later kit.
 */
export function checkEnvelope(value: unknown, format: string, file?: string): void {
  const found = valueAt(value, ['format']);
  if (found !== format) {
    const problem = { path: '/format', code: 'wrong-format', expected: format, found: shown(found) };
    throw new FileError('wrong-format', [problem], file);
  }
  const version = valueAt(value, ['version']);
  if (version === 1) return;
  const isNewer = typeof version === 'number' && version > 1;
  const code = isNewer ? 'newer-version' : 'wrong-format';
  throw new FileError(code, [{ path: '/version', code, expected: '1', found: shown(version) }], file);
}
