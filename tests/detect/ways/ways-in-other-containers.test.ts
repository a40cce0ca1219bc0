import { groups } from './all-ways';
import { describeWays } from './describe-ways';
import { inOtherContainers } from './in-other-containers';

describeWays('in other containers', Object.values(groups).flat().flatMap(inOtherContainers));
