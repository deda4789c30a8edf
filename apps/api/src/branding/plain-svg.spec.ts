import { isPlainSvg } from './plain-svg.js';

const svg = (inside: string, more = '') => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"${more}>${inside}</svg>`;

it.each([
  ['shapes', svg('<g fill="#0a4a86"><path d="M0 0h10v10z"/><circle cx="5" cy="5" r="2"/></g>')],
  ['a gradient of its own', svg('<defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs><rect width="9" height="9" fill="url(#a)"/>')],
  ['an XML declaration, a comment and a title', `<?xml version="1.0" encoding="UTF-8"?><!-- made by hand -->\n${svg('<title>Direktoratet</title><path d="M0 0"/>')}`],
])('takes %s', (_, text) => {
  expect(isPlainSvg(text)).toBe(true);
});

it.each([
  ['a script', svg('<script>alert(1)</script>')],
  ['an event handler', svg('<rect width="1" height="1"/>', ' onload="alert(1)"')],
  ['an event handler without quotes', svg('<rect onclick=alert(1) />')],
  ['a foreign object', svg('<foreignObject><body/></foreignObject>')],
  ['a link', svg('<a href="https://example.org"><rect/></a>')],
  ['a picture from elsewhere', svg('<image href="https://example.org/a.png"/>')],
  ['a fill from elsewhere', svg('<rect fill="url(https://example.org/a)"/>')],
  ['styles', svg('<style>@import "https://example.org"</style>')],
  ['an inline style', svg('<rect style="fill:url(https://example.org)"/>')],
  ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`],
  ['an animation', svg('<animate attributeName="href" to="javascript:alert(1)"/>')],
  ['a second document after it', `${svg('')}<script/>`],
  ['elements that do not close', '<svg xmlns="http://www.w3.org/2000/svg"><g>'],
  ['no drawing', 'hello'],
])('refuses %s', (_, text) => {
  expect(isPlainSvg(text)).toBe(false);
});
