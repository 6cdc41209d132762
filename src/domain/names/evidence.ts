/** Words beside a name that show it to be one. */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Before a surname, or a first name in a family. */
export const titles = set(
  'mr mrs ms miss mx dr prof professor sir dame pc dc ds wpc sgt cllr rev reverend revd imam rabbi',
);
/** Before a first name. In small letters they prove less: “my uncle said”. */
export const kin = set(
  'uncle auntie aunty aunt nana nan nanny gran granny grandma grandad grandpa mum mom mam dad brother sister son daughter twin baby cousin little big partner husband wife boyfriend girlfriend friend neighbour supervisor colleague manager worker guider teacher carer mentor student boss called named nicknamed',
);

/** What people do, straight after their name. */
export const deeds = set(`
said says asked asks told tells laughed laughs cried cries smiled smiles shrugged nodded nods shouted whispered
looked looks turned turns waited waits stopped stops started starts answered answers replied thought thinks
felt feels wanted wants knew knows saw sees noticed came comes went goes left ran walked sat sits stood stands lay
held holds took takes gave gives put reached reaches passed pulled pushed hugged kissed played plays sang sings
hummed hums hid hides kept keeps made makes tried tries chose chooses used helped helps loved loves likes liked
hated hates needed needs lives lived spoke speaks talked talks listened listens wrote reads rang rings called calls
texted phoned cancelled arrived joined joins teased corrected copies copied promised agreed refused forgot
remembered explained described showed shows pointed waved moved slept woke ate cooked knits knitted works worked
thanked apologised interrupted suggested offered wondered wonders learnt learned leaned named watched watches
mentioned seemed seems became hadn't hasn't wasn't isn't didn't doesn't couldn't wouldn't
`);
/** What may stand after a name, and after other things too. */
export const auxiliaries = set('is was has had and who does did will would could can');

/** What one does to somebody: the name comes straight after. */
export const contacts = set(
  'asked ask told tell rang ring phoned phone texted text emailed email visited visit met meet thanked thank hugged joined saw see watched watch showed show gave give promised promise called call helped help reassured praised interrupted heard hear let',
);
/** Those of them that take hardly anything but a person. */
export const calls = set(
  'asked told rang phoned texted emailed visited thanked tell ask ring text',
);
/** “spoke to”, “sat with”: the verb, and the small word that leads to the name. */
export const speech = set(
  'spoke speak speaking spoken talk talked talking said say sat sit sitting chat chatted chatting met meet meeting visit visits visited wrote write work worked working explained listened listening session sessions home-visit call',
);
export const leads = set('to with for by about from of between and on');

/** No name comes after these without a word between. */
export const determiners = set(
  'a an the this that these those some any every each no another what which whose my your his her its our their two three',
);

/** What leads to a place. */
export const placeLeads = set('in at near around outside via through across towards into by from');
/** After these, “to” leads to a place and not to somebody. */
export const motions = set(
  'moved move moving went go going gone drove drive driving back over up down out walked walk walking travelled bus train came come coming taxi trip returned sent move',
);
