import { readScenario, type Scenario } from '$lib/planner/plan';

const key = 'atlas-giam-ngheo/plans';

/** Scenarios saved in this browser, in the order of saving; none where it keeps nothing or something else. */
export function savedScenarios(): Scenario[] {
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
		if (!Array.isArray(stored)) return [];
		return stored.flatMap((each) => readScenario(JSON.stringify(each)) ?? []);
	} catch {
		return [];
	}
}

/** Keeps scenarios in this browser; false where it does not allow that. */
export function saveScenarios(scenarios: readonly Scenario[]): boolean {
	try {
		localStorage.setItem(key, JSON.stringify(scenarios));
		return true;
	} catch {
		return false;
	}
}
