import type { Indicator, Period, ShownKind, Source, ViewKind } from '../atlas/types';
import type { Locale } from './messages';
import type { TakeMessages } from './take.vi';

/** A difference that is one question asked at two times. */
export interface Change {
	readonly from: Period;
	readonly to: Period;
	/** What changes: the figure, its target or the distance to that. */
	readonly kind: ViewKind;
}

/** What a sentence is about, in one language. */
export interface SentenceQuestion {
	readonly indicator: Indicator;
	readonly kind: ShownKind;
	/** Year or date that is asked for. */
	readonly at: string;
	/** What the map is about, for a difference. */
	readonly title: string;
	/** Null where no difference is shown, or one of two indicators. */
	readonly change: Change | null;
	readonly sources: readonly Source[];
	readonly locale: Locale;
	readonly texts: TakeMessages;
}
