/**
 * Keeps what is made of an object, by a key for how: sheets of many places share one map, which takes longer to
 * draw than all that is their own. What is kept goes with the object.
 */
export function keptBy<Owner extends object, Made>(): (
	owner: Owner,
	key: string,
	make: () => Made
) => Made {
	const kept = new WeakMap<Owner, Map<string, Made>>();
	return (owner, key, make) => {
		const own = kept.get(owner) ?? new Map<string, Made>();
		kept.set(owner, own);
		const made = own.get(key) ?? make();
		own.set(key, made);
		return made;
	};
}
