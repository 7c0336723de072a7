import type { FailureTexts } from './failure-texts.da.js';

export const nb: FailureTexts = {
  why: {
    missing: 'Filen finnes ikke på serveren.',
    denied: 'Serveren gir ikke lov til å hente filen.',
    busy: 'Serveren har en feil akkurat nå.',
    silent: 'Filen kunne ikke hentes: det kom ikke noe svar.',
    address: 'Siden får ikke hente filer fra den adressen.',
    page: 'Det kom en nettside i stedet for filen, kanskje en side for å logge inn.',
    kind: 'Dette er ikke en fil av den typen som trengs her.',
    empty: 'Filen er tom.',
    large: 'Filen er større enn siden kan lese.',
    newer: 'Filen er laget for en nyere utgave enn den siden bruker.',
    faulty: 'Filen har en feil.',
    unread: 'Filen kunne ikke leses. Kanskje den er flyttet eller slettet.',
    full: 'Nettleseren har ikke plass.',
    changed: 'Noe her er endret siden du valgte filen.',
    unsaved: 'Nettleseren klarte ikke å lagre.',
  },
  mend: {
    later: 'Prøv igjen om litt.',
    owner: 'Det er de som står bak siden, som kan rette det. Detaljene under hjelper dem på vei.',
    other: 'Velg en annen fil.',
    fresh: 'Hent filen på nytt der den kom fra, og velg den nye.',
    reload: 'Last siden inn på nytt, så du får den nyeste utgaven, og velg filen en gang til.',
    room: 'Gi nettleseren mer plass, og velg filen en gang til.',
    again: 'Velg filen en gang til.',
  },
  retry: 'Prøv igjen',
};
