/** What stands above a column of titles, or before one as its label: "Title", "Title of the paper", "论文题目". */
export const TITLES_HEAD =
  /^\W*(?:(?:(?:paper|talk|article|poster|thesis)s? )?(?:titles?|titel|t[ií]tulo|titolo|titre|tytuł|název|naslov|başlık|judul)(?: of (?:the )?(?:paper|article|publication|talk|thesis)s?)?|название|заглавие|назва|(?:论文)?(?:题名|题目|篇名|标题)|論題|(?:論文)?題[名目]|論文名|タイトル|제목|논문명)(?:\s*[▲▼↑↓⇅↕])?\W*$/i;

/** What stands above a column that says where papers appeared. */
export const VENUES_HEAD =
  /^\W*(?:(?:journals?|venues?|conferences?|published in|appeared in|sources?|revistas?|rivist[ae]|revues?|zeitschrift\w*|czasopism\w*|časopis\w*|dergi|jurnal)\b|журнал|источник|来源|刊名|期刊|报纸名称|出处|掲載誌|掲載|雑誌名|誌名|출처|학술지|학회지)/i;
