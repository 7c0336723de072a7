import type { ProfileTexts } from './body-texts.da.js';

export const nb: ProfileTexts = {
  doneTitle: 'Bildet ditt',
  few: 'Du har svart på for få påstander til at vi kan tegne et bilde.',
  spread: (top, highest, bottom, lowest) =>
    `Du svarer høyest når det gjelder ${top} (${highest}), og lavest når det gjelder ${bottom} (${lowest}).`,
  wished: (value) => `ønsket ${value}`,
  furthest: (themes, now, wish) =>
    `Lengst er det fra i dag til om et år når det gjelder ${themes}: ${now} i dag, ${wish} om et år.`,
  notFar: 'Det du ønsker om et år, ligger tett på det du svarer om i dag.',
  wishLegend: 'Ring: i dag. Prikk: om et år.',
  wishTitle: 'Slik skal det være om et år',
  wishNote:
    'Ønskene dine er en besvarelse for seg og en fil for seg. De blir aldri lagt sammen med det du svarer om i dag.',
  wishFile: 'Lagre ønskene som fil',
  earlier: (count) =>
    count === 0
      ? 'Du svarte på en tidligere utgave av skjemaet. Alle svarene dine passer fortsatt.'
      : `Du svarte på en tidligere utgave av skjemaet. ${count} svar hører til påstander som er endret eller fjernet. De er med i filen, men ikke i bildet.`,
  alike: 'Du har svart omtrent likt på alle temaene.',
  own: (lowest, highest) =>
    `Tallene er gjennomsnitt av dine egne svar fra ${lowest} til ${highest}. «Vet ikke» og «ikke relevant» teller ikke med.`,
  end: (point, label) => `${point} («${label}»)`,
  turnedNote: (min, max) =>
    `Snudd: Noen påstander handler om noe man helst vil unngå. I dem teller ${max} som ${min} og ${min} som ${max}, så alle tall peker samme vei.`,
  themes: 'Svarene dine, tema for tema',
  theme: 'Tema',
  mean: 'Gjennomsnitt',
  answered: 'Besvart',
  ofMax: (mean, max) => `${mean} av ${max}`,
  answeredOf: (answered, total) => `${answered} av ${total}`,
  turned: (count) => `${count} snudd`,
  noMean: 'ikke noe tall',
  context: 'Rammene rundt dere',
  contextNote: 'Rammene vises for seg. De er verken deres fortjeneste eller deres feil.',
  counts: 'Det som kan telles',
  counted: 'Svarene dine er talt med. De er ikke lagret for seg.',
  finishedOn: (date) => `Du svarte ${date}.`,
  againNote: 'Svarer du på nytt, teller de nye svarene i stedet for de gamle når du avslutter.',
  seePicture: 'Se bildet ditt',
  again: 'Svar på nytt',
  nextPerson: 'Klar for nestemann',
};
