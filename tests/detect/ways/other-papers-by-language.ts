import { papersOf } from './paper';

// Other names and titles than in `papers-by-language.ts`, of other fields.

export const german = papersOf(`
Digitale Souveränität als Leitbild? Eine kritische Bestandsaufnahme | Ursula_Köhler; Hans-Peter_Graf von Wartenstein | Leviathan | 2022
Nachhaltige Mobilität im ländlichen Raum: Ergebnisse einer Befragung in Brandenburg | Ursula_Köhler | Raumforschung und Raumordnung | 2021
„Wir schaffen das“ – Zur Rhetorik der Zuversicht | Ursula_Köhler; Gizem_Öztürk; Sven_Weiß | Zeitschrift für Politikwissenschaft | 2019
Kommentar zu § 823 BGB | Sven_Weiß; Ursula_Köhler | Juristische Rundschau | 2018
Der Einfluss von Vitamin D auf die Knochendichte bei Kindern unter 5 Jahren | Ursula_Köhler; Hans-Peter_Graf von Wartenstein | Monatsschrift Kinderheilkunde | 2016
Zwischen Nähe und Distanz | Ursula_Köhler | Merkur | 2014
`);
export const french = papersOf(`
La norme et l’écart. Pour une sociologie du droit pénal | Élodie_Lemaître; Thierry_d’Aubigny | Droit et société | 2022
Les politiques de la ville à l’épreuve du territoire (1977-2014) | Élodie_Lemaître | Espaces et sociétés | 2021
Effets du stress hydrique sur la croissance du blé tendre (Triticum aestivum L.) | Élodie_Lemaître; Aïcha_Ben Salah; Loïc_Kerbrat | Agronomie | 2019
Peut-on encore parler de « crise » ? | Élodie_Lemaître; Aïcha_Ben Salah | Esprit | 2018
Estimation bayésienne et modèles à effets mixtes | Élodie_Lemaître | Journal de la Société Française de Statistique | 2016
Mémoires d’un quartier : Belleville, 1936 | Loïc_Kerbrat; Élodie_Lemaître | Genèses | 2014
`);
export const spanish = papersOf(`
Políticas públicas y desigualdad en América Latina: una revisión sistemática | Lucía_Fernández Castro; Iñaki_Etxeberria Goñi | Revista Española de Sociología | 2022
El Quijote en la pantalla | Lucía_Fernández Castro | Anales Cervantinos | 2021
¡Que viva la huelga! Mujeres y sindicatos en Asturias, 1962 | Lucía_Fernández Castro; Ángela_de la Cruz Vega; Óscar_Núñez | Historia Social | 2019
Evaluación de la calidad del agua en el río Magdalena mediante bioindicadores | Óscar_Núñez; Lucía_Fernández Castro | Ingeniería del Agua | 2018
Sobre la noción de experiencia en Ortega | Lucía_Fernández Castro | Isegoría | 2016
Un algoritmo genético para la asignación de horarios | Ángela_de la Cruz Vega; Lucía_Fernández Castro | Computación y Sistemas | 2014
`);
export const portuguese = papersOf(`
Avaliação do desempenho de redes neurais convolucionais na detecção de pragas | Beatriz_Nogueira; José Carlos_de Souza Júnior | Revista Brasileira de Engenharia Agrícola | 2022
A invenção do sertão | Beatriz_Nogueira | Estudos Avançados | 2021
Saúde mental de estudantes universitários durante a pandemia de COVID-19 | Íris_Magalhães; Beatriz_Nogueira; Ana Flávia_Pires e Melo | Cadernos de Saúde Pública | 2019
Quem tem medo da avaliação? Notas sobre o ENEM | Beatriz_Nogueira; Íris_Magalhães | Educação e Pesquisa | 2018
Machado de Assis, leitor de Pascal | Beatriz_Nogueira | Machado de Assis em Linha | 2016
Direito à cidade e remoções no Rio de Janeiro | Ana Flávia_Pires e Melo; Beatriz_Nogueira | Cadernos Metrópole | 2014
`);
export const italian = papersOf(`
La prova nel processo penale. Profili comparati | Giulia_De Santis; Alessandro_Dell’Oro | Diritto penale e processo | 2022
Dante e la teologia dell’immagine | Giulia_De Santis | Lettere Italiane | 2021
Un modello idrologico per il bacino del Tevere | Ilaria_Pò; Giulia_De Santis; Salvatore_Lo Cascio | L’Acqua | 2019
Che cos’è la storia orale? | Giulia_De Santis | Quaderni storici | 2018
Effetti della dieta mediterranea sul rischio cardiovascolare: metanalisi di 12 studi | Salvatore_Lo Cascio; Giulia_De Santis | Giornale Italiano di Cardiologia | 2016
Il lavoro che cambia | Giulia_De Santis | Il Mulino | 2014
`);
export const dutch = papersOf(`
Vertrouwen in de rechtspraak: een empirische analyse | Sanne_de Vries; Henk_van ’t Hof | Nederlands Juristenblad | 2022
Multatuli en de koloniale roman | Sanne_de Vries | Nederlandse Letterkunde | 2021
Ouderen en eenzaamheid tijdens de coronacrisis in Vlaanderen | Henk_van ’t Hof; Sanne_de Vries; Ilse_Ter Braak | Tijdschrift voor Gerontologie | 2019
Is meer toezicht ook beter toezicht? | Sanne_de Vries | Openbaar Bestuur | 2018
Effecten van stikstof op heidevegetaties | Ilse_Ter Braak; Sanne_de Vries | De Levende Natuur | 2016
De grens als ervaring | Sanne_de Vries; Henk_van ’t Hof | De Gids | 2014
`);
export const polish = papersOf(`
Wpływ pandemii COVID-19 na rynek pracy w Polsce | Katarzyna_Wójcik; Stanisław_Żółkiewski-Nowak | Gospodarka Narodowa | 2022
„Lalka” Prusa jako powieść o pieniądzu | Katarzyna_Wójcik | Pamiętnik Literacki | 2021
Zastosowanie sieci neuronowych w prognozowaniu zużycia energii elektrycznej | Stanisław_Żółkiewski-Nowak; Katarzyna_Wójcik; Ewa_Ćwik | Przegląd Elektrotechniczny | 2019
Czy konstytucja może być niekonstytucyjna? | Katarzyna_Wójcik | Państwo i Prawo | 2018
Flora naczyniowa rezerwatu „Jeziorka” koło Częstochowy | Ewa_Ćwik; Katarzyna_Wójcik | Fragmenta Floristica | 2016
Pamięć i miasto | Katarzyna_Wójcik | Kultura i Społeczeństvo | 2014
`);
export const czech = papersOf(`
Vliv sucha na výnosy ozimé pšenice na jižní Moravě | Eva_Svobodová; Zdeněk_Šťastný | Rostlinná výroba | 2022
Kafka a Praha | Eva_Svobodová | Slovo a smysl | 2021
Strategie zvládání stresu u studentů středních škol | Zdeněk_Šťastný; Eva_Svobodová; Žaneta_Ťoupalíková | Československá psychologie | 2019
Potřebujeme novou ústavu? | Eva_Svobodová | Právník | 2018
Osídlení středního Polabí v době laténské | Žaneta_Ťoupalíková; Eva_Svobodová | Archeologické rozhledy | 2016
O hranicích překladu | Eva_Svobodová | Svět literatury | 2014
`);
export const russian = papersOf(`
Влияние цифровизации на рынок труда в регионах России | Анна Сергеевна_Кузнецова; Эдуард Юрьевич_Щербаков-Ёлкин | Вопросы экономики | 2022
Достоевский и Ницше | Анна Сергеевна_Кузнецова | Вопросы философии | 2021
Метод конечных элементов для уравнений Навье–Стокса с переменной вязкостью | Эдуард Юрьевич_Щербаков-Ёлкин; Анна Сергеевна_Кузнецова; Зоя Яковлевна_Цой | Вычислительные методы и программирование | 2019
Нужна ли России новая промышленная политика? | Анна Сергеевна_Кузнецова | Вопросы экономики | 2018
Флора окрестностей озера Байкал (по материалам экспедиции 2012 г.) | Зоя Яковлевна_Цой; Анна Сергеевна_Кузнецова | Ботанический журнал | 2016
К вопросу о понятии «текст» | Анна Сергеевна_Кузнецова | Вопросы языкознания | 2014
`);
export const ukrainian = papersOf(`
Вплив війни на міграційні процеси в Україні | Ірина Василівна_Шевчук; Євген Їванович_Ґалаґан | Демографія та соціальна економіка | 2022
Шевченко і народна пісня | Ірина Василівна_Шевчук | Слово і Час | 2021
Моделювання процесів теплопереносу в багатошарових середовищах | Євген Їванович_Ґалаґан; Ірина Василівна_Шевчук; Юлія Петрівна_Гнатюк | Математичні методи та фізико-механічні поля | 2019
Чи потрібна реформа освіти? | Ірина Василівна_Шевчук | Шлях освіти | 2018
Історія козацьких літописів у XVIII столітті | Юлія Петрівна_Гнатюк; Ірина Василівна_Шевчук | Український історичний журнал | 2016
Мова і влада | Ірина Василівна_Шевчук | Мовознавство | 2014
`);
export const turkish = papersOf(`
Öğretmen adaylarının yapay zekâya yönelik tutumlarının incelenmesi | Ayşe_Yılmaz; İsmail Hakkı_Çelikoğlu | Eğitim ve Bilim | 2022
Tanpınar’ın romanlarında zaman | İsmail Hakkı_Çelikoğlu; Ayşe_Yılmaz; Ümmühan_Ak | Türk Dili ve Edebiyatı Dergisi | 2021
COVID-19 salgınının Türkiye ekonomisine etkileri: Bir ARDL sınır testi yaklaşımı | Ayşe_Yılmaz; Ümmühan_Ak | Maliye Dergisi | 2019
Derin öğrenme ile buğday hastalıklarının tespiti | Ayşe_Yılmaz; İsmail Hakkı_Çelikoğlu | Tarım Bilimleri Dergisi | 2018
Anayasa Mahkemesi kararlarında ölçülülük ilkesi | Ümmühan_Ak; Ayşe_Yılmaz | Ankara Hukuk Dergisi | 2016
Kent ve bellek | Ayşe_Yılmaz; İsmail Hakkı_Çelikoğlu | İdealkent | 2014
`);
export const greek = papersOf(`
Η επίδραση της οικονομικής κρίσης στην ψυχική υγεία των νέων | Μαρία_Παπαδοπούλου; Αλέξανδρος_Χατζηγεωργίου | Ψυχολογία | 2022
Ο Καβάφης και η πόλη | Μαρία_Παπαδοπούλου | Ποίηση | 2021
Μια μέθοδος πεπερασμένων στοιχείων για την εξίσωση του κύματος | Αλέξανδρος_Χατζηγεωργίου; Μαρία_Παπαδοπούλου; Ήρα_Τσιρώνη | Τεχνικά Χρονικά | 2019
Χρειάζεται το Σύνταγμα αναθεώρηση; | Μαρία_Παπαδοπούλου | Εφημερίδα Διοικητικού Δικαίου | 2018
Αρχαιολογικές έρευνες στη Θάσο, 1998-2010 | Ήρα_Τσιρώνη; Μαρία_Παπαδοπούλου | Αρχαιολογική Εφημερίς | 2016
Γλώσσα και εξουσία | Μαρία_Παπαδοπούλου | Σύγχρονα Θέματα | 2014
`);
export const chinese = papersOf(`
面向大语言模型的检索增强生成技术综述 | 王小明; 司马相宇 | 软件学报 | 2022
“双碳”目标下我国能源结构转型路径研究 | 司马相宇; 王小明; 吕芳 | 中国人口·资源与环境 | 2021
论《红楼梦》中的时间意识 | 王小明; 郝一 | 红楼梦学刊 | 2019
COVID-19疫情对中小企业的影响——基于1000家企业的调查 | 王小明; 司马相宇; 郝一 | 管理世界 | 2018
一种改进的YOLOv5小目标检测算法 | 郝一; 王小明 | 计算机工程 | 2016
法律解释的限度 | 王小明; 吕芳 | 法学研究 | 2014
`);
export const japanese = papersOf(`
深層学習を用いた手書き文字認識の高速化 | 佐々木健; 勅使河原葵 | 情報処理学会論文誌 | 2022
夏目漱石『こころ』における「私」の問題 | 勅使河原葵; 佐々木健; 林蓮 | 日本近代文学 | 2021
高齢者の転倒予防に関するランダム化比較試験 | 佐々木健; 林蓮 | 理学療法学 | 2019
なぜ人は嘘をつくのか：発達心理学的検討 | 佐々木健; 勅使河原葵 | 心理学研究 | 2018
IoTデバイス向け軽量暗号の実装評価 | 林蓮; 佐々木健 | 電子情報通信学会論文誌 | 2016
憲法と時間 | 佐々木健; 勅使河原葵 | 法律時報 | 2014
`);
export const korean = papersOf(`
딥러닝 기반 한국어 감성 분석 모델의 성능 비교 | 김민준; 남궁은 | 정보과학회논문지 | 2022
1930년대 경성의 도시 공간과 문학 | 남궁은; 김민준; 허윤 | 현대문학의 연구 | 2021
COVID-19 이후 청소년의 우울과 불안: 종단 연구 | 김민준; 허윤 | 한국심리학회지 | 2019
플랫폼 노동의 법적 쟁점 | 김민준; 남궁은 | 노동법연구 | 2018
벼 품종별 내건성 평가 및 유전자 발현 분석 | 허윤; 김민준 | 한국작물학회지 | 2016
언어와 권력 | 김민준; 남궁은 | 사회와 철학 | 2014
`);
export const arabic = papersOf(`
أثر التحول الرقمي في أداء المصارف الإسلامية: دراسة ميدانية | أحمد_المنصوري; عبد الرحمن_بن يوسف | مجلة العلوم الاقتصادية | 2022
الزمن في رواية نجيب محفوظ | أحمد_المنصوري | مجلة فصول | 2021
نموذج رياضي لانتشار الأوبئة في المدن الكبرى | عبد الرحمن_بن يوسف; أحمد_المنصوري; هدى_آل سعيد | مجلة الرياضيات | 2019
هل نحتاج إلى دستور جديد؟ | هدى_آل سعيد; أحمد_المنصوري | مجلة القانون | 2018
تأثير الملوحة في نمو القمح | أحمد_المنصوري; عبد الرحمن_بن يوسف | مجلة الزراعة | 2016
اللغة والسلطة | أحمد_المنصوري | عالم الفكر | 2014
`);
export const hebrew = papersOf(`
השפעת מגפת הקורונה על שוק העבודה בישראל | דנה_כהן; אבי-שי_בן דוד | רבעון לכלכלה | 2022
הזמן ביצירת עגנון | דנה_כהן | מחקרי ירושלים | 2021
מודל סטטיסטי לחיזוי צריכת חשמל | אבי-שי_בן דוד; דנה_כהן; נגה_צ׳רניחובסקי | הנדסה | 2019
האם דרושה חוקה? | דנה_כהן | משפטים | 2018
צמחיית החולות במישור החוף | נגה_צ׳רניחובסקי; דנה_כהן | רתם | 2016
שפה ושלטון | דנה_כהן | תיאוריה וביקורת | 2014
`);
export const swedish = papersOf(`
Arbetsmiljö och hälsa bland undersköterskor i Västra Götaland | Åsa_Bergström; Karl-Gustav_af Klintberg | Socialmedicinsk tidskrift | 2022
Strindberg och kemin | Åsa_Bergström | Samlaren | 2021
En modell för prognos av elförbrukning i småhus | Karl-Gustav_af Klintberg; Åsa_Bergström; Bo_Ek | Energi och miljö | 2019
Behöver vi en ny grundlag? | Åsa_Bergström | Svensk Juristtidning | 2018
Järnåldersgravar i norra Uppland | Bo_Ek; Åsa_Bergström | Fornvännen | 2016
Språk och makt | Åsa_Bergström; Karl-Gustav_af Klintberg | Ord och bild | 2014
`);
export const finnish = papersOf(`
Hoitajien työhyvinvointi ja työn kuormittavuus sairaaloissa | Päivi_Mäkelä; Esa-Pekka_af Heurlin | Hoitotiede | 2022
Aleksis Kiven metsä | Päivi_Mäkelä | Kirjallisuudentutkimuksen aikakauslehti | 2021
Sähkönkulutuksen ennustaminen neuroverkoilla | Esa-Pekka_af Heurlin; Päivi_Mäkelä; Ia_Yrjö-Koskinen | Tietojenkäsittelytiede | 2019
Tarvitaanko uutta perustuslakia? | Päivi_Mäkelä | Lakimies | 2018
Rautakauden haudat Hämeessä | Ia_Yrjö-Koskinen; Päivi_Mäkelä | Suomen Museo | 2016
Kieli ja valta | Päivi_Mäkelä; Esa-Pekka_af Heurlin | Virittäjä | 2014
`);
export const vietnamese = papersOf(`
Ảnh hưởng của chuyển đổi số đến hiệu quả kinh doanh của doanh nghiệp nhỏ và vừa | Nguyễn Văn_An; Tôn Nữ Thị_Huyền | Tạp chí Kinh tế và Phát triển | 2022
Thời gian trong tiểu thuyết Nguyễn Tuân | Tôn Nữ Thị_Huyền; Nguyễn Văn_An; Đỗ_Yên | Nghiên cứu Văn học | 2021
Nhận dạng bệnh trên lá lúa bằng mạng nơ-ron tích chập | Nguyễn Văn_An; Đỗ_Yên | Tạp chí Tin học và Điều khiển học | 2019
Quyền im lặng trong tố tụng hình sự | Nguyễn Văn_An; Tôn Nữ Thị_Huyền | Tạp chí Luật học | 2018
Đánh giá khả năng chịu hạn của một số giống lúa | Đỗ_Yên; Nguyễn Văn_An | Tạp chí Khoa học Nông nghiệp | 2016
Ngôn ngữ và quyền lực | Nguyễn Văn_An; Tôn Nữ Thị_Huyền | Tạp chí Ngôn ngữ | 2014
`);
export const indonesian = papersOf(`
Pengaruh Kepemimpinan Transformasional terhadap Kinerja Karyawan pada PT Maju Jaya | Budi_Santoso; Ni Luh Putu_Ayu Lestari | Jurnal Manajemen | 2022
Sistem Pendukung Keputusan Pemilihan Siswa Berprestasi Menggunakan Metode AHP | Ni Luh Putu_Ayu Lestari; Suharto; Budi_Santoso | Jurnal Informatika | 2021
Analisis Kualitas Air Sungai Ciliwung | Budi_Santoso; Wahyudi | Jurnal Lingkungan | 2019
Apakah Konstitusi Perlu Diubah? | Budi_Santoso; Ni Luh Putu_Ayu Lestari | Jurnal Hukum | 2018
Bahasa dan Kekuasaan | Wahyudi; Budi_Santoso | Jurnal Humaniora | 2016
Hubungan Pola Makan dengan Kejadian Stunting pada Balita Usia 24-59 Bulan | Budi_Santoso; Ani_Rahmawati | Jurnal Gizi | 2014
`);
/** The Chinese papers as their people write of them in English. */
export const chineseInEnglish = papersOf(`
A Survey of Retrieval-Augmented Generation for Large Language Models | Xiaoming_Wang; Xiangyu_Sima | Journal of Software | 2022
Pathways of energy transition under China’s dual carbon goals | Xiangyu_Sima; Xiaoming_Wang; Fang_Lü | China Population, Resources and Environment | 2021
On the sense of time in Dream of the Red Chamber | Xiaoming_Wang; Yi_Hao | Studies on Hongloumeng | 2019
COVID-19 and small firms: a survey of 1,000 enterprises | Xiaoming_Wang; Xiangyu_Sima; Yi_Hao | Management World | 2018
An improved YOLOv5 algorithm for small object detection | Yi_Hao; Xiaoming_Wang | Computer Engineering | 2016
The limits of legal interpretation | Xiaoming_Wang; Fang_Lü | Legal Studies | 2014
`);
