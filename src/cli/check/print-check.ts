import { explain } from './explain.js';
import type { FileCheck } from './check-file.js';
import type { Finding } from './findings.js';
import type { Language } from '../language.js';
import type { Schemes } from '../schemes.js';
import type { Texts } from '../texts/texts.js';

/** Advice of one kind that is printed in full; the rest is counted. */
const OF_A_KIND = 3;

/** The findings to print, and how many more of its kind the last of each stands for. */
function folded(findings: readonly Finding[]): { readonly finding: Finding; readonly others: number }[] {
  const seen = new Map<string, number>();
  for (const { code } of findings) seen.set(code, (seen.get(code) ?? 0) + 1);
  const printed = new Map<string, number>();
  return findings.flatMap((finding) => {
    const count = (printed.get(finding.code) ?? 0) + 1;
    printed.set(finding.code, count);
    const all = seen.get(finding.code) ?? 0;
    // »… and 1 more« would take the line that the finding itself needs.
    const most = finding.weight === 'advice' && all > OF_A_KIND + 1 ? OF_A_KIND : all;
    return count > most ? [] : [{ finding, others: count === most ? all - most : 0 }];
  });
}

function section(
  heading: string,
  file: string,
  findings: readonly Finding[],
  texts: Texts,
  language: Language,
  schemes: Schemes,
): string[] {
  if (findings.length === 0) return [];
  const lines = ['', heading];
  for (const { finding, others } of folded(findings)) {
    const { where, what, write } = explain(finding, texts, language, schemes);
    lines.push(`  ${file}:${finding.line}:${finding.column}${where === '' ? '' : `  ${where}`}`);
    lines.push(`    ${what}`);
    if (write !== '') lines.push(`    ${texts.check.writeThis(write)}`);
    if (others > 0) lines.push(`    ${texts.check.andOthers(others)}`);
  }
  return lines;
}

/** What is said of one file on screen. */
export function printCheck(check: FileCheck, texts: Texts, language: Language, schemes: Schemes): string {
  const { file, refused, findings, offers, setAside, partial } = check;
  const part = (weight: Finding['weight']): Finding[] => findings.filter((one) => one.weight === weight);
  const print = (heading: string, list: readonly Finding[]): string[] =>
    section(heading, file, list, texts, language, schemes);
  if (refused !== null) {
    const [first] = findings;
    // Where the file stops being JSON is all there is to say about it.
    const spot = first && refused === 'not-json' ? `:${first.line}:${first.column}` : '';
    const more = refused === 'invalid' ? print(texts.check.setAside, findings).slice(2) : [];
    return [`${file}${spot}`, `  ${texts.refused[refused]}`, ...more, ''].join('\n');
  }
  const advice = part('advice');
  return [
    file,
    ...(check.format === 'json-ld' ? [`  ${texts.check.asJsonLd}`] : []),
    ...print(texts.check.setAside, part('problem')),
    ...print(texts.check.advice, advice),
    ...(findings.length > 0 ? [''] : []),
    texts.check.summary(offers, offers - setAside - partial, partial, setAside, advice.length),
    '',
  ].join('\n');
}

/** The same for a program: every finding with its place and its words. */
export function checkAsData(check: FileCheck, texts: Texts, language: Language, schemes: Schemes): object {
  const { file, format, refused, offers, setAside, partial, findings } = check;
  const list = (weight: Finding['weight']): object[] =>
    findings
      .filter((one) => one.weight === weight)
      .map(({ weight: _weight, ...finding }) => {
        const { what, write } = explain({ ...finding, weight }, texts, language, schemes);
        return { ...finding, message: what, write };
      });
  return {
    file,
    format,
    refused,
    offers,
    fine: offers - setAside - partial,
    partial,
    setAside,
    problems: list('problem'),
    advice: list('advice'),
  };
}
