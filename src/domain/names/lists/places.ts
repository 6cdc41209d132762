/**
 * Towns, boroughs, counties and well-known parts of cities: small letters, `_` for a space, in the order
 * of the alphabet, written as first names are. Compiled by hand. Those that are ordinary words too are in `word-places.ts`.
 */
export const places = `
ab: erdare erdeen erdeenshire erfan ergavenny ergele erystwyth
ac: crington ton
ad: denbrooke's dlestone
ai: gburth rdrie
al: deburgh der_hey dershot dridge freton lerton loa nwick ton trincham
am: ble bleside ersham esbury manford
an: coats dersonstown dover erley field glesey nan trim
ar: broath dler doyne drossan dwick magh mley
as: cot hby hford hington hton_under_lyne pley
at: herstone herton tercliffe
av: iemore
ax: minster
ay: lesbury r rshire
ba: cup ildon kewell lham llymena llymoney llymurphy llynahinch lsall_heath nbridge nbury nff ngor rgoed
ba: rnard_castle rnet rnoldswick rnsley rnstaple rrhead rrow_in_furness rton rts sildon singstoke ssetlaw tley
ba: ttersea
be: aconsfield arsden arwood bington ccles ckenham dford dfordshire dlington dminster dworth eston_hill lfast
be: lgrave lle_isle llshill lper nchill nsham nwell rkshire rmondsey rwick stwood swick thnal_green xhill xley
be: xleyheath
bi: cester deford ggleswade llericay llingham lston ngley rkenhead rmingham shop_auckland shopbriggs
bi: shops_stortford shopsworth
bl: ackburn ackley ackpool aenavon aina aydon yth
bo: dmin gnor_regis gside lton otle rdesley_green reham rehamwood sworth urnemouth urnville
br: acknell adford aintree ampton aunstone aunstone_frith echin econ ent entford entwood idgend idgnorth
br: idgwater idlington ierley_hill ighouse ighton istol ixham ixton oadmoor oadstairs omley omsgrove oughton
br: oxbourne ynmawr
bu: ckinghamshire lwell rmantofts rnage rngreave rnham rnley rslem rton rton_on_trent ry_st_edmunds xton
by: ker
ca: ernarfon erphilly ithness lne mberley mberwell mborne mbridge mbridgeshire mbuslang mden mpbeltown nnock
ca: nterbury nvey rdiff rlisle rlow rluke rmarthen rmarthenshire rnoustie rrickfergus rshalton stle_vale
ca: stleford stlemilk stlereagh terham tford thays
ce: redigion
ch: adderton apeltown atham eadle eetham eetham_hill elmsford elmsley_wood eltenham ertsey esham eshire eshunt
ch: ester_le_street esterfield ichester igwell ingford ippenham ipping_norton iswick orley orlton
ch: orlton_cum_hardy ristchurch
ci: rencester
cl: acton apham apton ayton_le_moors eckheaton eethorpes evedon eveleys itheroe ubmoor ydebank
co: alville atbridge bham lchester leraine llyhurst lne lwyn_bay ngleton nsett nwy okstown rby rnwall rsham
co: ttingham ventry wdenbeath wes wley
cr: aigavon aigmillar amlington awley editon eggan ewe ewkerne icklewood omer omford osby ouch_end owborough
cr: owthorne oxteth oydon umpsall
cu: llompton mbernauld mbria mnock par
cw: mbran
cy: mmer
da: genham lkeith lston rlaston rlington rnall rtford rtmouth rwen ventry wlish
de: nbighshire ptford rby rbyshire reham vizes von wsbury
di: dcot dsbury ngwall nnington
do: lgellau ncaster rchester rking rset wnham wnpatrick
dr: ogheda oitwich onfield uids_heath umchapel ypool
du: kinfield lwich mbarton mfries nbar ndalk ndee ndonald nfermline ngannon noon nstable rham rsley
ea: ling rby rlsfield sington st_grinstead st_ham st_kilbride stbourne sterhouse stleigh stwood
ed: gbaston gware inburgh monton
eg: ham
el: gin land lesmere_port lon tham
en: field niskillen
ep: ping som
er: dington ith
es: her sex ton
ev: esham
ew: ell
ex: eter mouth
fa: ilsworth lkirk lls_road lmouth reham rnborough rnham rnworth versham zakerley
fe: lixstowe ltham
fi: fe lton nchley nsbury_park rth_park shguard shponds
fl: eetwood intshire
fo: lkestone rest_gate rfar rmby rt_william
fr: aserburgh odsham ome
fu: lham
ga: insborough lashiels rston teshead
ge: dling
gi: llingham pton rvan
gl: amorgan asgow astonbury eadless enrothes ossop oucester oucestershire
go: dalming lborne lders_green ole rbals rleston rseinon rton sforth sport van
gr: acemount angemouth angetown antham anton avesend eat_ormond_street eat_yarmouth eenford eenock eenwich
gr: imsby ouville
gu: ildford isborough iseley rnos y's_hospital
gw: ent ynedd
ha: ckney ddington dleigh ilsham lesowen lstead lton_moor mmersmith mpshire mpstead ndsworth rborne rehills
ha: rlesden rold_hill rpenden rpurhey rrogate rtcliffe rtlepool rwich slingden stings tfield ttersley vant
ha: verfordwest verhill verstock wick worth ydock ywards_heath
he: adingley anor bburn bden_bridge ckmondwike dnesford lensburgh lston mel_hempstead ndon nley reford
he: refordshire rne_bay rtford rtfordshire xham ysham ywood
hi: gh_wycombe ghbury ghfields ghgate llingdon llsborough nckley tchin
ho: ddesdon lbeck lborn llingdean lloway lyhead lywell niton rnchurch rnsea rnsey rsforth rsham rwich
ho: ughton_le_spring unslow ve xton ylake yland
hu: cknall ddersfield lme mberside ngerford nslet ntingdon yton
hy: son_green the
il: ford fracombe keston kley
im: mingham
in: gleby_barwick verclyde verkeithing verness verurie
ip: swich
ir: lam vine
is: leworth lington
ja: rrow
je: dburgh smond
ji: mmy's
jo: hnstone
ke: ighley mpston ndal nilworth nnington nsington ntish_town swick ttering ynsham
ki: dderminster dlington dsgrove lburn lmarnock lwinning ng's_lynn ngsbury ngstanding ngswinford ngswood nross
ki: rkby rkcaldy rkdale rkintilloch rkstall rkwall tts_green
kn: aresborough owle_west owsley utsford
la: dywood mbeth narkshire ncashire ngport rbert rgs rkhall unceston wrence_hill
le: amington atherhead chlade eds icester icestershire igh_park ighton_buzzard ith ominster rwick tchworth
le: venshulme wisham yland yton ytonstone
li: chfield mavady ncolnshire nlithgow sburn skeard therland ttleborough ttlehampton verpool vingston
ll: andrindod_wells andudno anelli angefni angollen anrumney antwit_major
lo: chgelly ndon ndonderry ngbridge ngsight ngton ughborough ughton westoft zells
lu: dlow rgan ton
ly: dney mington mm tham
ma: cclesfield esteg ghera gherafelt ghull ida_vale idenhead idstone ldon lmesbury lton lvern nchester
ma: nningham nor_top nsfield rket_drayton rket_harborough rlborough ryhill ryport tlock uchline
me: anwood lksham lton_mowbray nston rseyside rthyr rthyr_tydfil rton xborough
mi: ddlesbrough ddlesex ddleton ddleton_park dhurst dsomer_norton le_end les_platting lford_haven llom lngavie
mi: lnrow lton_keynes nehead rfield tcham
mo: ffat nifieth nmouth ntrose rden recambe rpeth seley ss_side ssley ston therwell ulsecoomb untain_ash
mu: irhouse sselburgh
na: ilsea irn ntwich rberth
ne: asden chells ston therton w_cross w_malden w_milton wark wbury wcastle wcastle_under_lyme
ne: wcastle_upon_tyne wham whaven wmarket wport wport_pagnell wquay wry wton_abbot wton_aycliffe wton_heath
ne: wton_le_willows wtown wtownabbey wtownards
ni: ddrie
no: rfolk rmanton rris_green rthallerton rthampton rthamptonshire rthfleet rtholt rthumberland rthwich rwich
no: ttingham ttinghamshire
nu: neaton
oa: dby
ob: an
ok: ehampton
ol: dbury dham
om: agh
op: enshaw
or: kney mskirk pington
os: sett westry
ot: ley
ox: fordshire ted
pa: diham ignton lmers_green rkhead rson_cross rtick
pe: ckham mbrokeshire narth nge nicuik nistone nlan nrith nzance rry_barr rthshire terborough terhead terlee
pe: tersfield
pi: lton nderfields nner tlochry tsmoor
pl: aistow umstead ymouth ympton
po: cklington llok llokshields ntefract nteland ntyclun ntypool ntypridd rt_glasgow rt_talbot rtadown rth
po: rthcawl rtishead rtrush rtslade rtsmouth rtstewart ssilpark tters_bar wys
pr: escot estatyn estonpans estwich estwick
pu: dsey tney
pw: llheli
ra: dcliffe msbottom msgate wmarsh wtenstall yleigh
re: dcar dditch druth igate nfrew nfrewshire tford
rh: ondda yl ymney
ri: ckmansworth sca
ro: chdale chester mford ss_on_wye therham therhithe wley_regis yston yton
ru: geley islip ncorn shden sholme therglen thin tland
sa: ffron_walden lcombe lford lisbury ltash ltcoats ltley ndbach nderstead ndown ndwell
sc: arborough unthorpe
se: acombe acroft aford aforth dgefield dgley lly_oak venoaks
sh: aftesbury ankill anklin ard_end eerness effield epperton epton_mallet erborne etland ildon ipley irebrook
sh: iregreen oreditch oreham otton rewsbury ropshire
si: dcup dmouth ttingbourne
sk: egness elmanthorpe elmersdale ipton
sl: eaford
sm: all_heath ethwick
sn: odland
so: lihull merset uth_shields uthall uthampton uthend uthend_on_sea uthey_green uthgate uthmead uthport
so: uthwark uthwick werby_bridge
sp: arkbrook arkhill eke ennymoor lott ringburn
st: _albans _andrews _anns _austell _helens _ives _neots _pauls _thomas' _werburghs afford affordshire aines
st: alybridge amford anford anmore apleford aveley epney evenage eyning irling ockport ocksbridge ockton
st: ockton_on_tees ockwell oke_newington oke_on_trent ornoway ourbridge ourport owmarket rabane ranraer
st: reatham rood
su: dbury ffolk nbury nderland rbiton ssex tton_coldfield
sw: adlincote affham anage anley ansea indon inton iss_cottage
sy: denham
ta: dcaster mworth unton vistock
te: ddington esside ignmouth lford nby wkesbury
th: ame amesmead atcham etford irsk ornaby ornbury ornton_heath urso
ti: dworth ger's_bay lbury mperley verton
to: dmorden nbridge nypandy rpoint rquay rridge rry tnes ttenham tton wer_hamlets wnhill xteth
tr: anmere edegar eorchy owbridge uro
tu: lse_hill nbridge_wells
tw: ickenham
ty: ldesley nemouth neside
uc: kfield
ul: lapool verston
up: minster pingham
ur: mston
ut: toxeter
ux: bridge
va: uxhall
ve: ntnor
wa: debridge kefield lkden llasey llington llsend lsall lsingham ltham_forest lthamstow lworth ndsworth nstead
wa: ntage reham rminster rrington rwickshire tchet terlooville tford vertree
we: aste dnesbury dnesfield llingborough lshpool lwyn m mbley st_bromwich st_ham stbury ster_hailes
we: ston_super_mare therby ybridge ymouth
wh: alley eatley ickham ipps_cross itchurch itechapel itefield itehaven itehawk itley_bay itstable
wi: ckford dnes gan gston llenhall llesden lmslow ltshire mbledon mborne nchester ndermere ngate nsford
wi: nson_green rral sbech thington tney
wo: king kingham lverhampton mbwell od_green odford olwich otton rcester rcestershire rkington rksop rsley
wo: rthing
wr: exham
wy: mondham thenshawe
ye: ovil
yo: rkshire
ys: tradgynlais
`;
