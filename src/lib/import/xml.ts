import { SaxesParser } from 'saxes';
import { Refused, refuse } from './refusal.ts';

/** Takes the elements of a document, by their names without prefixes. */
export interface XmlHandler {
	open(name: string, attributes: Record<string, string>, parent: string): void;
	/** `text`: of an element that holds nothing else. */
	close(name: string, text: string, parent: string): void;
}

/** Deeper, or with more attributes, no recording stands: such a file is made to fill the memory. */
const maxDepth = 64;
const maxAttributes = 64;
/** The document's element begins within so many characters. */
const maxPrologue = 65_536;

/** Reads a document as it comes. `handlerFor` is told the document's element, and may refuse it. */
export async function readXml(
	texts: AsyncIterable<string>,
	handlerFor: (root: string) => XmlHandler
): Promise<void> {
	const parser = new SaxesParser({ xmlns: false, position: false });
	const path: string[] = [];
	let handler: XmlHandler | undefined;
	let attributes = 0;
	let text = '';
	parser.on('doctype', (declaration) => {
		if (declaration.includes('<!ENTITY')) refuse('entities');
	});
	parser.on('opentagstart', () => {
		attributes = 0;
	});
	parser.on('attribute', () => {
		attributes += 1;
		if (attributes > maxAttributes) refuse('damaged');
	});
	parser.on('opentag', (tag) => {
		const name = localName(tag.name);
		const parent = path.at(-1) ?? '';
		if (path.push(name) > maxDepth) refuse('damaged');
		text = '';
		handler ??= handlerFor(name);
		handler.open(name, tag.attributes, parent);
	});
	const addText = (more: string) => {
		text += more;
	};
	parser.on('text', addText);
	parser.on('cdata', addText);
	parser.on('closetag', () => {
		const name = path.pop() ?? '';
		handler?.close(name, text.trim(), path.at(-1) ?? '');
		text = '';
	});

	let length = 0;
	for await (const piece of texts) {
		guarded(() => parser.write(piece));
		length += piece.length;
		if (!handler && length > maxPrologue) refuse('unknown-format');
	}
	guarded(() => parser.close());
}

/** What the parser throws, it throws at a document that is not well-formed. */
function guarded(parse: () => void): void {
	try {
		parse();
	} catch (error) {
		if (error instanceof Refused) throw error;
		refuse('damaged');
	}
}

function localName(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}
