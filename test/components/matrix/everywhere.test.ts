import { describeEverywhere } from './matrix.js';
import { TABLE } from './table.js';

for (const [tag, row] of Object.entries(TABLE)) describeEverywhere(tag, row);
