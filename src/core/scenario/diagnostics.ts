/** Where a tag can stand; its sentence says what may be written there. */
export type TagHome = 'line' | 'reply' | 'note' | 'tags' | 'choice' | 'coaching' | 'route' | 'timed' | 'briefing';

/** What a field of the front matter or of people.yaml has to hold. */
export type Expected =
  | 'words'
  | 'percent'
  | 'yesNo'
  | 'showHide'
  | 'map'
  | 'list'
  | 'names'
  | 'kind'
  | 'portrait'
  | 'person';

export type NameKind = 'rule' | 'mood' | 'meter' | 'fact';

/** The parts that a translation has to have too. */
export type ShapeKind = 'line' | 'note' | 'media' | 'tags' | 'choice' | 'route' | 'answer' | 'coaching';

type None = Readonly<Record<string, never>>;
/** A scene by its title and its id. */
type SceneName = { readonly scene: string; readonly id: string };
type Guess = { readonly name: string; readonly guess: string };

/**
 * What each code needs to fill its sentence. `guess` is the name that was probably meant, or empty. E0 syntax and front
 * matter, E1 names and tags, E2 lists, E3 headings, people and ids, E4 links, ends and routes, E5 facts and meters, E6 and
 * W6 what the search proves, E7 translation, W8 writing, E9 recorded plays.
 */
export interface DiagnosticValues {
  E001: { word: string };
  E002: None;
  E003: None;
  E004: None;
  E005: { what: 'table' | 'code' | 'rule' | 'definition' | 'other' };
  E006: { address: string };
  E009: { what: 'size' | 'scene' | 'line' | 'marks' | 'depth'; most: number };
  E010: { what: 'control' | 'encoding' };
  E011: None;
  E012: { what: 'colon' | 'tab' | 'quote' | 'behindQuote' | 'other' };
  E013: Guess & { fields: string };
  E014: { field: string };
  E015: { field: string; expected: Expected };
  E016: None;
  E017: { field: string };
  E018: { field: string };
  E019: { words: string };
  E101: Guess;
  /** `form` is the tag whose form is to be shown, `commas` where they are missing, or `any`. */
  E102: Guess & { form: string };
  E103: Guess & { moods: string };
  E104: { meter: string; max: number; tag: string; always: 'never' | 'always' };
  E105: { tag: string };
  E106: { tag: string; home: TagHome };
  E107: { name: string; first: NameKind; second: NameKind };
  E108: { tag: string };
  E109: { tag: string; name: string };
  E110: { tag: string };
  E111: { name: string };
  E112: { tag: string; name: string; is: NameKind };
  E113: { tag: string };
  E114: { tag: string };
  E115: None;
  E116: { first: string; second: string };
  E117: { tag: string; what: 'open' | 'bare' | 'quoted' };
  E201: None;
  E202: None;
  E203: None;
  E204: None;
  E205: None;
  E206: None;
  E207: None;
  E208: { text: string };
  E209: None;
  E210: None;
  E211: None;
  E212: None;
  E213: { what: 'short' | 'two' | 'alone' | 'bare'; seconds: number };
  E214: None;
  E215: None;
  E216: None;
  E217: None;
  E218: None;
  E219: None;
  E220: None;
  E221: None;
  E222: { sign: string };
  E301: { marks: string };
  E302: None;
  E303: Guess;
  E304: None;
  E305: { title: string; line: number };
  E306: { text: string; line: number };
  E307: None;
  E308: { id: string };
  W309: { what: 'ending' | 'program' | 'folder' | 'letters'; better: string };
  E401: { target: string; guess: string };
  E402: { target: string; what: 'gap' | 'target' | 'other' };
  E403: { target: string; guess: string };
  E404: { title: string };
  E405: Guess;
  E406: None;
  E407: { titles: string; count: number };
  E408: None;
  E409: { target: string };
  E410: { file: string };
  E411: { file: string };
  E412: { file: string };
  E501: Guess;
  E502: { meter: string; tag: string };
  E503: { fact: string; tag: string };
  E505: { fact: string };
  E506: { meter: string; written: string };

  W501: { fact: string };
  W502: { meter: string };
  W600: { what: 'points' | 'all'; states: number };
  E601: SceneName;
  E602: { choice: string; scene: string };
  E603: SceneName;
  E604: SceneName;
  W605: { choice: string };
  W606: SceneName & { open: number; most: number };
  W607: { rule: string };
  W608: { route: string; scene: string };
  W609: SceneName;
  W610: SceneName & { points: number; best: number; pass: number; why: 'points' | 'critical' };
  W611: SceneName;
  W612: { what: 'longest' | 'place'; hits: number; scenes: number; place: number };
  E613: { reached: number | 'none'; best: number; pass: number };
  E614: { best: number; why: 'zero' | 'failure' | 'critical' };
  E615: SceneName & { before: number; after: number };
  E616: { reached: number | 'none'; best: number; pass: number };
  W617: { fact: string };
  W618: { choice: string; other: string };
  E701: { here: number; source: number };
  E702: { title: string; expected: ShapeKind | 'none' };
  E703: { expected: string };
  E704: { language: string };
  W801: { length: number; most: number };
  W802: { length: number; most: number };
  W803: { words: number; most: number };
  W804: { word: string; instead: string };
  E901: { text: string; scene: string; guess: string };
  E902: { text: string; scene: string };
  E903: { expected: string; scene: string; outcome: string };
  E904: { expected: number; points: number };
  E905: { scene: string };
  E906: { text: string };
  E907: None;
  E908: { file: string };
  E909: { passed: 'yes' | 'no' };
  E910: { title: string };
  E911: { fact: string; guess: string };
}
export type DiagnosticCode = keyof DiagnosticValues;
