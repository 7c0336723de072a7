import { describeMatrix } from './matrix.js';
import { TABLE } from './table.js';

describeMatrix('kobling-offer-finder', TABLE['kobling-offer-finder']);
