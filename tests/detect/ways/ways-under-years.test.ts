import { groups } from './all-ways';
import { describeWays } from './describe-ways';
import { underYears } from './under-years';

describeWays('under years', Object.values(groups).flat().flatMap(underYears));
