const number = (count: number): string => new Intl.NumberFormat('da-DK').format(count);
const megabytes = (bytes: number): string =>
  new Intl.NumberFormat('da-DK', { maximumFractionDigits: 1 }).format(bytes / 1_000_000);

/** What `catalogue build` says. Person: du. */
export const da = {
  outExample: '--out katalog',
  foreign: (folder: string) =>
    `I ${folder} ligger der andet end et katalog, som denne kommando har lavet. Intet er rørt. Vælg en tom mappe med --out.`,
  sameId: (file: string, other: string, id: string) =>
    `${file} og ${other} har samme id: »${id}«. Giv hver sit id, så tilbuddene kan skelnes. Intet er skrevet.`,
  done: (offers: number, files: number, bytes: number, manifest: string) =>
    `${number(offers)} tilbud i ${number(files)} filer, ${megabytes(bytes)} MB.\nLæg hele mappen på jeres webserver, og skriv adressen på ${manifest} i finderen.`,
  old: (count: number) =>
    `${number(count)} ${count === 1 ? 'fil' : 'filer'} fra en tidligere udgave ligger der stadig, så den, der har siden åben, kan læse videre. Slet dem næste gang med --prune.`,
  pruned: (count: number) =>
    `${number(count)} ${count === 1 ? 'fil' : 'filer'} fra en tidligere udgave er slettet.`,
};
