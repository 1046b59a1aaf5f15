/**
 * What sort of event it was. A closed class; every kind maps to one PLOVER code and quad.
 * PLOVER drops plain statements and elections or laws: those carry no code (`null`).
 * Source: PLOVER manual (Open Event Data Alliance), sixteen classes in four quads.
 */
export type Kind =
  | 'talks'
  | 'meeting'
  | 'summit'
  | 'visit'
  | 'call'
  | 'agreement'
  | 'statement'
  | 'recognition'
  | 'aid'
  | 'concession'
  | 'ceasefire'
  | 'demand'
  | 'accusation'
  | 'rejection'
  | 'threat'
  | 'sanctions'
  | 'expulsion'
  | 'protest'
  | 'military-posture'
  | 'use-of-force'
  | 'legislation'
  | 'appointment'
  | 'other';

/** PLOVER's four quads, and `neutral` for what PLOVER does not code. Decides the hue. */
export type Quad =
  'verbal-cooperation' | 'material-cooperation' | 'verbal-conflict' | 'material-conflict' | 'neutral';

/** PLOVER event classes in use here. */
export type PloverCode =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'COOPERATE'
  | 'AID'
  | 'CONCEDE'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT';

/** Lanes of a timeline that is grouped by kind; also their names. */
export type Lane =
  | 'Talks and meetings'
  | 'Statements'
  | 'Agreements'
  | 'Laws and votes'
  | 'Pressure and protest'
  | 'Use of force'
  | 'Other';

/** What is fixed about a kind: words for people, PLOVER code, quad, and the place in lists. */
export interface KindFacts {
  /** Singular, sentence case: "Talks". */
  readonly label: string;
  /** Name of a lane that holds this kind: "Talks and meetings". Kinds may share a lane. */
  readonly lane: Lane;
  readonly plover: PloverCode | null;
  readonly quad: Quad;
}

const talksLane = 'Talks and meetings';
const statementsLane = 'Statements';
const agreementsLane = 'Agreements';
const lawsLane = 'Laws and votes';
const pressureLane = 'Pressure and protest';
const forceLane = 'Use of force';

/** Every kind with its facts, in the order in which lanes and legends list them. */
export const KINDS: Readonly<Record<Kind, KindFacts>> = {
  talks: { label: 'Talks', lane: talksLane, plover: 'CONSULT', quad: 'verbal-cooperation' },
  meeting: { label: 'Meeting', lane: talksLane, plover: 'CONSULT', quad: 'verbal-cooperation' },
  summit: { label: 'Summit', lane: talksLane, plover: 'CONSULT', quad: 'verbal-cooperation' },
  visit: { label: 'Visit', lane: talksLane, plover: 'CONSULT', quad: 'verbal-cooperation' },
  call: { label: 'Call', lane: talksLane, plover: 'CONSULT', quad: 'verbal-cooperation' },
  statement: { label: 'Statement', lane: statementsLane, plover: null, quad: 'neutral' },
  demand: { label: 'Demand', lane: statementsLane, plover: 'REQUEST', quad: 'verbal-conflict' },
  accusation: { label: 'Accusation', lane: statementsLane, plover: 'ACCUSE', quad: 'verbal-conflict' },
  rejection: { label: 'Rejection', lane: statementsLane, plover: 'REJECT', quad: 'verbal-conflict' },
  threat: { label: 'Threat', lane: statementsLane, plover: 'THREATEN', quad: 'verbal-conflict' },
  concession: { label: 'Concession', lane: statementsLane, plover: 'CONCEDE', quad: 'verbal-cooperation' },
  agreement: { label: 'Agreement', lane: agreementsLane, plover: 'AGREE', quad: 'verbal-cooperation' },
  ceasefire: { label: 'Ceasefire', lane: agreementsLane, plover: 'CONCEDE', quad: 'material-cooperation' },
  recognition: { label: 'Recognition', lane: agreementsLane, plover: 'SUPPORT', quad: 'verbal-cooperation' },
  aid: { label: 'Aid', lane: agreementsLane, plover: 'AID', quad: 'material-cooperation' },
  legislation: { label: 'Law or vote', lane: lawsLane, plover: null, quad: 'material-cooperation' },
  appointment: { label: 'Appointment', lane: lawsLane, plover: null, quad: 'neutral' },
  sanctions: { label: 'Sanctions', lane: pressureLane, plover: 'SANCTION', quad: 'material-conflict' },
  expulsion: { label: 'Expulsion', lane: pressureLane, plover: 'SANCTION', quad: 'material-conflict' },
  protest: { label: 'Protest', lane: pressureLane, plover: 'PROTEST', quad: 'material-conflict' },
  'military-posture': {
    label: 'Military posture',
    lane: forceLane,
    plover: 'MOBILIZE',
    quad: 'material-conflict',
  },
  'use-of-force': { label: 'Use of force', lane: forceLane, plover: 'ASSAULT', quad: 'material-conflict' },
  other: { label: 'Other', lane: 'Other', plover: null, quad: 'neutral' },
};
