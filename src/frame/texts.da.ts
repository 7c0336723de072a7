export const da = {
  unknown: (known: string) =>
    `Her skulle stå et værktøj, men rammens adresse nævner intet, som findes. Skriv element= og et af disse: ${known}.`,
  waiting: 'Værktøjet hentes … Kommer det ikke frem, så indlæs siden igen.',
};
