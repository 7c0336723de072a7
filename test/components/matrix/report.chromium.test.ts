import { describeMatrix } from './matrix.js';
import { TABLE } from './table.js';

describeMatrix('kobling-report', TABLE['kobling-report']);
