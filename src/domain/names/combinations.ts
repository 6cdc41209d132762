import type { Found, Part } from './kinds.ts';

/** What says little by itself and, together, who somebody is. */

const NUMBER =
  '(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)';

const signs: Record<Part, RegExp> = {
  age: new RegExp(
    [
      String.raw`\b${NUMBER}[ -](?:year|yr|month)s?[ -]olds?\b`,
      String.raw`\baged? ${NUMBER}\b`,
      String.raw`\b(?:he|she|they|boy|girl|daughter|son|child|brother|sister)(?: is|'s|’s| are| was| were) (?:only |just )?${NUMBER}\b(?! (?:minutes|times|weeks|days|hours|per))`,
      String.raw`\b(?:boy|girl|mum|mother|dad|father|child|lad|woman|man|parent|teenager) of ${NUMBER}\b`,
      String.raw`\b${NUMBER} years? old\b`,
    ].join('|'),
    'i',
  ),
  siblings:
    /\b(?:(?:eldest|oldest|youngest|middle|second|third|only)(?: child| one)? of (?:\w+)|(?:an?|one|two|three|four|five|his|her|their|the|whose|older|younger|big|little|twin|half)[ -](?:\w+ )?(?:brothers?|sisters?|siblings?|twins?)\b|twins\b|triplets\b|\b(?:two|three|four|five|six) under (?:two|three|four|five|six)\b|only child\b)/i,
  legal:
    /\b(?:(?:care|supervision|secure|placement|adoption|deprivation of liberty|special guardianship|child arrangements|interim|recovery|community|court) orders?|child protection plan|child in need plan|cp plan|cin plan|special guardianship|section 20|on remand|in prison|in custody|in secure|secure unit|on licence|on tag|deported|asylum|refugee|adopted|foster(?:ed| care)|looked after|in care|kinship care|police protection|no recourse)\b/i,
  job: /\b(?:nurse|paramedic|police officer|policeman|policewoman|prison officer|firefighter|fireman|soldier|dinner lady|lollipop lady|caretaker|head ?teacher|teacher|teaching assistant|vicar|imam|priest|pastor|councillor|doctor|gp|dentist|midwife|social worker|solicitor|barrister|judge|taxi driver|bus driver|lorry driver|drives (?:the|a) [\w ]*?(?:bus|taxi|lorry|van|tram|train)|cleaner|carer|chef|butcher|baker|barber|hairdresser|farmer|fisherman|footballer|musician|actor|mp|works? (?:at|in|on|for) the [\w ]*?(?:shop|factory|garage|pub|hospital|school|market|farm|docks|takeaway|council|police|bank|post office|nursery|library|ward|station)|runs the \w+|owns the \w+)\b/i,
  area: /\b(?:in the village|the village|on the island|the island|traveller site|special school|the only \w+ (?:school|family|child|house)|on the ward|the farm|the estate|the pub|the hostel|the refuge|the corner shop|on the corner|number \w+ bus|in the flat above|the hotel|the children's home|the children’s home|the unit|the barracks|the base)\b/i,
};

const parts = Object.keys(signs) as Part[];

/** A sentence and where it stands. A full stop within a number ends none. */
const SENTENCE = /[^.!?\n]+(?:[.!?](?=\S)[^.!?\n]+)*[.!?]*/g;

/** How many of these together are too many: somebody who knows the place would know the family. */
const ENOUGH = 3;

/** The combinations in a text, a sentence each. */
export function combinationsIn(text: string): Found[] {
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    const met = parts.flatMap((part) => {
      const sign = signs[part].exec(sentence);
      return sign
        ? [{ part, from: index + sign.index, to: index + sign.index + sign[0].length }]
        : [];
    });
    if (met.length < ENOUGH || /\bI(?:'m|’m| am)\b/.test(sentence)) return [];
    const from = Math.min(...met.map((one) => one.from));
    const to = Math.max(...met.map((one) => one.to));
    return [
      {
        kind: 'combination' as const,
        from,
        to,
        words: text.slice(from, to),
        reason: 'together' as const,
        parts: met.map(({ part }) => part),
      },
    ];
  });
}
