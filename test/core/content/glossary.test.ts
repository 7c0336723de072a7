import { describe, expect, it } from 'vitest';
import glossary from '../../../src/core/content/glossary.json';

const FIELDS = ['term', 'common', 'employment', 'education', 'business', 'misunderstanding'];

describe('glossary', () => {
  it('has 45 words, each once', () => {
    expect(glossary).toHaveLength(45);
    expect(new Set(glossary.map((entry) => entry.id)).size).toBe(45);
    expect(new Set(glossary.map((entry) => entry.term.da)).size).toBe(45);
    for (const { id } of glossary) expect(id).toMatch(/^[a-z][a-z-]+$/);
  });

  it.each(glossary)(
    '$id says what it means, in both languages, and leaves out what it does not have',
    (entry) => {
      const cells = Object.entries(entry).filter(([key]) => key !== 'id');
      const fields = cells.map(([key]) => key);
      expect(fields).toEqual(FIELDS.filter((field) => fields.includes(field)));
      expect(fields).toEqual(expect.arrayContaining(['term', 'common', 'misunderstanding']));
      // A word that only one system uses cannot be misunderstood between them.
      const systems = fields.filter((field) => ['employment', 'education', 'business'].includes(field));
      expect(systems.length).toBeGreaterThanOrEqual(2);
      for (const [, text] of cells) {
        expect(Object.keys(text)).toEqual(['da', 'en']);
        for (const words of Object.values(text)) expect(words).toMatch(/^\S[^\n]{0,160}\S$/);
      }
      expect(entry.misunderstanding.da).toMatch(/\.$/);
      expect(entry.misunderstanding.en).toMatch(/\.$/);
    },
  );

  it('speaks plainly', () => {
    const text = JSON.stringify(glossary);
    expect(text).not.toMatch(/\bborger|\bindsats|i henhold til|vedrørende|foranstaltning/i);
    expect(text).not.toMatch(/ [a-zæøå]*'[a-zæøå]|—/);
  });
});
