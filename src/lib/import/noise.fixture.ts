const sigmaM = 3;

/** A receiver's error in metres, sample after sample: sigma 3 m, each correlated to the one before it by `rho` (0: not at all). */
export function noise(seed: number, rho: number): () => number {
	let state = seed >>> 0;
	const uniform = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return (((mixed ^ (mixed >>> 14)) >>> 0) + 1) / 2 ** 32;
	};
	const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
	let error = sigmaM * normal();
	return () => (error = rho * error + Math.sqrt(1 - rho * rho) * sigmaM * normal());
}
