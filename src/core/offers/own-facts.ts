/** Facts about the company and its project. All others are about people, who have not been asked whether to be told of. */
const OWN = /^(?:company|project)(?:\.[A-Za-z][A-Za-z0-9]*)+$/u;

/**
 * Whether a fact is the company's own to tell of: only these leave the page, in a letter, a plan or a link.
 * @param known what is known of the fact, where it is; one marked as sensitive stays, whoever it is about
 */
export function isOwnFact(fact: string, known?: { readonly sensitive?: boolean }): boolean {
  return OWN.test(fact) && known?.sensitive !== true;
}
