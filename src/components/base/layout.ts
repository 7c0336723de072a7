/** At this width (in em of the element) and below, margin notes run in and tables become lists. */
export const MIN_NARROW_EM = 30;
