/** Danish words for what could not be had or used; they come on demand. */
export const da = {
  why: {
    missing: 'Filen findes ikke på serveren.',
    denied: 'Serveren giver ikke lov til at hente filen.',
    busy: 'Serveren har en fejl lige nu.',
    silent: 'Filen kunne ikke hentes: der kom intet svar.',
    address: 'Siden må ikke hente filer fra den adresse.',
    page: 'Der kom en webside i stedet for filen, måske en side til at logge ind på.',
    kind: 'Det er ikke en fil af den slags, der skal bruges her.',
    empty: 'Filen er tom.',
    large: 'Filen er større, end siden kan læse.',
    newer: 'Filen er lavet til en nyere udgave end den, siden bruger.',
    faulty: 'Filen har en fejl.',
    unread: 'Filen kunne ikke læses. Måske er den flyttet eller slettet.',
    full: 'Browseren har ikke plads.',
    changed: 'Noget her er ændret, siden du valgte filen.',
    unsaved: 'Browseren kunne ikke gemme.',
  },
  mend: {
    later: 'Prøv igen om lidt.',
    owner: 'Det er dem, der står for siden, der kan rette det. Detaljerne herunder hjælper dem på vej.',
    other: 'Vælg en anden fil.',
    fresh: 'Hent filen igen der, hvor den kom fra, og vælg den nye.',
    reload: 'Hent siden igen, så du får den nyeste udgave, og vælg filen en gang til.',
    room: 'Giv browseren mere plads, og vælg filen en gang til.',
    again: 'Vælg filen en gang til.',
  },
  retry: 'Prøv igen',
};

export type FailureTexts = typeof da;

declare module './tables.js' {
  interface Tables {
    failure: FailureTexts;
  }
}
