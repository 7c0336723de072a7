/** Danish texts of the meeting sheet; they come with it. */
export const da = {
  title: (instrument: string) => `Mødeark: ${instrument}`,
  basis: (round: string, answers: string) => [round, answers, '45 minutter'].filter(Boolean).join(' · '),
  lead: 'Skriv på papir eller her. Det, du skriver her, bliver i denne browser og kommer igen i rapporten efter næste runde.',
  caution: 'Skriv, hvad I gør, ikke hvem der har svaret hvad.',
  minutes: (from: number, to: number) => `${from}–${to} min.`,
  parts: {
    open: {
      title: 'Se på rapporten',
      text: 'Læs den i stilhed. Sig så hver én ting, I undrer jer over. Ingen skal forsvare et svar.',
    },
    back: { title: 'Hvad blev der af det, I aftalte?', text: '' },
    decide: {
      title: 'Læs aftalerne højt',
      text: 'Kan alle være med? Har hver aftale én, der sørger for den, og en dato?',
    },
  },
  decision: 'Det gør vi',
  owner: 'Hvem sørger for det',
  date: 'Senest',
  of: (label: string, theme: string) => `${label} (${theme})`,
  meetingDate: 'Dato',
  present: 'Til stede',
  next: 'Næste møde',
  others: 'Allerede aftalt om andre temaer:',
  print: 'Udskriv mødearket',
};

export type MeetingTexts = typeof da;

declare module '../base/tables.js' {
  interface Tables {
    meeting: MeetingTexts;
  }
}
