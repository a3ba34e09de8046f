import { toAsciiDigits } from './clean-input';

/** Where a label such as `Client Secret 1` stands in a text. `other` labels only end the value before them. */
export type CredentialLabel = {
  readonly kind: 'client-id' | 'secret' | 'other';
  /** The number a secret's label carries. */
  readonly ordinal: 1 | 2 | null;
  readonly start: number;
  readonly end: number;
};

// Blanks, hyphens or underscores between the words of a label. Every repetition here has a small upper bound, so
// that no text can make the search slow.
const GAP = String.raw`[\s_-]{0,3}`;
const MARKS = '[\u064B-\u0652]{0,2}';
const ID_HEAD = String.raw`client${GAP}id(?:entifier)?|معر${MARKS}ف${MARKS}\s{1,3}العميل`;
const SECRET_HEAD = String.raw`client${GAP}secret|secret|الرقم\s{1,3}السري(?:\s{1,3}للعميل)?|(?:كلمة\s{1,3})?سر\s{1,3}العميل`;
const OTHER_HEAD = String.raw`grant${GAP}type|scope|on${GAP}behalf${GAP}of|registration${GAP}number|expir(?:y|ation)(?:${GAP}date)?|تاريخ\s{1,3}الانتهاء`;
const HEAD = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(${ID_HEAD})|(${SECRET_HEAD})|${OTHER_HEAD})`,
  'giu',
);

// The other language in brackets: `معرّف العميل (Client ID)`.
const ASIDE = /^\s{0,3}\([^()\n]{0,40}\)/u;
// A digit that begins a longer word is the value's own: `Client Secret 1f3a…`.
const ORDINAL = /^[ \t_-]{0,3}([12١٢۱۲])(?![\p{L}\p{N}-])/u;
const ORDINAL_WORD = /^[ \t]{1,3}(?:(الأول|الاول)|الثاني)(?!\p{L})/u;
const EXPIRY = /^[\s_-]{0,3}(?:expir|valid|انتهاء|صلاحية)/iu;

function ordinalIn(text: string): 1 | 2 | null {
  const word = ORDINAL_WORD.exec(text);
  if (word !== null) return word[1] === undefined ? 2 : 1;
  const digit = ORDINAL.exec(text)?.[1];
  return digit === undefined ? null : toAsciiDigits(digit) === '2' ? 2 : 1;
}

const NO_TAIL = { length: 0, ordinal: null } as const;

/** Reads what belongs to a secret's label behind its words; `length` counts it. */
function secretTail(rest: string): { readonly length: number; readonly ordinal: 1 | 2 | null } {
  let length = 0;
  let ordinal: 1 | 2 | null = null;
  for (let step = 0; step < 3; step += 1) {
    const ahead = rest.slice(length);
    const aside = ASIDE.exec(ahead)?.[0];
    const number = (ORDINAL_WORD.exec(ahead) ?? ORDINAL.exec(ahead))?.[0];
    if (aside !== undefined) {
      ordinal ??= /[2٢۲]\s*\)$/u.test(aside) ? 2 : /[1١۱]\s*\)$/u.test(aside) ? 1 : null;
    } else if (ordinal === null) {
      ordinal = ordinalIn(ahead);
    }
    length += (aside ?? number ?? '').length;
  }
  return { length, ordinal };
}

/** May a label begin behind this text? Not in the middle of a word such as `my-secret-1`, unless something is assigned to it. */
function mayBegin(before: string, isAssigned: boolean): boolean {
  return isAssigned || !/[^\s"'`“«([{,;|&?:=*>]$/u.test(before);
}

/** `Client ID: client-id` and `Client ID client-id`: what follows a label on its line can be a value that looks like one. */
function isValueOf(previous: CredentialLabel | undefined, between: string, head: string): boolean {
  if (previous === undefined || /[\n\t]/.test(between)) return false;
  return /^["']? *[:=] *["']?$/.test(between) || (/^ +$/.test(between) && !head.includes(' '));
}

function labelAt(head: string, kind: CredentialLabel['kind'], start: number, text: string) {
  const rest = text.slice(start + head.length, start + head.length + 80);
  const tail = kind === 'secret' ? secretTail(rest) : NO_TAIL;
  const aside = kind === 'client-id' ? (ASIDE.exec(rest)?.[0].length ?? 0) : tail.length;
  const behind = rest.slice(aside);
  const end = start + head.length + aside;
  if (kind === 'secret' && EXPIRY.test(behind)) {
    return { kind: 'other', ordinal: null, start, end } as const;
  }
  const isAssigned = /^["'”»]?\s{0,3}[:=]/u.test(behind);
  const isBare = kind === 'other' || (/^secret$/i.test(head) && tail.ordinal === null);
  const endsWord = tail.ordinal !== null || !/^[\p{L}\p{N}_.-]/u.test(behind);
  const begins = mayBegin(text.slice(Math.max(0, start - 1), start), isAssigned);
  return begins && endsWord && (isAssigned || !isBare)
    ? { kind, ordinal: tail.ordinal, start, end }
    : null;
}

/** Finds the labels of credentials in a text, in their order; labels inside another label's brackets are part of it. */
export function findCredentialLabels(text: string): CredentialLabel[] {
  const labels: CredentialLabel[] = [];
  for (const match of text.matchAll(HEAD)) {
    const [head, id, secret] = match;
    const previous = labels.at(-1);
    const between = text.slice(previous?.end ?? 0, match.index);
    if (match.index < (previous?.end ?? 0) || isValueOf(previous, between, head)) continue;
    const kind = id !== undefined ? 'client-id' : secret !== undefined ? 'secret' : 'other';
    const label = labelAt(head, kind, match.index, text);
    if (label !== null) labels.push(label);
  }
  return labels;
}
