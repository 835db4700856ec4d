import { parseDocument } from 'htmlparser2';

/** An element of XML as a reader that knows nothing of ours takes it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

type Parsed = ReturnType<typeof parseDocument>['children'][number];

function elementOf(parsed: Parsed): XmlElement[] {
  if (!('attribs' in parsed)) return [];
  const text = parsed.children.map((child) => (child.type === 'text' && 'data' in child ? child.data : '')).join('');
  return [{ name: parsed.name, attributes: parsed.attribs, text, children: parsed.children.flatMap(elementOf) }];
}

/** The root of a document. */
export function readXml(xml: string): XmlElement {
  const [root] = parseDocument(xml, { xmlMode: true }).children.flatMap(elementOf);
  if (root === undefined) throw new Error('There is no element.');
  return root;
}

/** The elements of a name right below another. */
export function elementsIn(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** Their texts. */
export function textsIn(element: XmlElement, name: string): string[] {
  return elementsIn(element, name).map(({ text }) => text);
}
