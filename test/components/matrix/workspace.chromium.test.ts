import { describeMatrix } from './matrix.js';
import { TABLE } from './table.js';

describeMatrix('kobling-workspace', TABLE['kobling-workspace']);
