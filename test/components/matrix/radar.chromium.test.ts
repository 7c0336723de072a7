import { describeMatrix } from './matrix.js';
import { TABLE } from './table.js';

describeMatrix('kobling-radar', TABLE['kobling-radar']);
