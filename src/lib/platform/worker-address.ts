/// <reference types="trusted-types" />

let policy: Pick<TrustedTypePolicy, 'createScriptURL'> | undefined;

/** The address of a worker as browsers with Trusted Types ask for it; one of another origin is none. */
export function workerAddress(address: string): string | TrustedScriptURL {
	policy ??= window.trustedTypes?.createPolicy('soleus-worker', {
		createScriptURL: (asked: string) =>
			new URL(asked, location.href).origin === location.origin ? asked : ''
	});
	return policy?.createScriptURL(address) ?? address;
}
