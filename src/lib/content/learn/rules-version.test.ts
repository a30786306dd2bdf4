import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { rulesVersion } from './about.ts';

const folder = join(import.meta.dirname, '../../domain/soreness/rules');

/** The rules as they run: how they are set out, and what is said of them, changes nothing. */
function rulesAsTheyRun(): string {
	return readdirSync(folder)
		.sort()
		.map((file) => ts.transpileModule(readFileSync(join(folder, file), 'utf8'), options).outputText)
		.join('');
}

const options = {
	compilerOptions: {
		removeComments: true,
		target: ts.ScriptTarget.ESNext,
		module: ts.ModuleKind.ESNext
	}
};

// Where the rules answer otherwise than before: raise the version, for reports that a clinician has name it. Else write the new fingerprint alone.
const fingerprintByVersion: Record<number, string> = { 1: '2822c264a4301ee5' };

test('the rules do not change without their version', () => {
	const fingerprint = createHash('sha256').update(rulesAsTheyRun()).digest('hex').slice(0, 16);
	expect(fingerprint).toBe(fingerprintByVersion[rulesVersion]);
});
