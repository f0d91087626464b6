import { holdsInEvery } from './honesty';

holdsInEvery('numbers', 'addresses', 'dates', 'booleans');
