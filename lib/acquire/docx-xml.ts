/* The few questions that are asked of a Word file's XML besides what mammoth reads. One pass over what is given each. */

/** Elements of one name, none of which holds another of it, each from its start tag to its end. */
export function elements(xml: string, name: string): string[] {
  const found: string[] = [];
  const start = new RegExp(`<${name}(?=[\\s>])`, 'g');
  for (let tag = start.exec(xml); tag; tag = start.exec(xml)) {
    const end = xml.indexOf(`</${name}>`, tag.index);
    if (end < 0) break;
    found.push(xml.slice(tag.index, end));
    start.lastIndex = end;
  }
  return found;
}

/** An attribute of an element's own start tag. */
export function attributeOf(element: string, name: string): string | undefined {
  return new RegExp(`^[^>]{0,2000}?\\s${name}="([^"]{0,200})"`).exec(element)?.[1];
}

/** The `w:val` of the first element of a name within. */
export function valueWithin(element: string, name: string): string | undefined {
  return new RegExp(`<${name}\\s[^>]{0,500}?w:val="([^"]{0,200})"`).exec(element)?.[1];
}
