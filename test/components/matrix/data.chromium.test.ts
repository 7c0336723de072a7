import { describeMatrix } from './matrix.js';
import { TABLE } from './table.js';

describeMatrix('kobling-data', TABLE['kobling-data']);
