import { expect, test } from 'vitest';
import { isService } from '@/lib/detect/groups/is-service';

test.each([
  'Co-Organizer, Special Session on Lamps, January 7, 2010, Port',
  'Local Organizer, Fall Section Meeting, October 28-30, 2016',
  'Associate Editor, Lamp Journal, 1995-2000',
  'Referee for various lamp journals, 2007',
  'Search Committee, Director of Lamps, 2016-2017',
  'Lamps Workshop, Port, June 2004',
])('%s is what somebody did', text => expect(isService(text)).toBe(true));

test.each([
  'A School Board, a Lamp and a Port. Lamp Review 3 (2019), 1–9.',
  'Members of the crew and their lamps, Lamp Review 3 (2019), 1–9.',
  'Editorial boards of lamp journals: a study, 2019',
  'Organizing lamps, Lamp Review 3 (2019), 1–9.',
])('%s is a paper', text => expect(isService(text)).toBe(false));
