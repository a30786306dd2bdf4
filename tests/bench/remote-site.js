import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { serve } from '../serve.js';

/**
 * The built app, each page with `remote-page.js` in it, for a browser that nothing else can drive.
 *
 * @param {string} root
 */
export async function serveWithRemote(root) {
	const site = await serve({ root });
	const script = await readFile(new URL('remote-page.js', import.meta.url), 'utf8');
	/** @type {((order: object) => void) | undefined} */
	let give;
	/** @type {((answer: any) => void) | undefined} */
	let answered;

	const server = createServer(async (request, response) => {
		const path = request.url ?? '/';
		if (path === '/remote/next') {
			const giveThis = (/** @type {object} */ order) => response.end(JSON.stringify(order));
			give = giveThis;
			response.once('close', () => give === giveThis && (give = undefined));
			return;
		}
		if (path === '/remote/told') {
			let body = '';
			for await (const chunk of request) body += chunk;
			response.end();
			answered?.(JSON.parse(body));
			return;
		}
		if (path === '/remote/page.js') {
			response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script);
			return;
		}
		const answer = await fetch(site.url + path);
		const type = answer.headers.get('content-type') ?? '';
		const body = Buffer.from(await answer.arrayBuffer());
		const isPage = type.startsWith('text/html');
		const withRemote = '<script type="module" src="/remote/page.js"></script></body>';
		response.writeHead(answer.status, { 'Content-Type': type });
		response.end(isPage ? String(body).replace('</body>', withRemote) : body);
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
	const address = server.address();

	/**
	 * Has the page do something, and waits until it has.
	 *
	 * @param {string} name one of the orders of `remote-page.js`
	 * @param {string[]} args
	 * @returns {Promise<any>}
	 */
	const order = async (name, ...args) => {
		const until = Date.now() + 30_000;
		while (!give) {
			if (Date.now() > until) throw new Error(`no page asks for ${name}`);
			await new Promise((resolve) => setTimeout(resolve, 10));
		}
		const answer = new Promise((resolve, reject) => {
			answered = resolve;
			setTimeout(() => reject(new Error(`no answer to ${name}`)), 30_000).unref();
		});
		give({ name, args });
		give = undefined;
		const { value, error } = await answer;
		if (error) throw new Error(error);
		return value;
	};
	return {
		url: `http://localhost:${address && typeof address === 'object' ? address.port : ''}`,
		order,
		stop: async () => {
			server.close();
			server.closeAllConnections();
			await site.stop();
		}
	};
}
