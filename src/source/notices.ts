import { withoutCode } from './text.ts';

/** How GitHub calls what other tools call otherwise. What is not here is a note under its own name. */
const alertOf = new Map<string, string>(
  Object.entries({
    NOTE: 'note info secondary details abstract summary todo question help faq example quote cite seealso aside',
    TIP: 'tip hint success check done',
    IMPORTANT: 'important',
    WARNING: 'warning attention warn',
    CAUTION: 'caution danger error failure fail missing bug',
  }).flatMap(([alert, kinds]) => kinds.split(' ').map((kind) => [kind, alert])),
);

/** What notices are called. */
export const noticeKinds = [...alertOf.keys()];

/** Kinds that an alert says by itself, so that no title has to. */
const plain = /^(?:note|info|secondary|aside|tip|hint|important|warning|warn|attention|caution|danger|error)$/;

/** Whether a text may hold a notice of another tool. */
const mayHold = /^[ \t]*(?:!!!|\?\?\?|:::)/m;
const admonition = /^([ \t]*)(?:!!!|\?\?\?\+?)[ \t]+([a-z][\w-]*)(?:[ \t]+[\w-]+)*(?:[ \t]+"(.*)")?[ \t]*\r?$/i;
const container = /^([ \t]*)(:{3,})[ \t]*([a-z]+)(?:\[(.*)\]|[ \t]+([^{}]*?))?[ \t]*(?:\{[^{}]*\}[ \t]*)?\r?$/i;

/** Nobody nests notices deeper; a broken tool may. */
const deepest = 4;

/** Lines in which the end of a notice is looked for. */
const longest = 1000;

interface Notice {
  readonly alert: string;
  readonly title: string;
  readonly indent: string;
  readonly body: readonly string[];
  /** The line after it. */
  readonly next: number;
  /** Whether its body stands further right than its first line, or else between two lines of colons. */
  readonly indented: boolean;
}

/**
 * Reads notices of MkDocs (`!!! tip "Title"` above lines indented by four) and of Docusaurus and VitePress (`:::tip Title`, up to
 * `:::`) as what they mean: a quotation, with GitHub's mark of an alert. What cannot be told for certain stays as it is.
 *
 * @param inPlace every letter of a body keeps its line and column, for a tree whose positions are told: then marks and titles
 * are left out
 * @param found takes the line of each notice, counted from 1
 */
export function withNotices(text: string, inPlace: boolean, found: number[] = []): string {
  return mayHold.test(text) ? read(text.split('\n'), inPlace, found, 1, 0).join('\n') : text;
}

function read(lines: readonly string[], inPlace: boolean, found: number[], first: number, depth: number): string[] {
  const shown = withoutCode(lines.join('\n')).split('\n');
  const out: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const notice = depth < deepest && mayHold.test(shown[at] ?? '') ? noticeAt(lines, at) : undefined;
    if (notice === undefined) {
      out.push(line);
      continue;
    }
    const { alert, title, indent, body, next, indented } = notice;
    found.push(first + at);
    const inside = read(body, inPlace, found, first + at + 1, depth + 1);
    if (!inPlace) {
      const head = title === '' ? [`[!${alert}]`] : [`[!${alert}] ${title}`, ''];
      out.push(
        ...['', ...head.map((each) => `> ${each}`), ...inside.map((each) => `> ${each}`), ''].map(
          (each) => indent + each,
        ),
      );
    } else {
      const typed = lines.slice(at + 1, at + 1 + body.length);
      const kept = inside.map((each, nth) => (typed[nth] ?? '').slice(0, indent.length) + each);
      out.push(blanked(line), ...(indented ? quoted(inside, typed, indent) : kept));
      if (!indented && at + body.length + 1 < next) out.push(blanked(lines[next - 1] ?? ''));
    }
    at = next - 1;
  }
  return out;
}

function noticeAt(lines: readonly string[], at: number): Notice | undefined {
  const line = lines[at] ?? '';
  const [, indent = '', kind, typed] = admonition.exec(line) ?? [];
  if (kind !== undefined) {
    const deeper = new RegExp(`^${indent}(?: {4}|\\t)`);
    let next = at + 1;
    for (let end = next; end < lines.length; end += 1) {
      if (deeper.test(lines[end] ?? '')) next = end + 1;
      else if ((lines[end] ?? '').trim() !== '') break;
    }
    const body = lines.slice(at + 1, next).map((each) => each.replace(deeper, ''));
    return body.length === 0 ? undefined : { ...named(kind, typed), indent, body, next, indented: true };
  }
  const [, left = '', colons = '', name = '', label, rest] = container.exec(line) ?? [];
  if (!alertOf.has(name.toLowerCase())) return undefined;
  const end = endOfContainer(lines, at, colons.length);
  if (end === undefined) return undefined;
  const body = lines.slice(at + 1, end);
  if (body.some((each) => each.trim() !== '' && !each.startsWith(left))) return undefined;
  return {
    ...named(name, label ?? rest),
    indent: left,
    body: body.map((each) => each.slice(left.length)),
    next: end + 1,
    indented: false,
  };
}

function named(typed: string, title: string | undefined): Pick<Notice, 'alert' | 'title'> {
  const kind = typed.toLowerCase();
  const own = plain.test(kind) ? '' : typed.charAt(0).toUpperCase() + typed.slice(1).toLowerCase();
  return { alert: alertOf.get(kind) ?? 'NOTE', title: title?.trim().replace(/^"(.*)"$/, '$1') || own };
}

/** The line of colons that closes a container: each that opens inside it is closed first. */
function endOfContainer(lines: readonly string[], at: number, colons: number): number | undefined {
  let open = 1;
  for (let end = at + 1; end < Math.min(lines.length, at + longest); end += 1) {
    const [, found = '', name = ''] = /^[ \t]*(:{3,})[ \t]*(\S?)/.exec(lines[end] ?? '') ?? [];
    if (found.length < colons) continue;
    open += name === '' ? -1 : 1;
    if (open === 0) return end;
  }
  return undefined;
}

/**
 * Lines as a quotation that takes no room: its signs stand in the indentation. An empty line has none, which parts the
 * quotation; only between fences, where that would end the code, the next line lends it some.
 *
 * @param typed the same lines with their indentation
 */
function quoted(lines: readonly string[], typed: readonly string[], indent: string): string[] {
  let fence = '';
  let lent = 0;
  return lines.map((line, at) => {
    const whole = typed[at] ?? '';
    const [sign = ''] = /^ {0,3}(?:`{3,}|~{3,})/.exec(line) ?? [];
    if (sign !== '') fence = fence === '' ? sign.trim().slice(0, 3) : sign.trim().startsWith(fence) ? '' : fence;
    if (line.trim() === '') {
      if (fence === '' || lent === 3) return blanked(whole);
      lent += 1;
      return `>${whole}`;
    }
    const room = whole.length - line.length - indent.length - 1 - lent;
    lent = 0;
    return `${indent}>${' '.repeat(Math.max(room, 0))}${line}`;
  });
}

function blanked(line: string): string {
  return line.replace(/[^\r]/g, ' ');
}
