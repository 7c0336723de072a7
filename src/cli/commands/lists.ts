import { columnsTable, needsTable } from '../templates/lists.js';
import { EXIT } from '../host.js';
import type { Command } from './command.js';

/** `kobling catalogue columns`: what a spreadsheet can have. */
export const columns: Command = {
  flags: {},
  run(_args, { host, texts }) {
    host.print(columnsTable(texts));
    return Promise.resolve(EXIT.ok);
  },
};

/** `kobling catalogue needs`: what offers can help with. */
export const needs: Command = {
  flags: {},
  run(_args, { host, texts, language }) {
    host.print(needsTable(texts, language));
    return Promise.resolve(EXIT.ok);
  },
};
