/** The engines that a web team would take for search in the page, each set as suits the question. All get folded texts. */
import { create, insertMultiple, search } from '@orama/orama';
import Flexsearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

export const FIELDS = ['title', 'summary', 'terms', 'provider', 'type', 'needs'];

/** By name: largest catalogue it is asked to take, and `build(documents)`, which gives `find(words, kind, limit)`. */
export const PEERS = {
  minisearch: {
    most: Infinity,
    build(documents) {
      const index = new MiniSearch({ fields: FIELDS });
      index.addAll(documents);
      return (words, kind, limit) =>
        index
          .search(words, {
            combineWith: 'AND',
            boost: { title: 4, summary: 2 },
            prefix: kind === 'prefix',
            fuzzy: kind === 'typo' ? 0.2 : false,
          })
          .slice(0, limit)
          .map(({ id }) => id);
    },
  },
  orama: {
    most: Infinity,
    async build(documents) {
      const index = create({ schema: Object.fromEntries(FIELDS.map((field) => [field, 'string'])) });
      await insertMultiple(
        index,
        documents.map((document) => ({ ...document, id: String(document.id) })),
        5000,
      );
      return async (words, kind, limit) => {
        const found = await search(index, {
          term: words,
          limit,
          threshold: 0,
          boost: { title: 4, summary: 2 },
          tolerance: kind === 'typo' ? 1 : 0,
        });
        return found.hits.map(({ id }) => Number(id));
      };
    },
  },
  fuse: {
    most: 10_000,
    build(documents) {
      const options = { keys: FIELDS, ignoreLocation: true, useExtendedSearch: true };
      const exact = new Fuse(documents, { ...options, threshold: 0 });
      const near = new Fuse(documents, { ...options, threshold: 0.3 });
      return (words, kind, limit) =>
        (kind === 'typo' ? near : exact).search(words, { limit }).map(({ item }) => item.id);
    },
  },
  flexsearch: {
    most: 10_000,
    build(documents) {
      const index = new Flexsearch.Document({ document: { id: 'id', index: FIELDS }, tokenize: 'forward' });
      for (const document of documents) index.add(document);
      return (words, _kind, limit) =>
        index
          .search(words, { limit, merge: true })
          .map(({ id }) => id)
          .slice(0, limit);
    },
  },
};
