/** Everything that writes a file; brings no schemas. */
export { gapsCsv, GAPS_COLUMNS, toGapsFile } from './gaps-file.js';
export { reportCsv, reportRows, REPORT_COLUMNS } from './report-csv.js';
export { safeFileName } from './file-name.js';
export { toCsv } from './csv.js';
export { toResponseFile } from './response-file.js';
export { toWorkspaceFile } from './workspace-file.js';
export { writeJson } from './write-json.js';
export type { CsvCell, CsvOptions } from './csv.js';
export type { GapsColumn, GapsCsvOptions } from './gaps-file.js';
export type { ReportColumn, ReportCsvOptions } from './report-csv.js';
export type { WorkspaceFile, WorkspaceRecords } from './workspace-file.js';
export type { WriteJsonOptions } from './write-json.js';
