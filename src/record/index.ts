export { parseRecord } from './parse';
export {
  type Input,
  makeRecord,
  type Origin,
  PREDICATE_TYPE,
  renderRecord,
  type Statement,
  type Subject,
} from './statement';
export { type Gate, type RecordProblem, verifyRecord } from './verify';
