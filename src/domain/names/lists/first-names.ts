/**
 * First names given in Britain, of many origins: small letters, no marks, in the order of the alphabet.
 * Compiled by hand. Two letters, then what follows them: `ad: am ele` is Adam and Adele; `-` is nothing
 * more. Those that are ordinary words too are in `word-names.ts`.
 */
export const firstNames = `
aa: bid dam dil dya liyah mir mna nya qib rav ron rti siya
ab: bas bie by dallah delkader delrahman di doulaye dul eba ebe eer el ena era hishek i iba ida igail imbola
ab: iola isola la olfazl osede raham rar rehet shir u
ac: hieng
ad: a aeze am ane anech anna aobi dison ebayo ebola ebowale edayo edoyin eel eela egoke ekunle ela elajda ele
ad: elheid eline elino emola en eola eolu esina esola esuwa etola etoun ewale eyemi eyinka hiambo iam il ina
ad: iti itya joa nan rian riana rianna rienne uke woa
af: am aq ework ia olabi onso reen sana saneh shan shin ua zal
ag: ata atha im nes nieszka ron ustina
ah: lam mad med oo san
ai: da dan den la lbhe leen lsa man mee nars ne nsley nslie sha shah sling ssata ssatou ste tor
aj: ay it mal oke
ak: ash bar eem iko inola intunde inwale inyi ira lilu lima os osua oth pan ram shay ua wasi wesi
al: aa aba an ana annah asdair astair ban bana bert berta bie ec ecia ed eena eeza eisha ejandra ejandro
al: eksandar eksander eksandra eksei eksejs em emayehu esha essandra essandro essia essio ex exa exander
al: exandra exandria exandros exandru exei exia exis fie fred ganesh girdas i ice icia icja in ina ireza is
al: isha ison issa istair iya iyah iyan iza keta lan legra len ma mas maz thea tin un varo vin wyn yan yona
al: yssa
am: a aan adeu adou aka al alia an anda andeep ani anuel ar ara arachi bika een eena eer eera elia elie in ina
am: inah inata inu ir ira irali isha it jad ma mar mara na ondi os pofo r ran rit rita ritpal y
an: a ab abela alyn am and anya as astasia astasija astasios atoly aya ca cuta drada dre drea dreas dreea drei
an: dres drew dris drius driy dy eela ees esu eta ete eurin gela gelina gelo gharad gie gus h ia iceto iela
an: ika ike il isa isha isoara ita jali jum juman ke kit n na nabel nabelle nalise ne nette nie nika oop tek
an: thea thony toine ton tonella toni tonia tonina tonio tonis twan twi uoluwapo usha ushka war wen wuli ya
an: yango
ao: dhan ibheann ibhinn ife nghas
ap: arna io olonia ostolos
aq: ib sa
ar: aba abella amide ash ben chibald chie dita do eeba eej ek ezoo ham ia iana ianna iel if ifa ifur inola
ar: isha jan jun juna kadiusz lo man mando min nas nel nold ooj salan shad slan ta tan thur ti tur turas turo
ar: ulmozhi un vind wa wel wen
as: ad ake ami antewaa ha hanti henafi her hleigh hley hok hton ia if ifa im iya lam li ma maa mara mita ta
as: trid uncion
at: aur efeh hena ieno if inuke iya tia tila
au: brey drey gust gusto gustus rangzeb relie sra ste stin
av: a ani eril ery neet
aw: a ais el et uor
ay: a aan ako an anle az ele esha inde kut lin man o obami odeji odele okunle omide otunde oub se sel sun tac
ay: ub uub
az: adeh am eem har ita iz iza ra ubuike
ba: aba bajide bak bar batunde birye har hareh hja hman hram khtawar lazs lbir ldev lraj midele o ptiste raka
ba: ran rasa rbara rkhad rnaby rry rtek rtholomew rtlomiej rtolomeu rtosz rwaqo sel sharat she shiir shir sia
ba: sit sma ssam tool yan yani z
be: ata athan atrice atrix atriz ca cca ckie cky dwyr hnam hrouz len linda lla n nce nedetta nedict njamin
be: nnett nny noit reket rfin rhane rhe ril rivan rk rkay rnadette rnard rnardo rnice rt rtha rtie rwyn ryl sa
be: snik ss ssie th than thany thenny tsan tsy tty v verley verly
bh: avesh avika avin avna upinder
bi: anca jan lal lan llie lqis niam nta rhan ruk shaaro si sola
bj: orn
bl: ake anche athnaid azej erim erta odwen
bo: bbie bby gdan gumila guslaw hdan jan la laji lanle leslaw lu luwatife ngani nita ris ubacar yan zena
br: adley ady andon angwen anwen ayden eanna enda endan endon ett iallen ian iana ianna id idget idie igid
br: itta ittany odie ody ogan onte onwen ooklyn uce una uno yan yce yn yony
bu: kola kunmi rak rcu rhan shra sisiwe sola sra
by: ron
ca: asha bdi den di etano ilean leb li llie llum lum mara melia meron mila milla mille nab ndice nsu oilfhionn
ca: oimhe olan ra radog rl rla rlos rlota rly rmel rmelita rmen role rolina roline rolyn ron rrick rrie rter
ca: rwyn ry rys sey ssandra ssie talin talina tarina thal therine thy trin triona z
ce: allach cil cilia cily dric inwen lia line m mal mre ngiz ren ri rian ridwen rys sar ylan zary
ch: ad anda andan andni andra anel anice anning antal antay antel antelle aran aranjit ardae arlene arles
ch: arley arlize arlotte armaine au ebet elsea elsie en enai eng eptoo er erie eryl etan eyenne iamaka iara
ch: ibueze ibuzor idera idi idiebere idinma ido iedozie igozie ijioke ika ikodi ilufya ima imamanda inasa
ch: inaza inedu inelo inenye inonso inwe inyere ioma ipo irag isom iu iyo izoba izoma loe ris rissie ristabel
ch: ristina ristine ristopher ristos risty uka
ci: ara aran llian ndy prian
cl: aire ara are arence arice arissa aude audette audia audio audiu ayton edwyn emence eo ifford inton iona
cl: ive odagh yde
co: die drin dy hen lette lin lleen lm nall nchobar nner nnie nnor nor nrad nst nstantin nsuelo ra ralie
co: rentin rey rie rina rinne rmac ry smin stel urtney
cr: aig essida ispin isti istian istiano istina istobal isty
cs: aba illa
cu: an mar rtis rtley
cy: nthia ril
cz: eslaw
da: ahir cian fydd gmara habo i iki inius iva juan kota lal lia marion mian mien milola mola mon na niat niel
da: niela niella nielle nijela nilo nish niyal nnii nny nte nuta phne po ra ramola rcey rcie rcy rek ria rius
da: riush riusz rnell rragh rrel rren rryl rshan rwin rya ryl ryna ve vid vide vina vion wid wit wood wson yo
da: z
de: andre anna ano arbhla bbie bola borah bra clan e epa epak epika epti eqa fne gan iniol irdre ividas ja lal
de: lano le lia lilah lla lphine lroy lwar lyth marco mbele metrius mi milade nis nisa nise niz nnis nver nys
de: nzel nzil ola olinda qa reje rek rmot rrick rya shawn sislava smond spina sta vi vonte wi xter zza
dh: anya aram ool ruv
di: aa allo ana ane anne armuid ego lan lara lawar lek lip llon lsah lwyn lys ma mitar mitra mitris nah ndo
di: nesh ogo on onne pak pika vina vya
dj: eneba
dm: itri itry ytro
do: ina lores mhnall mingos minic minik minika minique nal nald natas nna nnacha novan ra reen rin ris rota
do: rothea rothy rottya ttie ug ugal uglas yin yinsola
dr: agan agana agos ita iton
du: a aa ane arte c dley lce lcie mitru ncan niya ong san stin
dw: ayne ight
dy: fan fed lan mpna
ea: bha mon monn nna van
eb: ele la rima ru uka un
ec: e rin
ed: die gar gardo gars ina ith milson mund na ona uardo ward win yta
ef: e fie osa ren ua
eg: le uono
eh: san
ei: leen lidh lis mear rian rlys rwen thne
ej: az iro
ek: aette ene ow ua undayo
el: aheh aine eanor eanora eftheria en ena eni eri ham i iana ias if ijah in inor iot ira isa ise issa itsa
el: iza izabeth ke la lamae len lie liot liott lis naz odie oisa oise roy sa sie speth ton uned vira vis
el: zbieta
em: aan an anuel eka elia er erson i iko il ilia ilian iliano ilie ilija ily ine lyn ma manuel meline mett mie
em: rah re rys yr
en: carna der drit fys gin id iko iola itan keleda rique yinnaya zo
eo: ghan in
er: can dem dogan en han ic ica ik ika in jon kan linda mias nie rol yk zsebet
es: ha haan hal i inam mai me mee meralda osa ra teban telle ther trella zter
et: han hel ta
eu: an gen gene genia genie nice rig
ev: a an angelina angeline angelos elyn erly erton geni ie in ita ren
ew: a an elina en
ex: auce
ey: erusalem lem lul ob
ez: ekiel inne ra
fa: adumo bian biana bien bio biola brice brizio di dime duma dumo dwa heem hima isal iza izan khra lak lguni
fa: nta rah rai raz rdin rdowsa reed reeda rhad rhan rhat rhia rhiya riba rida rjana rooq rouk rrukh rshad
fa: rtun rxiyo rzad rzana rzaneh tema temeh thia tih tima timah tin tma tmata tos tou toumata wzia yaz ye yyaz
fa: zal
fe: argal arghas derica derico dor licia licitas lipe lix mi ng rdinand rdous renc rghal rgus rhat rnanda
fe: rnando roz ven yisayo yza
ff: ion lur rancon
fi: achra adh dan fi ifi kayo kre lip lipa lipe liz lmon lomena lsan nlay nley nn nnley ntan ona onn onnuala
fi: onnula ras rat snik tzroy za
fl: avia avio etcher eur o orent orentina orica ossie utura
fo: day la lake larin lasade rough tini uzia wsia wzia zia
fr: ances ancesca ancesco ancisca ancisco anciszek anco ancois ancoise anek ankie aser ed eda eddie eddy
fr: ederick eja eweyni eya ida ieda iedrich
fu: mi miko ngai nke nmi nmilayo nmilola nto raha rkan rqan
ga: bi bija bor briel briela briella brielle el elle gandeep lina mze nesh neshan reth rfield rgaar rmon ry
ga: spar urav vin yathri yle ynor z
gb: emi emisola enga
ge: edi mma net nevieve off offrey orge orgeta orgi orgia orgiana orgie orgina orgios rald raldine rallt rard
ge: rgely rhard ri rmaine rrard rry rtrude tachew thin zim
gh: ada assan azal azala ebre eorghe ulam
gi: acomo ang anluca annis deon edrius fty lbert lda les llian na no ntaras orgia orgio orgos ovanni rma sela
gi: selle ta ulia uliana ulio useppe zem
gl: adys enda enn enys oire oria yn yndwr ynis
go: baad dfrey khan ksel lnaz ncalo nzalo ran rdana rdon sia vind
gr: acie aciela ady aeme aham ainne ayson azyna eg egoire egor egory eta etchen iff uffudd uffydd zegorz
gu: ang drun ilherme illaume illermo l lay lcan led ler lizar lnaz lshan lten nay nther ntis o rbir rdeep rdip
gu: rmeet rmit rsharan s stavo
gw: en enda endolen endoline enllian ennan enno erfyl ilym ion yn yneth ynfor
gy: orgy ula
ha: bib biba bibur bon btom ci deel di dia diya diza dley fiz fsa fsah gos ider ifa itham ja jnalka jra kan
ha: kim l la leema leigh lil lima limo lina lle llie mdi med mid mida midreza mish mna mza na nan nde nh ni
ha: nia nif nifa nin niya nna nnah ns o oran q rdeep rdip reem ri ris rish rleen rleigh rley rlow rman rmeet
ha: rmit rold roon rpal rper rriet rris rrison rsha rshil ruka ruki ruto rvey san seeb shim sina sna snain
ha: ssaan ssan tem tice ttie vin wa wo ya yat yden ydn yley ytham zal
he: ba fin idi ike inrich inz lder ledd len lena lene lga lin lio lmut mal mant ng ngameh nok nrietta nrique
he: nry nryk rbert rman rnan rsi tty ulwen
hi: am ba baq bo deo eu lary lda mani na nata nda ra ro roko roshi rut sham
ho: a ang dan do i llie ma ng odo orain oria race sam ssein ward yam
hr: isto
hu: bert da dson gh go i lya maira mayun mphrey ong sam seyin ssain ssein ssnain w yen
hy: sni wel
ia: go in n rla
ib: ado raheem rahim rahima tisam ukun
id: a il man owu ris
ie: styn uan va
if: an eanyi eoma fat or rah tikhar unanya
ig: a e gy nacio natius or
ih: ab san
ij: az eoma
ik: echukwu enna ra raan ram ran
il: ayda diko eana han ir iya ker knur ltyd ona se waad yas ze
im: aan ad an ani elda ogen ran re tiaz
in: aaya acio as aya dia diana dira dre es ese eza ga ge geborg grid nes sha tisaar tisar
io: an ana anna annis lo na nela nut rwerth
ip: ek
iq: bal ra
ir: a em ena ene eneusz etiola fan ina ma um ving yna
is: aac abel abela abella abelle adora aiah atu aura ayas eult ha haan hani haq hfaq hrat idore is la lay lwyn
is: mahan mail met obel obelle rael rar sy tahil tvan
it: ohan
iu: lia lian
iv: an ana anka aylo elina eta o or
iw: an ona
iy: abo ad anuoluwa
iz: a aan abela abella zy
ja: been bir ce cek cinta cinto cki ckie ckson cky cob cqueline cquelyn cques cqui d da den dwiga gdeep gdish
ja: gjit go goda gruti hanara hangir heim hmai hmal hura i ida iden ime inaba ke kub lal leh llow ma maal mac
ja: mal mar meel meela mel mes mie mil mila n na nae nani ne nek nelle net nette ney nice nina nine nis nnat
ja: nos nusz quan queline red rek rmila rrod rvis smin son spal spar svir tinder vad vaid ved veria vier wad
ja: wahir waria x xon xson ya yanti yce ycee yda ydan yde yden ydon yesh yla ylan ylen yne yshree yson
je: anette anne annette annie d ff fferson ffrey lagat lena mima mma n nna nnie nnifer ns nsen nson remiah
je: remy ri rmaine rome rry rzy smin ss sse ssica ssie ta thro tt
jh: un
ji: a ahui an de deofor e gnesh ho hye ll llian m mi ng ri tendra
jo: achim an ana ann anna anne ao aquim aquin celyn di die dy e el elle ey hanna hannes hn hnathan hnny la
jo: lanta lene lie mar nah nas nathan nel nno nny nty ols rdan rdana rg rge rgina rja se sef sefina selito
jo: seph sephine shua siah sie sue van yce zef zsef
ju: an anita bair de dit dith dy dyta lia lian liana lianne lie lien liet lieta liette lio lius liusz mana
ju: moke n naid njun nko rga rgen rgita ris stas stin stine styna
jy: oti
ka: bir bongo cey chi ci cie cper de deem den diatou dijatu dir i idan iden inat itlin itlyn ito ja jal jetan
ka: laivani leb leem lem lina liyah lliopi lpana ltuma ltun mal mau mil mila mlesh mran msi nayo ne neez nwal
ka: ra ran reem ren rim rima rin rishma riuki rl rla rol rolina rolis rsten rthiga rthik rtik ryn sey shan
ka: shif shmala sia spars sper ssandra striot t ta talin tarina tarzyna te telyn terina th tharine therine
ka: thleen thryn thy tie tja to trina ty tya usar user veh vita vitha vya wsar ya ycee yden yla ylan ylee
ka: yleigh ylum yode z zimierz zuki
ke: ane anu aton avy egan ela eley hinde iko ira isha ith lechi lis lly lsey lsie lvin mal mi nan ndra ndrick
ke: nechukwu neisha nji nna nneth nny nt nta nzi nzie nzo rem rri rrie rry shav shawn stutis tan vin za ziah
kh: adar adeeja adija adijah adra aled aleda alid alida alifa alil anh aoula loe oa ola rystyna urram urshid
kh: ushi
ki: an ana anoush ara dane dist era eran eron eu m mberley mberly mia nga ngsley pchoge prono ran rat ril rk
ki: rpal rsten rstie rstin rstine rsty rti sanet shan shor ya
kl: ara audia aus odian
ko: bby be bi bina by dy fi jo lade lawole mal nrad nstantinos ray rben rede rnelia si stadin stas urosh
kr: asimir eshnik ishna istaps isten istian istin istina istine istofer upa ystian ystyna zysiek zysztof
ks: awery enia
ku: ba bra da dakwashe djo dzai ldip lsum mar maran mba nal nle rt uku
kw: abena adwo aku ame amena an asi esi ok
ky: an la le lie mani oko ra ran riakos
la: cey chlan dan di dislav etitia iba ila ima iney is jos keisha khbir khvir kshmi leh mar mia min n na ndon
la: nre oise ra risa rissa rry rs rysa szlo ta tasha tif tifa tifah tisha toya ura uren urence urent urentiu
la: urie vern vinia wrence yal yan yla yton
le: ah ander andro anna anne ela en fteris ia igh ighton ila ilani ili kan mlem na nka nnon nnox nny nora o on
le: ona onard onardo onie onora opold roy s shawn sley slie szek ticia tizia vent vi wis xi xie xy yla yton
li: am ang ban bbie bby dia ene esel ga gaya hua la lah li lia lian liana lith llian llie lly na nas ncoln nda
li: ndiwe ndsay ndsey ndsy nette nh nus onel ridona rije sa sbeth se ssy to v via viu z za zzie
lj: iljana
ll: eu eucu ew ewelyn inos ion oyd yr
lo: gan ic is k la lade rcan redana ren rena renzo retta ri rna rne rraine tte ttie u ubna uella uie uis uisa
lo: uise urdes wri
lu: an ana bna bomir ca cas cia cian ciana ciano cie cien cille cinda cja cy dger dovic dovica dwig dwik igi
lu: is isa iz jain kas kasz ke le ljeta minita ngile rdes tfur tz ul wam zviminda
ly: dia la n nda ndon ndsay ndsey nette nford nn nne nsey ra udmila
ma: ame az bel bli cey cie ciej ciek ck ckenzie csen cy dalena dalina ddie ddison ddox ddy deleine deline dge
ma: dhu dhuri diha dison dzia e ebh elle eve falda gda gdalena ggie gnus ha had ham hamed hboob hbub hdi hdieh
ma: heen hesh hfuza hin hira hjabeen hmood hmoud hmud hmut hnoor hrukh hsa hvish ia ir ira iread iri isie isy
ma: ite izie ja jd jid jlinda kanaka kayla kena kiese ksym lachi lachy laika lak lan lcolm lgorzata li lia
ma: liha lik lini llory lwina madi madou mun nahil nal ndana ndeep ndie ndip ndla ndy nish nisha njit nju
ma: nmeet nny noj non nsoor ntas nuel nuela nzoor ra rcel rcela rcelina rcella rcelle rcello rcelo rcia rcin
ma: rco rcos rcus red rek ren rgaret rgarida rgarita rgaux rged rgery rgie rgo rgot rguerite ri riah riam
ma: riama rian riana riangela rianne riano riatu ribel ricel ricris rie riella rija riko rilou rilyn rio riola
ma: rion rios ris risa rissa rites rium rius riusz rivic rjan rjorie rko rla rlene rley rlon rnie rsha rshall
ma: rta rtha rtim rtina rtine rtins rty rtyn rvin rwa rwan ry ryam ryan rylou ryna rysia rzena rziyeh sako
ma: sato sood soud soumeh ssimo suma te teen teo teusz thew thias thieu thilda thilde thusha tias tilda tteo
ma: tthew tthias tthieu tty tyas tylda ud ude ura ureen uricio urizio uro vis wuli xamed xim xime ximilian
ma: ximus xine xwell ya yowa ysa ysoon yur zen zhar
mb: ali ugua uyi
mc: kayla kenzie
me: abh brahtu chack ena enakshi era erab g gan gha hak hari hboob hdi hmet hran hrdad hreen hrnaz hul hwish i
me: iling inir irion konnen l lanie lchor lek like linda lis lissa ltem lvin lvyn moona nna nsah ral rcedes
me: redith rerid rfyn rhawi rle rlin ron rt rv rve rveille rvyn ryl seret sut tin urig
mh: airi
mi: a caela cah chael chaela chal chalina chalis chele chelle ckey cky dori eczyslaw guel guelina haela hai
mi: hail hangel ho hret kaela kail kayla key khail klos kolaj la lada lan ldred lena lica llicent llie lly lo
mi: losz mi moza nahil nal ndaugas ng nh nha nji nnie nseo ra rac randa ray rcea reille rela riam rjeta roslav
mi: roslava sbah shal tch tchell tesh tra yuki zanur
ml: aden
mo: azzam been dupe een elwyn fe hamad hamed hammad hammed hamoud hamud han hannad hinder hini hsin ira jgan
mo: jisola jtaba llie mina modou mtaz na nica nika nique nisha nty osa rag reira renike rfydd rgan rris rteza
mo: rtimer rven rwenna unir usa yo yosore zammel
mu: barak bashir been dassar hammad hammed hanad hibur hubo ireann jahid kamana kesh khtar lenga lu lugeta mbi
mu: min mtaz na nashe neeb neer nir nira nther nya rat rdo riel rray rrough rtaza sa sarrat shtaq skan slum
mu: staf stafa staqim su tale tesi thoni tua zammil
mw: angi ansa ape ende ila
my: a fanwy kola la leene lo ra rddin
na: beel beela bil bila da deem dezhda dia dim dine dira diya diyah eem eema feesa fisa fula heed hid hida hla
na: hom ila ima jah jat jma jwa kato kia kimuli lan ledi lini lubega m mita mra mukasa mutebi ncy nda ndi ndor
na: nette nsi oki oko omi rcisa rendra rges rgis rinder sar seem sim sima sir sira sra sreen srin steexo steho
na: talia talie talya tasa tasha te thalie than thaniel tividad tnael toya uman vdeep veed veen vid vjot wal
na: waz wras yab zan zanin zia zih zim zir zli zma zmin zneen zrul
nd: idi uta
ne: asa el elam elum ema ena eraj eta gar gin ha il ktaria lida ll llie lly lson nita rijus ringa rmin rys
ne: srin srine ss ssa sta stor tsanet ttie vaeh ve vena ville vin
ng: a alula an oc ozi uyen uyet
nh: ung yira
ni: a all amh cholas cki ckie cky co cola colae colas cole coleta da dal dhi ge gel ghat hal i kesh khil kita
ni: kki kodem kola kolai kolaos kolay kos lesh loufar ma mco misha mo na ng raj rmal rmala rosha sa sar sha
ni: shant ta tesh tin
nj: ambi eri oki oroge
nk: echi em iru osana
nn: amdi eka enna
no: ah elle jus kuthula man msa mvula nhlanhla noy nso or ra rah rbert reen riko rma rman rmunds shaba sheen
no: shin sipho ur ura uran
ns: imba
nt: ombi
nu: ala man no r ray rcan ri rjahan sayba saybah srat ur
nw: ando anneka
ny: ah ambura amekye asha awira kolas la
oa: kley na nh
ob: aa afemi inna
oc: hieng tavia tavian tavio
od: ete ette hiambo hran ile
og: echi henekaro onna
oh: emaa
oi: sin
ok: an echukwu ello ey on sana wudili
ol: a abisi abode adapo adele adipo af ajide ajumoke amide anrewaju atunde atunji awale ayemi ayinka eg eh ek
ol: eksandr eksiy ena ga ha inda iver ivia ivier iwia lie u ubunmi uchi uchukwu udare ufemi ufunke ufunmilayo
ol: ukayode umide usegun useun usola uwole wen wyn
om: aima air ar ari er id olara olola ondi oniyi otayo otola owunmi
on: drej ome ur yango yinye
oo: na nagh
op: eyemi helia
or: eoluwa est han la lagh lando od solya son ville
os: agie ama aro as aze car ei ian kar man tap wald
ot: ieno is tilie to
ou: smane
ov: idiu
ow: ain en ino
oy: in indamola inkansola
oz: an ge gur ioma lem zy
pa: a blo draic draig isley lak llavi loma lwasha m mela nagiota nagiotis nashe nayiotis ola olo raskevi rham
pa: ris risa rminder rnian rsa rth rul rveen rvez rvin scal scale squale trice tricia tricio trick trycja tryk
pa: tti ul ula ulette ulina uline ulo uly vel vla vlo vlos wel xton yam yton
pe: adar dr dro gah ggy lin nelope ng redur rihan rla rry rvaiz tar tr tra trit tronela tronella tru tya yman
ph: il ilip ilippa ilippe ill illip illipa ineas uc uong yllis
pi: erre etro lar nar ng otr otrek ppa rakash rasanna roska
pj: -
pl: amedi amen
po: lly oja ppie rsche rtia uya vilas
pr: abhjot adeep adip akash amod anav ashant atibha atik aveen avin eet eeti em erna eston iscilla iti itpal
pr: iya iyanka iyatharshini oinsias ys zemek zemyslaw
pu: ja neet rvi shpa
qa: ali dir is iser mar sim
qe: ndrim
qi: an ang ng
qu: an ang entin incy inn oc say yen ynh
ra: axo bab beea beya bia bih chael chel chna da dek dha dhika dim dka dmila do du e ed egan fael faela fal fe
ra: fferty fia fiq ghad ghav ha hat heela heem hel hela hila him hima himun hma hman hmo hul hwa ihan imonda
ra: imundo iner ivis j ja jan jani jbir jendra jesh jiv jkumar jnish ju jvir kesh khi lph luca manan matu meen
ra: mesh mi mila min miro miz mon mona msha mune mzan mzi na nbir ndall ndeep neem nia njana njit phael
ra: phaelle quel sa sha shda sheed sheeda shid shida shmi sma ul vi viraj wan yan ymond yon za zan zia zvan
re: anna becca bekah ece em ena ese eva gan ggie gina ginald gis han hana hema hman i id iko ka kha mi milekun
re: my n nan nata nate nato ne nee nique nu shma uben yhaneh ynaldo za zarta zaul
rh: ea ian iann ianna iannon ianwen ianydd oda odora odri ona onda ydian ys
ri: a an cardo cha chard cki ckie cky da ddhi dhi fat ham hanna ka ley ma mantas msha na o ona shi ta tchie
ri: tesh tu ya yaz zwan zwana
ro: an bb bbie bel bert berta berto bina byn chelle cio del dney dolfo drigo gan gelio gerio han heela hit ise
ro: isin jda jhat jin keya ksana ksolana la land lando lf ly main mario milly mmel my n nahi nald nan ng nke
ro: nnie ry sa salia salie salind salinda saline sanna sanne saria sario seanna seanne setta shan shni sina
ro: slyn ss stam timi wena xana xanne xie y ya za zanne
ru: airi airidh ari aridh ba bab ben bi bie bina chi do dolph dy el fus i khsana khsar mana mbidzai na pa pal
ru: pert pinder qaya qayyah qiya slan ssell ta tendo th un va vimbo xandra
ry: an der ker lan o ota szard tis
sa: ad adia ado ba bah bahat been biha bina bine bir birin bri brin brina cdiya chiko chin daf de dhbh dia die
sa: dik diku diq diqa diya eed eeda eid fa faa fdar fia fina fiya fiyo fiyyah gal gar ghar ghir har hba hib
sa: hil hra idur if ifullah ima jid jida jjad kina kura lah lam leem leema leh lim limata lma lman lvador
sa: lvatore lwa mad mah man maneh mantha mar matar meer meera mer mi mia mina mir mira miya mmy mrawit msam
sa: mson muel na naa nam naz nda ndeep ndhya ndie ndip ndor ndra ndrine ndro ngeeta ngeetha ngita nia nique
sa: nita njay njeev njiv ntiago ntos oirse orla pna qib qlain ra rah ranjit ravanan rfraz rita rka roj rwar sa
sa: sha skia tinder tish tnam toshi tpal tyam ul ule ulius vvas wera wsan yuri
sc: arlett ott
se: amus an b bastian da dat ema gun har hrish kou lam lamawit lcuk lena lim lin lina lma lwyn mere mra na
se: nait nan nay nga nthil ojun oyeon pideh rap rdar rena rgei rgey rgio rgiu rhat rhiy rkan rpil rwaa san
se: tareh th un vda verine vgi vim vinc weryn yi ymour zen
sh: abana abbir abir abnam adi afiq afiqul agufta ahana ahbaz ahed aheen ahena ahid ahida ahin ahnaz ahram
sh: ahrukh ahrzad ahzad ahzia aima aista akeel akeela akil akila akira alewa alini amim amima amsa amso an ana
sh: anaya anaz ane anelle ania aniah anice anika aniqua aniya ankar anna annen annon antel anti anza apour
sh: aquille arad arda arleen arlene armila armin aron ashi aukat aun auna awn ayan ayla aymaa ayne az azad
sh: azia ea eelagh eena eetal efali ehnaz ehzad eila elby eldon elley elly enice eraz erelle erri ervin eryl
sh: ikha ilpa ima ingai inji ireen irin irley iva ivani kelqim oaib obha ola ona ota presa reya ruti u ukri
sh: umaila yam
si: amak an ba bel bgha bongile busiso d ddiq dney dra fiso gita grid grun ham lan las le lke lvana lvia lvio
si: lviu mao meon mi min misola mon mona monas mone mran mranjit mret na ndi nead nem obhan on oned pho rad
si: riol ta u vakumar ve wan yabonga yad
sk: aiste yla ylar
sl: avka awomir obodan
sm: ita
sn: eha ezana
so: bia fia fiya haib hail han heila hel la ledad lene lomiya lomon mto mtochukwu nal nali nam ngul nia nja
so: nya phia phie ra raya rcha ren rie rin rina roush tiris uad we
sp: encer yros
ss: ali
st: acey acy animir anislav anley aszek avros efan efania efanie efano effan effi ela elios ella eph ephan
st: ephane ephanie ephen eve even evie ewart oyan ruan u uart
su: ad at bhan bira bomi caad dhir fia fyan ganthi girtha ha hail huur jata jatha khbir khdeep khdev khi khraj
su: kru laiman ldaan le leiman lekha leman leyman maira maiya man maya mayyah mera mit mmaya ndas nil nita raj
su: rayya rbhi rendra resh rinder rya san sana sanna sannah sanne shila shma sie zanne ze zie zy
sv: en enja etlana itlana
sw: ati
sy: bil dney ed eda lvain lvester lvia lvie lwester lwia
sz: abolcs czepan e ilvia ymon
ta: bassum bitha de deusz dhg diwa diwanashe fadzwa ha hir hira hmid hmina im iwo kashi keshi kudzwa lal lat
ta: lha lia lib liesin llulah manna mara mas mika msin naka neisha nia nika nisha nveer nvi nvir nwen nya
ta: nzeela ofeek piwa qi raneh ras rek rell req riq riro rkan rsem run sha shan sleem slima sneem tenda tiana
ta: tum tyana useef utvydas vian wanda ya yfun yo yyab yyaba
te: agan ddie gan gid hmina igan jal jas kle lma lmo mesgen mi midayo milade milola mitayo mitope ndai neisha
te: ni o odor odora rence resa resita reza ri rrence rri sfay sfaye ss ssa tsuya uta wodros z
th: abo addeus aer alia anasis andeka andi andiwe ang anh ao arani arshini ea elma emba eo eodora eodore
th: eodoros eresa i iago ibault ierry inh omas omasina ora orsten u ulani usha uy
ti: a ago ana anna arna beriu bor egan en ffany gist lda llie lly mea na nashe notenda nuke rion ti tilayo
ti: tilola
tj: -
to: an bechukwu bey bi bias biloba by dd dor la lani lga lu lulope mas masz mek mi misin moko mos nderai ni
to: nia nya pe ri rin rquil rsten sin uqeer uray yin yosi
tr: acey aci acy aian ang avis easa efor emaine ent evaughn evon evor icia ina inh ish isha istan udy ung uong
tr: upti ushna
ts: ega egay ehay hala ige vetan z
tu: an dor dur gba ncay nde nji rgut rkan shar yen yet
ty: la ler mon moteusz ra reece rell rese rik rone
ub: ah aid aidah aidullah ax
uc: he hechi henna
ud: ay
uf: uk uoma
ug: ne o ochi ochukwu onna ur
uj: jwal u
uk: amaka
ul: dis f oma rich rike
um: a aima air alkheyr ar aru berto er it ut utoni
un: a
ur: mila sula szula te vi
us: ama ha ma man
uw: ase e
uy: en
uz: air ma o oamaka oma
va: clav dim hid ida idas ishali iva lbona ldis lentin lentina lentyna leria lerie lon lter ndana nessa rinder
va: rsha run sant santhi sco sil sile siliki silis syl ughan ughn
ve: ena li lichka ra rnon ronika ronique sna
vi: c cente cki ckie cky ctoria das dya enna jay kas kesh kram ktor ktoria ktorija ktoriya lma mal mbai nay
vi: nce ncent ncenzo neet nh nita nnie nny nod oleta orel orica pul rginia rginie rginija rinder shal taliy
vi: tor ttoria v vek vian vien vienne
vj: ollca osa
vl: ad adimir adislav
vo: jtech lkan lodymyr
vu: ong si
vy: tautas
wa: dzanai el fa faa fula gner hab heed hida i irimu ithera jid laa leed lid llace lly lter maitha mbui nda
wa: ngari ngui njiku njiru qar qas rda rsame seem sim sswa weru yne
we: i iwei mimo ndell rner ronika sley
wi: eslaw eslawa ktor ktoria lbur lf lfred lfredo lhelmina lla llem lliam llie lma nifred nnie nsome nston nta
wi: ssam told
wl: adyslaw
wo: jciech jtek le lfgang
wu: nmi
wy: att n nne
xa: awo limo nder nthe san vier
xe: nia
xh: evahire
xi: a an ang ao n nyi omara u
xu: an e
ya: a ba gmur hya lda lini men mila n na nkuba nn qoob qub ra red roslav ryna sar seen semin sh shika sin sir
ya: smeen smin smine t vuz zan
ye: e ganeh gor liz mi senia tunde ukai vhen wande
yi: annis fan ldiz lmaz ng nka orgos
yl: li
yn: yr
yo: dit ganathan gesh gita hana hance hannes ko landa mi nas ng rdanos sef shi unes usaf usef ussef usuf
yu: - e et ka ki ko lia liya mi mna n na nus ri sra suf usuf xuan
yv: es ette onne
za: c ch chariah chary chery ck far heer her hid hida hoor hra ib id in ina inab ira ire k kariya ki kia kir
za: man mzam nder ndile ne nele ra reen rina rtasha wadi yd yden yn
zb: igniew yszek
zd: enek enka ravko
ze: ba ca enat eshan hra ina inab ke lal lda na rai ray rrin wdi ynep
zh: anna en eng i ila
zi: a ad auddin ggy han kora lan neb on shan ta vile
zl: atan
zo: bia dwa e ey fia ha haib hra i la ltan rica sia ya
zs: ofia olt uzsanna
zu: baida bair la laikha lfiqar lmira naira ri zana zanna zia
zv: ikomborero
zy: drunas gmunt mal
`;
