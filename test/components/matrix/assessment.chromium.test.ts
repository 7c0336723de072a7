import { describeMatrix } from './matrix.js';
import { TABLE } from './table.js';

describeMatrix('kobling-assessment', TABLE['kobling-assessment']);
