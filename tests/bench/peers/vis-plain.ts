import { stage } from './stage.ts';
import { visPeer } from './vis.ts';

stage(visPeer(false));
