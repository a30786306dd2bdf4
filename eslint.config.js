import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** The rooms of src/lib, and what each may import besides itself. */
const allowedByRoom = {
	domain: [],
	content: ['domain'],
	platform: ['domain'],
	storage: ['domain'],
	import: ['domain'],
	state: ['domain', 'content'],
	components: ['domain', 'content', 'state']
};
/** `state` is handed its instances; it may name their types. */
const typesByRoom = { state: ['storage', 'platform'] };
const rooms = Object.keys(allowedByRoom);

const walls = rooms.map((room) => {
	const closed = rooms.filter((other) => other !== room && !allowedByRoom[room].includes(other));
	const typesOnly = typesByRoom[room] ?? [];
	return {
		files: [`src/lib/${room}/**/*.{ts,svelte}`],
		ignores: ['**/*.test.ts'],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							group: closed
								.filter((other) => !typesOnly.includes(other))
								.flatMap((other) => [`#lib/${other}/**`, `**/${other}/**`]),
							message: `${room} may import only: ${[room, ...allowedByRoom[room]].join(', ')}.`
						},
						...(typesOnly.length
							? [
									{
										group: typesOnly.flatMap((other) => [`#lib/${other}/**`, `**/${other}/**`]),
										allowTypeImports: true,
										message: `${room} may import only types from ${typesOnly.join(' and ')}: instances are handed in.`
									}
								]
							: []),
						{
							group: ['$app/*', '#routes/**', '**/routes/**'],
							message: 'Only routes know SvelteKit.'
						}
					].filter((pattern) => pattern.group.length)
				}
			],
			'no-restricted-syntax': [
				'error',
				{ selector: 'ImportExpression', message: 'Dynamic imports stand in routes.' }
			]
		}
	};
});

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'screenshots/', 'test-results/', 'playwright-report/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			eqeqeq: 'error',
			'svelte/no-at-html-tags': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/consistent-type-imports': 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.test.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		}
	},
	...walls,
	{
		files: ['src/lib/components/**/*.svelte'],
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	{
		files: ['src/lib/domain/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				...[
					'Date',
					'performance',
					'window',
					'document',
					'navigator',
					'localStorage',
					'crypto',
					'setTimeout',
					'setInterval',
					'fetch',
					'indexedDB'
				].map((name) => ({
					name,
					message: 'The domain takes values: no clock, no DOM, no storage.'
				}))
			]
		}
	}
);
