import { papersOf } from './paper';

/** Six papers in each language. */
export type PapersByLanguage = typeof import('./papers-by-language');

export const german = papersOf(`
Zur Geschichte der Hafenbäckerei im 18. Jahrhundert | Ursula_Köhler; Jürgen_von der Heide | Zeitschrift für Brotkunde | 2022
Gärten am Wasser: Formen und Funktionen | Ursula_Köhler | Jahrbuch für Gartenkultur | 2021
Wem gehört die Mole? Recht und Brauch in kleinen Häfen | Ursula_Köhler; Anke_Müller-Lüdenscheidt; Björn_Groß | Hafenrecht | 2019
Das Knarren der Stege | Björn_Groß; Ursula_Köhler | Technik der Ufer | 2018
Über nasse Seile und ihre Pflege | Ursula_Köhler; Jürgen_von der Heide | Seilerblätter | 2016
Möwen zählen – Methoden und Grenzen | Ursula_Köhler | Ornithologische Hefte | 2014
`);
export const french = papersOf(`
Les boulangers du port de Saint-Malo au XVIIIe siècle | Élodie_Lemaître; Jean-Baptiste_de la Tour | Revue des ports | 2022
L’art de compter les mouettes | Élodie_Lemaître | Annales du jardin | 2021
Jardins suspendus et marées basses : une étude comparée | Élodie_Lemaître; François_Dubois; Anaïs_Le Goff | Cahiers de la corde | 2019
À qui appartient le quai ? | Élodie_Lemaître; François_Dubois | Droit et rivage | 2018
Le pain, la corde et le vent | Élodie_Lemaître | Revue des ports | 2016
Pour une théorie du sentier | Anaïs_Le Goff; Élodie_Lemaître | Études horticoles | 2014
`);
export const spanish = papersOf(`
El pan de los puertos: tradición y cambio en la costa gallega | Lucía_Fernández Castro; Andrés_Peña Ruiz | Revista de Panadería | 2022
Las gaviotas y la ciudad | Lucía_Fernández Castro | Cuadernos del Jardín | 2021
¿Quién riega los huertos urbanos? | Lucía_Fernández Castro; María José_Ortiz Lara; Hugo_Marín | Huertos y Sociedad | 2019
Un método para medir la humedad de las cuerdas | Hugo_Marín; Lucía_Fernández Castro | Ingeniería de Muelles | 2018
Muelles de madera en el siglo XIX | Lucía_Fernández Castro | Anales del Puerto | 2016
La levadura como patrimonio | María José_Ortiz Lara; Lucía_Fernández Castro | Revista de Panadería | 2014
`);
export const portuguese = papersOf(`
Padarias do cais: trabalho e memória em Santos | Beatriz_Nogueira; João_da Silva | Revista do Porto | 2022
O jardim como sala de aula | Beatriz_Nogueira | Cadernos de Horta | 2021
Contagem de gaivotas por imagens aéreas | Caio_Teixeira; Beatriz_Nogueira; Lívia_dos Reis | Anais do Cais | 2019
Cordas molhadas: uma revisão | Beatriz_Nogueira; Caio_Teixeira | Engenharia de Marés | 2018
A farinha e o vento | Beatriz_Nogueira | Revista do Porto | 2016
Hortas escolares e alimentação | Lívia_dos Reis; Beatriz_Nogueira | Educação e Horta | 2014
`);
export const italian = papersOf(`
Il pane dei porti. Storia di un mestiere | Giulia_De Santis; Marco_Bellini | Rivista dei Moli | 2022
Giardini sull’acqua | Giulia_De Santis | Quaderni dell’Orto | 2021
La misura dell’umidità nelle corde | Marco_Bellini; Giulia_De Santis; Paolo_D’Amico | Ingegneria delle Maree | 2019
Di chi è la banchina? | Giulia_De Santis | Diritto e Riva | 2018
Contare i gabbiani in città | Paolo_D’Amico; Giulia_De Santis | Uccelli e Porti | 2016
Lievito madre e comunità | Giulia_De Santis | Quaderni dell’Orto | 2014
`);
export const dutch = papersOf(`
Broodbakkers in de haven van Harlingen | Sanne_de Vries; Pieter_Jansen | Tijdschrift voor Havens | 2022
Tellen van meeuwen met één oog dicht | Sanne_de Vries | Tuin en Kust | 2021
De natte touwen van Zeeland: een inventarisatie | Pieter_Jansen; Sanne_de Vries; Wouter_van den Broek | Touwkunde | 2019
Wie bezit de kade? | Sanne_de Vries | Recht aan Zee | 2018
Volkstuinen en eenzaamheid | Wouter_van den Broek; Sanne_de Vries | Tuin en Kust | 2016
Het kraken van de pier | Sanne_de Vries; Pieter_Jansen | Houtbladen | 2014
`);
export const polish = papersOf(`
Piekarnie portowe w dwudziestoleciu międzywojennym | Katarzyna_Wójcik; Tomasz_Zieliński | Roczniki Portowe | 2022
Ogrody nad Wisłą | Katarzyna_Wójcik | Studia Ogrodnicze | 2021
Metoda liczenia mew na podstawie zdjęć | Tomasz_Zieliński; Katarzyna_Wójcik; Łukasz_Śliwa | Ptaki i Porty | 2019
Czyje jest nabrzeże? | Katarzyna_Wójcik | Prawo Brzegu | 2018
Mokre liny w praktyce żeglarskiej | Łukasz_Śliwa; Katarzyna_Wójcik | Liny i Węzły | 2016
Chleb jako znak pamięci | Katarzyna_Wójcik | Teksty Drugie Śniadanie | 2014
`);
export const czech = papersOf(`
Pekárny v přístavech na Labi | Eva_Svobodová; Jan_Dvořák | Časopis přístavů | 2022
Zahrady u vody | Eva_Svobodová | Zahradnické listy | 2021
Jak počítat racky jedním okem | Jan_Dvořák; Eva_Svobodová; Ondřej_Říha | Ptáci a mola | 2019
Komu patří nábřeží? | Eva_Svobodová | Právo břehu | 2018
Mokrá lana a jejich údržba | Ondřej_Říha; Eva_Svobodová | Lana | 2016
Chléb a vítr | Eva_Svobodová | Časopis přístavů | 2014
`);
export const russian = papersOf(`
Хлебопекарни портовых городов Балтики | Анна Сергеевна_Кузнецова; Пётр Ильич_Морозов | Вестник гавани | 2022
Сады у воды | Анна Сергеевна_Кузнецова | Садовые записки | 2021
О подсчёте чаек по фотографиям | Пётр Ильич_Морозов; Анна Сергеевна_Кузнецова; Олег Юрьевич_Щукин | Птицы и причалы | 2019
Кому принадлежит причал? | Анна Сергеевна_Кузнецова | Право берега | 2018
Мокрые канаты: свойства и уход | Олег Юрьевич_Щукин; Анна Сергеевна_Кузнецова | Канатное дело | 2016
Скрип деревянных мостков ночью | Анна Сергеевна_Кузнецова | Вестник гавани | 2014
`);
export const ukrainian = papersOf(`
Пекарні портових міст Причорномор’я | Ірина Василівна_Шевчук; Олексій Іванович_Коваль | Вісник гавані | 2022
Сади біля води | Ірина Василівна_Шевчук | Садові студії | 2021
Підрахунок мартинів за світлинами | Олексій Іванович_Коваль; Ірина Василівна_Шевчук; Юлія Петрівна_Гнатюк | Птахи і причали | 2019
Кому належить причал? | Ірина Василівна_Шевчук | Право берега | 2018
Мокрі канати та їх властивості | Юлія Петрівна_Гнатюк; Ірина Василівна_Шевчук | Канатна справа | 2016
Хліб як знак пам’яті | Ірина Василівна_Шевчук | Вісник гавані | 2014
`);
export const turkish = papersOf(`
Liman fırınlarında ekşi maya kullanımı | Ayşe_Yılmaz; Mehmet_Şahin | Liman Dergisi | 2022
Martı sayımı için yeni bir yöntem | Mehmet_Şahin; Ayşe_Yılmaz; Çağla_Özdemir | Kuş Araştırmaları | 2021
Islak halatların dayanımı üzerine bir inceleme | Ayşe_Yılmaz; Çağla_Özdemir | Halat Bilimi | 2019
Kentsel bahçeler ve komşuluk | Ayşe_Yılmaz; Mehmet_Şahin | Bahçe ve Toplum | 2018
Ahşap iskelelerin gıcırtısı | Çağla_Özdemir; Ayşe_Yılmaz | Kıyı Mühendisliği | 2016
Ekmek ve rüzgâr | Ayşe_Yılmaz; Mehmet_Şahin | Liman Dergisi | 2014
`);
export const greek = papersOf(`
Οι φούρνοι των λιμανιών του Αιγαίου | Μαρία_Παπαδοπούλου; Γιώργος_Νικολάου | Επιθεώρηση Λιμένων | 2022
Κήποι δίπλα στο νερό | Μαρία_Παπαδοπούλου | Κηπουρικά Χρονικά | 2021
Μέθοδοι καταμέτρησης γλάρων | Γιώργος_Νικολάου; Μαρία_Παπαδοπούλου; Ελένη_Βασιλείου | Πουλιά και Προβλήτες | 2019
Σε ποιον ανήκει η προβλήτα; | Μαρία_Παπαδοπούλου | Δίκαιο της Ακτής | 2018
Τα υγρά σχοινιά και η φροντίδα τους | Ελένη_Βασιλείου; Μαρία_Παπαδοπούλου | Σχοινιά | 2016
Το ψωμί και ο άνεμος | Μαρία_Παπαδοπούλου | Επιθεώρηση Λιμένων | 2014
`);
export const chinese = papersOf(`
港口面包房的历史变迁研究 | 王小明; 李静 | 港口研究 | 2022
基于单目相机的海鸥计数方法 | 李静; 王小明; 欧阳晨 | 园艺学报 | 2021
湿绳强度的实验分析 | 王小明; 陈刚 | 绳索工程 | 2019
城市花园与邻里关系：以三个小镇为例 | 王小明; 李静; 陈刚 | 园艺与社会 | 2018
木质栈桥夜间声响的成因 | 陈刚; 王小明 | 海岸工程 | 2016
面粉与风的关系初探 | 王小明; 欧阳晨 | 港口研究 | 2014
`);
export const japanese = papersOf(`
港町のパン屋の歴史 | 佐々木健; 田中美咲 | 港湾研究 | 2022
片目によるカモメの計数法 | 田中美咲; 佐々木健; 小林大輔 | 鳥と桟橋 | 2021
濡れたロープの強度に関する実験的検討 | 佐々木健; 小林大輔 | ロープ工学 | 2019
都市の庭と近所付き合い | 佐々木健; 田中美咲 | 庭園論集 | 2018
木造桟橋はなぜ夜に鳴るのか | 小林大輔; 佐々木健 | 海岸工学 | 2016
小麦粉と風の関係について | 佐々木健; 田中美咲 | 港湾研究 | 2014
`);
export const korean = papersOf(`
항구 빵집의 역사와 변화 | 김민준; 이서연 | 항만연구 | 2022
단안 카메라를 이용한 갈매기 계수 방법 | 이서연; 김민준; 박지훈 | 조류학회지 | 2021
젖은 밧줄의 강도에 관한 실험적 연구 | 김민준; 박지훈 | 밧줄공학 | 2019
도시 텃밭과 이웃 관계 | 김민준; 이서연 | 정원과 사회 | 2018
나무 부두의 삐걱거림에 대하여 | 박지훈; 김민준 | 해안공학 | 2016
밀가루와 바람 | 김민준; 이서연 | 항만연구 | 2014
`);
export const arabic = papersOf(`
مخابز الموانئ في القرن التاسع عشر | أحمد_المنصوري; سالم_الحداد | مجلة الموانئ | 2022
الحدائق المائية وأثرها في المدينة | أحمد_المنصوري | دفاتر البستان | 2021
طريقة جديدة لعد النوارس | سالم_الحداد; أحمد_المنصوري; ليلى_الخطيب | الطيور والأرصفة | 2019
قوة الحبال المبللة: دراسة تجريبية | ليلى_الخطيب; أحمد_المنصوري | هندسة الحبال | 2018
صرير الأرصفة الخشبية ليلا | أحمد_المنصوري; سالم_الحداد | هندسة السواحل | 2016
الخبز والريح | أحمد_المنصوري | مجلة الموانئ | 2014
`);
export const hebrew = papersOf(`
מאפיות הנמל בתקופת המנדט | דנה_כהן; יואב_לוי | כתב העת לנמלים | 2022
גנים על שפת המים | דנה_כהן | עיוני גן | 2021
שיטה לספירת שחפים בעין אחת | יואב_לוי; דנה_כהן; תמר_ברק | ציפורים ורציפים | 2019
למי שייך הרציף? | דנה_כהן | משפט וחוף | 2018
חבלים רטובים ותחזוקתם | תמר_ברק; דנה_כהן | חבלים | 2016
הלחם והרוח | דנה_כהן | כתב העת לנמלים | 2014
`);
export const swedish = papersOf(`
Hamnbagerier i Bohuslän under mellankrigstiden | Åsa_Bergström; Örjan_Åkesson | Tidskrift för hamnar | 2022
Trädgårdar vid vattnet | Åsa_Bergström | Trädgårdsblad | 2021
Att räkna måsar med ett öga | Örjan_Åkesson; Åsa_Bergström; Li_Hedlund | Fåglar och bryggor | 2019
Vem äger kajen? | Åsa_Bergström | Strandrätt | 2018
Våta rep och deras skötsel | Li_Hedlund; Åsa_Bergström | Reparbanan | 2016
Bröd och vind | Åsa_Bergström; Örjan_Åkesson | Tidskrift för hamnar | 2014
`);
export const finnish = papersOf(`
Satamien leipomot sotien välisenä aikana | Päivi_Mäkelä; Juha_Korhonen | Satamalehti | 2022
Puutarhat veden äärellä | Päivi_Mäkelä | Puutarhatiede | 2021
Lokkien laskeminen yhdellä silmällä | Juha_Korhonen; Päivi_Mäkelä; Aino_Yli-Hannula | Linnut ja laiturit | 2019
Kuka omistaa laiturin? | Päivi_Mäkelä | Rantaoikeus | 2018
Märät köydet ja niiden hoito | Aino_Yli-Hannula; Päivi_Mäkelä | Köysi | 2016
Leipä ja tuuli | Päivi_Mäkelä; Juha_Korhonen | Satamalehti | 2014
`);
export const vietnamese = papersOf(`
Nghề làm bánh mì ở các thị trấn cảng | Nguyễn Văn_An; Trần Thị_Bình | Tạp chí Bến Cảng | 2022
Phương pháp đếm hải âu bằng ảnh chụp | Trần Thị_Bình; Nguyễn Văn_An; Lê Hoàng_Minh | Tạp chí Chim và Biển | 2021
Độ bền của dây thừng ướt | Nguyễn Văn_An; Lê Hoàng_Minh | Tạp chí Dây Thừng | 2019
Vườn đô thị và tình làng nghĩa xóm | Nguyễn Văn_An; Trần Thị_Bình | Tạp chí Vườn | 2018
Tiếng kêu của cầu gỗ ban đêm | Lê Hoàng_Minh; Nguyễn Văn_An | Kỹ thuật Bờ Biển | 2016
Bột mì và gió | Nguyễn Văn_An; Trần Thị_Bình | Tạp chí Bến Cảng | 2014
`);
export const indonesian = papersOf(`
Pengaruh Ragi Alami terhadap Mutu Roti Pelabuhan | Budi_Santoso; Dewi_Lestari | Jurnal Pelabuhan | 2022
Analisis Kekuatan Tali Basah pada Dermaga Kayu | Dewi_Lestari; Suharto; Budi_Santoso | Jurnal Teknik Pantai | 2021
Penghitungan Burung Camar dengan Satu Kamera | Budi_Santoso; Wahyudi | Jurnal Burung | 2019
Kebun Kota dan Kehidupan Bertetangga | Budi_Santoso; Dewi_Lestari | Jurnal Kebun | 2018
Tepung dan Angin | Wahyudi; Budi_Santoso | Jurnal Pelabuhan | 2016
Peran Taman Sekolah dalam Pembelajaran | Budi_Santoso; Ani_Rahmawati | Jurnal Pendidikan Taman | 2014
`);
/** The Chinese papers as their people write of them in English. */
export const chineseInEnglish = papersOf(`
History of bread shops in port cities | Xiaoming_Wang; Jing_Li | Journal of Ports | 2022
Counting gulls with a monocular camera | Jing_Li; Xiaoming_Wang; Chen_Ouyang | Acta Horticulturae Portus | 2021
Strength of wet ropes: an experimental analysis | Xiaoming_Wang; Gang_Chen | Rope Engineering | 2019
Urban gardens and neighbours in three small towns | Xiaoming_Wang; Jing_Li; Gang_Chen | Gardens & Society | 2018
Why wooden piers creak at night | Gang_Chen; Xiaoming_Wang | Coastal Works | 2016
A preliminary study of flour and wind | Xiaoming_Wang; Chen_Ouyang | Journal of Ports | 2014
`);
