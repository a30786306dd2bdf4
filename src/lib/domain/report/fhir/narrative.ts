import { xhtmlText } from './fhir-text.ts';

/** What a person reads of a section, as the XHTML of FHIR R4. */
export function lines(texts: readonly string[]): string {
	return narrative(texts.map((text) => `<p>${xhtmlText(text)}</p>`).join(''));
}

export function table(rows: readonly { name: string; left: string; right: string }[]): string {
	const cells = (tag: 'td' | 'th', texts: readonly string[]) =>
		`<tr>${texts.map((text) => `<${tag}>${xhtmlText(text)}</${tag}>`).join('')}</tr>`;
	const body = rows.map(({ name, left, right }) => cells('td', [name, left, right])).join('');
	const head = cells('th', ['Asked or counted', 'Left', 'Right']);
	return narrative(`<table><thead>${head}</thead><tbody>${body}</tbody></table>`);
}

function narrative(inner: string): string {
	return `<div xmlns="http://www.w3.org/1999/xhtml">${inner}</div>`;
}
