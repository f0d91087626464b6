import { holdsInEvery } from './honesty';

holdsInEvery('actions', 'resources');
