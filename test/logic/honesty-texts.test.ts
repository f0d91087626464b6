import { holdsInEvery } from './honesty';

holdsInEvery('one text', 'a set of texts', 'ARNs');
