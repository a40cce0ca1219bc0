import { badgesAndTags } from './badges-and-tags';
import { bibliographyTools } from './bibliography-tools';
import { booksAndData } from './books-and-data';
import { citationStylesOfHumanities } from './citation-styles-of-humanities';
import { citationStylesOfMedicine } from './citation-styles-of-medicine';
import { citationStylesOfSciences } from './citation-styles-of-sciences';
import { coauthorsAndShortTitles } from './coauthors-and-short-titles';
import { conferenceProgrammes } from './conference-programmes';
import { curatedListsAndReadings } from './curated-lists-and-readings';
import { datesAndVolumes } from './dates-and-volumes';
import { descriptionsBelowEntries } from './descriptions-below-entries';
import { eastAsianLanguages } from './east-asian-languages';
import { economistsAndMathematicians } from './economists-and-mathematicians';
import { germanAndNorthernLanguages } from './german-and-northern-languages';
import { homePagesOfLaboratories } from './home-pages-of-laboratories';
import { issuesAndTabs } from './issues-and-tabs';
import { journalContents } from './journal-contents';
import { labelsBelowTitles } from './labels-below-titles';
import { languagesFromGreekToIndonesian } from './languages-from-greek-to-indonesian';
import { marksAtNames } from './marks-at-names';
import { marksBetweenParts } from './marks-between-parts';
import { markupOfKnownSoftware } from './markup-of-known-software';
import { namesAndTitlesInAllStyles } from './names-and-titles-in-all-styles';
import { numbersInTheText } from './numbers-in-the-text';
import { ownListsOfTheWeb } from './own-lists-of-the-web';
import { pagesByHand } from './pages-by-hand';
import { pagesOfSeveralLists } from './pages-of-several-lists';
import { partsInAnotherOrder } from './parts-in-another-order';
import { portalsAndCatalogues } from './portals-and-catalogues';
import { preformattedText } from './preformatted-text';
import { publishersAndArchives } from './publishers-and-archives';
import { repositoriesAndProfiles } from './repositories-and-profiles';
import { romanceLanguages } from './romance-languages';
import { sectionsOfACv } from './sections-of-a-cv';
import { siteBuilders } from './site-builders';
import { slavicLanguages } from './slavic-languages';
import { slipsOfTheHand } from './slips-of-the-hand';
import { strayMarkup } from './stray-markup';
import { tables } from './tables';
import { thesesAndReports } from './theses-and-reports';
import { toldByThePage } from './told-by-the-page';
import { unusualNamesAndTitles } from './unusual-names-and-titles';
import { wrappedTitles } from './wrapped-titles';
import { yearsAndLabelsBeforeNames } from './years-and-labels-before-names';

/** The ways of each language are written with two sets of papers. */
export const inLanguages = {
  germanAndNorthernLanguages,
  romanceLanguages,
  slavicLanguages,
  eastAsianLanguages,
  languagesFromGreekToIndonesian,
};

/** All other ways, by what they are. */
export const groups = {
  ownListsOfTheWeb,
  citationStylesOfSciences,
  citationStylesOfMedicine,
  citationStylesOfHumanities,
  economistsAndMathematicians,
  unusualNamesAndTitles,
  namesAndTitlesInAllStyles,
  booksAndData,
  numbersInTheText,
  thesesAndReports,
  descriptionsBelowEntries,
  curatedListsAndReadings,
  bibliographyTools,
  siteBuilders,
  repositoriesAndProfiles,
  journalContents,
  conferenceProgrammes,
  homePagesOfLaboratories,
  sectionsOfACv,
  pagesOfSeveralLists,
  pagesByHand,
  strayMarkup,
  slipsOfTheHand,
  badgesAndTags,
  labelsBelowTitles,
  marksAtNames,
  marksBetweenParts,
  tables,
  partsInAnotherOrder,
  toldByThePage,
  datesAndVolumes,
  publishersAndArchives,
  markupOfKnownSoftware,
  wrappedTitles,
  preformattedText,
  portalsAndCatalogues,
  yearsAndLabelsBeforeNames,
  issuesAndTabs,
  coauthorsAndShortTitles,
};
