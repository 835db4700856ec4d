import { watchForAlert } from './alerts.ts';
import type { OpenElement, Pass } from './pass.ts';

/** A paragraph: perhaps the first of an alert, perhaps nothing but a picture with a caption. */
export function finishParagraph(element: OpenElement, pass: Pass): void {
  element.onClose = closeParagraph;
  watchForAlert(element, pass);
}

/** Nothing but places to link to. */
const anchors = /^(?:<a id="[^"]*">|<span id="[^"]*"><\/span>|<\/a>|\s)*$/;

function closeParagraph(element: OpenElement, pass: Pass): void {
  const { out } = pass;
  if (element.children === 1 && out.length === element.at + 2) makeFigure(element, pass);
  const empty = out.slice(element.at + 1, element.at + 6).every((piece) => anchors.test(piece));
  if (!empty || out.length > element.at + 6) return;
  out[element.at] = '';
  element.end = '';
}

/** A picture that stands alone and has a title becomes a figure: the title is its caption. */
function makeFigure(element: OpenElement, pass: Pass): void {
  const picture = pass.out[element.at + 1] ?? '';
  const title = / title="([^"]+)"/.exec(picture);
  if (!picture.startsWith('<img ') || title === null) return;
  pass.out[element.at] = '<figure>';
  pass.out[element.at + 1] = picture.replace(title[0], '');
  element.end = `<figcaption>${title[1] ?? ''}</figcaption></figure>`;
}
