import { contentId } from './content-id.ts';

/** A resource of FHIR R4, as plain data. */
export interface Resource {
	resourceType: string;
	id: string;
	[field: string]: unknown;
}

export interface Entry {
	fullUrl: string;
	resource: Resource;
}

export interface Reference {
	reference: string;
}

/** Makes the entries of one document: each has its own id, the same whenever the same log is written. */
export type Make = (type: string, name: string, fields: Record<string, unknown>) => Entry;

/** @param seed what the document is known by */
export function makerOf(seed: string): Make {
	return (resourceType, name, fields) => {
		const id = contentId(`${seed} ${resourceType} ${name}`);
		return { fullUrl: `urn:uuid:${id}`, resource: { resourceType, id, ...fields } };
	};
}

export function referenceTo({ fullUrl }: Entry): Reference {
	return { reference: fullUrl };
}
