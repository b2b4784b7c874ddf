import {
	differenceFigures,
	inOrder,
	isChange,
	refusalOf,
	type Refusal
} from '$lib/atlas/difference';
import type { Figure, FigureQuestion } from '$lib/atlas/figures';
import type { FirstView } from '$lib/atlas/first-view';
import type { Language, Period, PlaceCode, Source } from '$lib/atlas/types';
import type { CompareMessages } from '$lib/i18n/compare.vi';
import { differenceTitle } from '$lib/i18n/difference-title';
import type { Locale } from '$lib/i18n/messages';
import { loadPageTexts } from '$lib/i18n/page-texts';
import type { Change } from '$lib/i18n/sentence-question';
import type { MapScene } from '$lib/map/scene';
import { nothingCompared, type View } from '$lib/view/view';
import ComparedKey from './ComparedKey.svelte';
import { comparedColumns } from './compared-columns';
import type { Explorer } from './explorer.svelte';
import SwipedMap from './SwipedMap.svelte';
import type { Column } from './table-columns';

/** What a view is compared by, in its three parts. */
function questionOf({ by, at, kind }: FigureQuestion): FigureQuestion {
	return { by, at, kind };
}

/**
 * The second question of a view: its answers, how far they are from those shown, and the words for both.
 * It comes when a view asks for it, and stays silent while none does.
 */
export class Comparison {
	/** The second question about the same places, as a view of its own. */
	readonly second: Explorer;
	readonly ComparedKey = ComparedKey;
	readonly SwipedMap = SwipedMap;
	#texts: { language: Language; texts: CompareMessages } | null = $state.raw(null);

	constructor(
		private readonly explorer: Explorer,
		private readonly firstView: FirstView,
		private readonly locale: () => Locale
	) {
		this.second = explorer.sibling(() => this.#secondView);
	}

	/** Its words, or null while those of the reader's language are not there. */
	readonly texts = $derived.by(() =>
		this.#texts?.language === this.locale().language ? this.#texts.texts : null
	);

	/** Fetches the answers to the second question of a view, and the words. */
	async load({ compare, bounds }: View): Promise<void> {
		const { language } = this.locale();
		if (compare) {
			const asked = { ...this.second.view };
			if (this.second.answers.needsDatabase(asked)) void this.second.answers.ask(asked);
			if (this.second.needsKit) void this.second.loadKit();
			if (bounds === '2025')
				void this.second.loadNewer().then((newer) => newer.load(this.second.view));
		}
		if (this.#texts?.language === language) return;
		this.#texts = { language, texts: await loadPageTexts('compare', language) };
	}

	#asked(question: FigureQuestion) {
		const indicator = this.firstView.indicators.find((each) => each.id === question.by);
		return indicator ? { ...questionOf(question), indicator } : null;
	}

	/** Both questions; null where nothing is compared. */
	readonly #pair = $derived.by(() => {
		const { view } = this.explorer;
		const shown = this.#asked(view);
		const compared = view.compare && this.#asked(view.compare);
		return shown && compared ? { shown, compared } : null;
	});

	/** Why the difference cannot be shown; null where it can. */
	readonly refusal = $derived.by((): Refusal | null =>
		this.#pair ? refusalOf(this.#pair.shown, this.#pair.compared) : null
	);
	/** How the two are shown; null where nothing is compared. */
	readonly way = $derived.by(() => {
		const { compare, how } = this.explorer.view;
		if (!compare) return null;
		return how === 'difference' && this.refusal ? 'side' : how;
	});
	/** Whether there are two maps. */
	readonly double = $derived.by(() => this.way === 'side' || this.way === 'swipe');
	/** Whether the difference can be shown. */
	readonly ready = $derived.by((): boolean => this.second.observations !== null);

	/** Whether one set of classes fits both: the same unit and topic. */
	readonly sameClasses = $derived.by(() => {
		if (!this.#pair || this.explorer.view.households === 'bivariate') return false;
		const { shown, compared } = this.#pair;
		const [one, other] = [shown.indicator, compared.indicator];
		const sameSide = (shown.kind === 'gap') === (compared.kind === 'gap');
		return one.unit === other.unit && one.topic === other.topic && sameSide;
	});

	readonly #secondView = $derived.by((): View => {
		const { view } = this.explorer;
		const own = { ...view, ...view.compare, ...nothingCompared, only: null, counted: null };
		const bare = { ...own, households: 'none' } as const;
		if (this.double && this.sameClasses)
			return { ...bare, class: 'custom', breaks: this.explorer.classified.breaks };
		return view.class === 'custom' ? { ...bare, class: 'policy', breaks: [] } : bare;
	});

	/** The second map: what fades or stands out on the first does so here, as far as classes are the same. */
	readonly scene = $derived.by((): MapScene => ({
		...this.second.classified,
		filtered: this.explorer.classified.filtered,
		lit: this.sameClasses ? this.explorer.lit : null
	}));

	/** How far figures of a year are from those compared. */
	differenceFrom(own: ReadonlyMap<PlaceCode, Figure>, at: Period): ReadonlyMap<PlaceCode, Figure> {
		const { view } = this.explorer;
		if (!view.compare) return own;
		const shown = questionOf({ ...view, at });
		const [from] = inOrder(shown, view.compare);
		const { figures } = this.second;
		return from === shown ? differenceFigures(own, figures) : differenceFigures(figures, own);
	}

	/** The two explorers in the order in which they are subtracted: the second less the first. */
	readonly #ordered = $derived.by((): readonly [Explorer, Explorer] => {
		const { shown, compared } = this.#pair ?? {};
		return shown && compared && inOrder(shown, compared)[0] === shown
			? [this.explorer, this.second]
			: [this.second, this.explorer];
	});

	/** What tells the two apart: years where that is all, else all of what they are about. */
	labelOf({ view, ownTitle }: Explorer): string {
		const { compare, by, kind } = this.explorer.view;
		if (compare?.by !== by) return ownTitle;
		const word = this.locale().t.kind[view.kind];
		return compare.kind === kind ? view.at : `${word}, ${view.at}`;
	}

	readonly leftLabel = $derived.by(() => this.labelOf(this.explorer));
	readonly rightLabel = $derived.by(() => this.labelOf(this.second));

	/** What the page is about; null where nothing is compared. */
	readonly title = $derived.by((): string | null => {
		const { texts } = this;
		if (!texts || !this.#pair) return null;
		if (this.double) return texts.against(this.explorer.ownTitle, this.rightLabel);
		return this.differenceTitleIn(this.locale(), texts);
	});

	/** What the difference is about, in either language; empty where nothing is compared. */
	differenceTitleIn(locale: Locale, texts: CompareMessages): string {
		if (!this.#pair) return '';
		return differenceTitle(this.#pair.shown, this.#pair.compared, texts, locale);
	}

	/** The two times that the difference lies between; null where there is none, or one of two indicators. */
	readonly change = $derived.by((): Change | null => {
		if (!this.#pair || this.way !== 'difference') return null;
		const { shown, compared } = this.#pair;
		const [from, to] = inOrder(shown, compared);
		return isChange(shown, compared) ? { from: from.at, to: to.at, kind: shown.kind } : null;
	});

	/** What has to be said where a difference was asked for that cannot be shown; else empty. */
	readonly note = $derived.by((): string => {
		const { compare, how } = this.explorer.view;
		return compare && how === 'difference' && this.refusal && this.texts
			? this.texts.refused(this.texts.refusal[this.refusal])
			: '';
	});

	/** What both maps show of a place; null where there is one map. */
	bothWords(code: PlaceCode): string | null {
		if (!this.double) return null;
		return [this.explorer, this.second]
			.map((each) => `${this.labelOf(each)}: ${each.wordsOf(code)}`)
			.join(' · ');
	}

	/** A difference with the two figures that it is of. */
	differenceWords(words: string, code: PlaceCode): string {
		const [from, to] = this.#ordered.map((each) => this.#ownWords(each, code));
		return from && to ? `${words} (${from} → ${to})` : words;
	}

	#ownWords(explorer: Explorer, code: PlaceCode): string {
		return `${this.labelOf(explorer)}: ${explorer.ownWordsOf(code)}`;
	}

	/** Sources of the second answers on the map. */
	readonly sources = $derived.by((): readonly Source[] => (this.double ? this.second.sources : []));

	/** The columns of a table, with what is compared among them. */
	columnsAmong(columns: readonly Column[]): readonly Column[] {
		const { texts, explorer, second, way } = this;
		if (!texts || !way) return columns;
		const { indicator, view } = explorer;
		if (!indicator || !view.compare) return columns;
		const [from, to] = this.#ordered;
		return comparedColumns(columns, {
			parts: (way === 'difference' ? [from, to] : [explorer, second]).map((each) => ({
				label: this.labelOf(each),
				textOf: (code) => each.ownWordsOf(code),
				figures: each.ownFigures
			})),
			shown: way === 'difference' ? 'difference' : 'both',
			difference:
				way === 'difference' || this.refusal
					? null
					: this.differenceFrom(explorer.ownFigures, view.at),
			indicator,
			label: isChange(view, view.compare) ? texts.changeColumn : texts.differenceColumn,
			locale: this.locale()
		});
	}
}
