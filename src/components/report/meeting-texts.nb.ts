import type { MeetingTexts } from './meeting-texts.da.js';

export const nb: MeetingTexts = {
  title: (instrument) => `Møteark: ${instrument}`,
  basis: (round, answers) => [round, answers, '45 minutter'].filter(Boolean).join(' · '),
  lead: 'Skriv på papir eller her. Det du skriver her, blir i denne nettleseren og kommer igjen i rapporten etter neste runde.',
  caution: 'Skriv hva dere gjør, ikke hvem som har svart hva.',
  minutes: (from, to) => `${from}–${to} min.`,
  parts: {
    open: {
      title: 'Se på rapporten',
      text: 'Les den i stillhet. Si så hver én ting dere undrer dere over. Ingen trenger å forsvare et svar.',
    },
    back: { title: 'Hva ble det av det dere avtalte?', text: '' },
    decide: {
      title: 'Les avtalene høyt',
      text: 'Kan alle være med? Har hver avtale én som sørger for den, og en dato?',
    },
  },
  decision: 'Dette gjør vi',
  owner: 'Hvem sørger for det',
  date: 'Senest',
  of: (label, theme) => `${label} (${theme})`,
  meetingDate: 'Dato',
  present: 'Til stede',
  next: 'Neste møte',
  others: 'Allerede avtalt om andre temaer:',
  print: 'Skriv ut møtearket',
};
