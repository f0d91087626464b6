import type { PolicyDocument, PolicyType, Statement } from '../../policy/document';
import type { StatementRef } from '../question';
import type { RequestFacts } from './facts';
import { GRADES, type Grade, named } from './principal';
import { type Reading, readStatement } from './statement';
import { and, every, some, type Truth, unsure } from './truth';

/** A part of a decision: whether it holds, and the statements that make it hold or might. */
export interface Vote {
  readonly truth: Truth;
  readonly statements: readonly StatementRef[];
}

export const YES: Vote = { truth: true, statements: [] };
export const NO: Vote = { truth: false, statements: [] };

/** All must hold; the statements of each were needed. */
export function all(...votes: readonly Vote[]): Vote {
  const truth = every(votes, (vote) => vote.truth);
  return { truth, statements: truth === false ? [] : joined(votes) };
}

/** One must hold; the statements of those that do count, or, where none surely does, of those that may. */
export function any(...votes: readonly Vote[]): Vote {
  const truth = some(votes, (vote) => vote.truth);
  if (truth === false) return NO;
  return {
    truth,
    statements: joined(
      votes.filter((vote) => vote.truth === true || (truth !== true && vote.truth !== false)),
    ),
  };
}

function joined(votes: readonly Vote[]): StatementRef[] {
  const refs = new Map<Statement, StatementRef>();
  for (const ref of votes.flatMap((vote) => vote.statements)) refs.set(ref.statement, ref);
  return [...refs.values()];
}

/** What one document says of a request: its Denies, and its Allows by how closely they name the caller. */
export interface Survey {
  readonly deny: Vote;
  readonly allow: Readonly<Record<Grade, Vote>>;
}

/** How a document is asked. */
export interface Asking {
  readonly facts: RequestFacts;
  /** P7: a Deny with `NotPrincipal` always meets a caller with a permissions boundary. */
  readonly bounded: boolean;
}

export function survey(type: PolicyType, document: PolicyDocument, { facts, bounded }: Asking): Survey {
  const readings = document.statements.map((statement) =>
    readStatement(statement, { type, document }, facts),
  );
  const vote = (reading: Reading, truth: Truth): Vote => ({
    truth,
    statements: truth === false ? [] : [{ type, document, statement: reading.statement }],
  });
  const holes: Vote = {
    truth: document.holes.length > 0 ? unsure(document.holes.map((hole) => hole.reason)) : false,
    statements: [],
  };
  const deny = readings.map((reading) =>
    vote(reading, and(reading.applies, denied(reading, bounded), effectIs('Deny', reading))),
  );
  const allow = (grade: Grade): Vote =>
    any(
      ...readings.map((reading) =>
        vote(reading, and(reading.applies, reading.naming[grade], effectIs('Allow', reading))),
      ),
      holes,
    );
  return {
    deny: any(...deny, holes),
    allow: {
      everyone: allow('everyone'),
      account: allow('account'),
      role: allow('role'),
      self: allow('self'),
    },
  };
}

function denied({ statement, naming }: Reading, bounded: boolean): Truth {
  return bounded && statement.principal?.not ? true : named(naming);
}

/** A statement whose `Effect` is unknown may be either. */
function effectIs(effect: 'Allow' | 'Deny', { statement }: Reading): Truth {
  if (statement.effect !== undefined) return statement.effect === effect;
  const reasons = statement.holes.filter((hole) => hole.part === 'Effect').map((hole) => hole.reason);
  return unsure(reasons.length > 0 ? reasons : ['the effect of a statement is not known']);
}

/** An Allow that names the caller in whatever way. */
export function allowed({ allow }: Survey): Vote {
  return any(...GRADES.map((grade) => allow[grade]));
}
