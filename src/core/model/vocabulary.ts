/**
 * The words of the domain, each as one const array from which type, schema and interface options derive.
 * This module imports nothing, so an element may use it without paying for the schemas.
 */

/** The three public systems that call on the same companies. The order is the order of every list and tie-break. */
export const SYSTEMS = ['employment', 'education', 'business'] as const;
export type System = (typeof SYSTEMS)[number];

export const OFFER_STATUSES = ['active', 'call-based', 'ending', 'phased-out'] as const;
export type OfferStatus = (typeof OFFER_STATUSES)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const DELIVERIES = ['at-company', 'at-provider', 'online', 'blended'] as const;
export type Delivery = (typeof DELIVERIES)[number];

export const OPERATORS = ['=', '!=', '<', '<=', '>', '>=', 'between', 'in', 'not-in'] as const;
export type Operator = (typeof OPERATORS)[number];

/** What a company must have confirmed before it starts: never a decision of ours. */
export const CHECKS = [
  'apply-before-start',
  'double-funding',
  'de-minimis',
  'no-displacement',
  'one-at-a-time',
  'own-funding',
] as const;
export type Check = (typeof CHECKS)[number];

/** How well an offer serves a need: 3 what it exists for, 2 what it helps with, 1 a side effect. */
export const FITS = [1, 2, 3] as const;
export type Fit = (typeof FITS)[number];
/** How much a need matters to the company, 3 most. */
export type Importance = Fit;

export const JOINT_OFFER_KINDS = [
  'balanced',
  'fewest-contacts',
  'least-time',
  'lowest-price',
  'most-complete',
] as const;
export type JointOfferKind = (typeof JOINT_OFFER_KINDS)[number];

export const ITEM_KINDS = ['rating', 'count', 'choice', 'text', 'position'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export const ROLES = ['consultant', 'leader', 'other'] as const;
export type Role = (typeof ROLES)[number];

export const PERSPECTIVES = ['self', 'other', 'desired'] as const;
export type Perspective = (typeof PERSPECTIVES)[number];

/** The two real answers that are never scored. */
export const NON_ANSWERS = ['unknown', 'not-relevant'] as const;
export type NonAnswer = (typeof NON_ANSWERS)[number];

/** The four-way reading of a theme (and "open", where neither agreement nor a clear split shows). */
export const READINGS = [
  'shared-strength',
  'shared-gap',
  'between-systems',
  'within-system',
  'open',
] as const;
export type Reading = (typeof READINGS)[number];

/** The coupling functions of the booklet's Figure 2, in its order. */
export const COUPLING_FUNCTIONS = ['bridge-builder', 'communicator', 'coordinator', 'cooperator'] as const;
export type CouplingFunction = (typeof COUPLING_FUNCTIONS)[number];

/** What is known of a group without its answers; a report is split by at most one of them. */
export const SPLITS = ['system', 'role'] as const;
export type Split = (typeof SPLITS)[number];

/** How a round is answered: everybody by themselves, or all on one shared device. */
export const ROUND_MODES = ['person', 'kiosk'] as const;
export type RoundMode = (typeof ROUND_MODES)[number];

/** Groups smaller than this are never shown; a host may only raise it. */
export const MIN_GROUP = 5;
