import type { HandleClientError } from '@sveltejs/kit';

/** What the code holds to be impossible ends here, and on +error.svelte. Nothing is reported anywhere. */
export const handleError: HandleClientError = ({ error, status, message }) => {
	if (status !== 404) console.error(error);
	return { message };
};
