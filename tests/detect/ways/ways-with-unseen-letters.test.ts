import { groups } from './all-ways';
import { describeWays } from './describe-ways';
import { withUnseenLetters } from './unseen-letters';

const some = Object.values(groups)
  .flat()
  .filter((_, nth) => nth % 5 === 0);

describeWays('whose texts are stored in letters that nobody sees', some.flatMap(withUnseenLetters));
