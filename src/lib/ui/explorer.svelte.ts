import { untrack } from 'svelte';
import { isContradicted, ownFirst, resolveFigures, type Figure } from '$lib/atlas/figures';
import type { FirstView } from '$lib/atlas/first-view';
import { formatNumber } from '$lib/atlas/format';
import { placeCode } from '$lib/atlas/literals';
import { placeName } from '$lib/atlas/place-name';
import { shownUnit } from '$lib/atlas/shown-unit';
import type {
	Indicator,
	Period,
	PlaceCode,
	PlaceFacts,
	ShownKind,
	Source,
	Unit
} from '$lib/atlas/types';
import type { BoundaryManifest } from '$lib/geo/boundary-files';
import type { Vocabulary } from '$lib/db/queries';
import type { Locale } from '$lib/i18n/messages';
import {
	basisPhrase,
	cellPhrase,
	figurePhrase,
	limitsPhrase,
	titlePhrase
} from '$lib/i18n/phrases';
import { isFitted, methodFor } from '$lib/atlas/classify';
import { mapScene, type MapScene } from '$lib/map/scene';
import { periodsWith, yearsOf } from '$lib/view/available';
import { ViewAnswers } from '$lib/view/answers.svelte';
import { LazyDatabase } from '$lib/view/database.svelte';
import { viewWithin } from '$lib/view/drill';
import { LazyPlaceFacts } from '$lib/view/place-facts.svelte';
import { LazyPlaceList } from '$lib/view/place-list.svelte';
import { readView, writeView } from '$lib/view/query';
import { LazyOutlines } from '$lib/view/scope-outlines.svelte';
import { isLimited, type Correction, type View } from '$lib/view/view';
import type { Comparison } from './comparison.svelte';
import type { LegendKit } from './legend-kit';
import type { NewerRegister } from './newer-register.svelte';
import type { PlaceRow } from './place-rows';

/** What the explorer is given: the prerendered data, and the query of the address. */
export interface ExplorerInput {
	readonly firstView: FirstView;
	readonly boundaries: BoundaryManifest['vintages'];
	/** The query of the address; empty until there is a browser. */
	query(): URLSearchParams;
	locale(): Locale;
	/** URL of a file of the site. */
	asset(path: string): string;
	/** The view, where it is not that of the address. */
	view?(): View;
}

/** A place as outlines and register name it. */
interface NamedPlace {
	readonly name: string;
	readonly parent?: PlaceCode;
}

/**
 * What the explore page shows, derived from its address: view → figures → classes → words.
 * Nothing here draws.
 */
export class Explorer {
	readonly database: LazyDatabase;
	readonly answers: ViewAnswers;
	readonly outlines: LazyOutlines;
	readonly placeFacts: LazyPlaceFacts;
	readonly placeList: LazyPlaceList;
	/** Corrections that only loading could find, such as a district that does not exist. */
	lateCorrections: readonly Correction[] = $state.raw([]);
	/** Resolves after the next picture of the map, for what can wait for it; null where it is a part of the page. */
	pictured: (() => Promise<void>) | null = null;

	/** `shared` is an explorer whose database and places this one uses. */
	constructor(
		private readonly input: ExplorerInput,
		shared?: Explorer
	) {
		this.database = shared?.database ?? new LazyDatabase(input.asset('/data/atlas.duckdb'));
		this.answers = new ViewAnswers(
			input.firstView,
			this.database,
			async () => (await this.loadNewer()).carry
		);
		this.outlines =
			shared?.outlines ?? new LazyOutlines((path) => input.asset(`/boundaries/${path}`));
		this.placeFacts = shared?.placeFacts ?? new LazyPlaceFacts(this.database);
		this.placeList = shared?.placeList ?? new LazyPlaceList(this.database);
	}

	/** As a text: an address that asks for the same changes nothing. */
	readonly #asked = $derived.by(() => this.input.query().toString());
	readonly #read = $derived.by(() =>
		this.input.view
			? { view: this.input.view(), corrections: [] }
			: readView(new URLSearchParams(this.#asked), this.input.firstView)
	);
	readonly view: View = $derived(this.#read.view);
	readonly corrections: readonly Correction[] = $derived([
		...this.#read.corrections,
		...this.lateCorrections
	]);

	/** Query of the view without the chosen place, which changes neither its places nor its figures. */
	readonly #query = $derived.by(() => writeView({ ...this.view, place: null }));
	/** The view as it was when something but the chosen place changed last. */
	readonly #content: View = $derived.by(() => {
		void this.#query;
		return untrack(() => this.view);
	});

	/** What only the newer register needs; null until it is asked for. */
	newer: NewerRegister | null = $state.raw(null);

	/** Fetches what the newer register needs, or leads to it. */
	async loadNewer(): Promise<NewerRegister> {
		const { NewerRegister } = await import('./newer-register.svelte');
		const { firstView, locale } = this.input;
		return (this.newer ??= new NewerRegister(this, firstView, () => locale().language));
	}

	/** The second question of the view; null until one is asked. */
	comparison: Comparison | null = $state.raw(null);

	/** Fetches what it takes to compare. */
	async loadComparison(): Promise<Comparison> {
		const { Comparison } = await import('./comparison.svelte');
		const { firstView, locale } = this.input;
		return (this.comparison ??= new Comparison(this, firstView, locale));
	}

	/** An explorer of another view of the same places. */
	sibling(view: () => View): Explorer {
		return new Explorer({ ...this.input, view }, this);
	}

	/** What the map shows: answers to the question, or how far they are from those to a second one. */
	readonly kind = $derived.by((): ShownKind => {
		const { compare, how, kind } = this.#content;
		return compare && how === 'difference' && !this.comparison?.refusal ? 'difference' : kind;
	});
	/** Unit of what the map shows. */
	readonly unit = $derived.by((): Unit => shownUnit(this.indicator?.unit ?? 'percent', this.kind));

	readonly drawable = $derived.by(() => this.input.boundaries[this.view.bounds].source !== 'none');
	readonly scope = $derived.by(() => this.outlines.of(this.#content));
	/** Observations that answer the view, or null while they are being fetched. */
	readonly observations = $derived.by(() =>
		this.kind === 'difference' && !this.comparison?.ready
			? null
			: this.answers.observationsFor(this.#content)
	);
	/** Whether the figures are still on their way: until they are here, nothing is known to be missing. */
	readonly awaited = $derived.by(
		() => this.observations === null && this.database.state.status !== 'failed'
	);
	/** Answers to the question of the view itself. */
	readonly ownFigures = $derived.by(() => this.#figuresOf(this.#content));
	readonly figures = $derived.by(() => this.#shownOf(this.#content));
	/** What is shown of a view in any year: figures, or their difference from those compared. */
	#shownOf(view: View): ReadonlyMap<PlaceCode, Figure> {
		const own = view === this.#content ? this.ownFigures : this.#figuresOf(view);
		return this.kind === 'difference' && this.comparison
			? this.comparison.differenceFrom(own, view.at)
			: own;
	}
	/** Figures of a view with the indicator and the kind of the one shown, in any year. */
	#figuresOf(view: View): ReadonlyMap<PlaceCode, Figure> {
		return ownFirst(
			resolveFigures(this.observations ?? [], view),
			// A figure of former places is never shown without the words that say so.
			this.newer?.texts ? this.answers.carriedFor(view) : new Map<PlaceCode, Figure>()
		);
	}
	/** Designations of the view's register, as far as they are known. */
	readonly designations = $derived.by(() => this.answers.designationsFor(this.#content));
	/** Indicators and sources: those of the first view until the database has all of them. */
	readonly vocabulary = $derived.by(
		(): Vocabulary => this.database.vocabulary ?? this.input.firstView
	);
	readonly indicator = $derived.by(() =>
		this.vocabulary.indicators.find((each) => each.id === this.view.by)
	);

	/** Years that have figures of the indicator and kind shown. */
	readonly years = $derived.by(() => {
		const { bounds, by, kind } = this.view;
		return yearsOf(this.input.firstView, bounds, by, kind);
	});
	/** Those of them in which some place of the scope has a figure, newest first. */
	readonly periods = $derived.by(() => {
		const { by, kind } = this.view;
		return periodsWith(this.input.firstView, this.view, by, kind);
	});
	readonly topic = $derived.by(() => this.indicator?.topic ?? 'poverty');

	/** Whether the places of the view come from the register: outlines, if any, are tiles without a list. */
	readonly listed = $derived.by(() => !this.drawable || this.scope?.tiles !== undefined);

	/** Places on the map: those with outlines; where these give no list, those of the register. */
	readonly places = $derived.by((): readonly (NamedPlace & { code: PlaceCode })[] => {
		if (this.scope && !this.listed)
			return this.scope.places.features.map(({ properties }) => properties);
		const { bounds, level } = this.#content;
		if (level === 'province')
			return this.input.firstView.provinces.filter((each) => each.boundarySet === bounds);
		return this.placeList.of(this.#content);
	});
	readonly #byCode = $derived.by(() => new Map(this.places.map((place) => [place.code, place])));

	/** What changes classes, and only these, comes when it is asked for; null until then. */
	kit: LegendKit | null = $state.raw(null);

	/** Fetches what changes classes; once fetched it stays. */
	async loadKit(): Promise<void> {
		const { language } = this.input.locale();
		if (this.kit?.language === language) return;
		try {
			this.kit = await (await import('./legend-kit')).loadLegendKit(language);
		} catch (error) {
			console.error(error);
		}
	}

	/** Whether the reader limits the map to some of its places. */
	readonly limited = $derived.by(() => isLimited(this.view));

	/** Whether the view cannot be shown without it. */
	readonly needsKit = $derived.by(
		() =>
			this.limited ||
			this.view.households !== 'none' ||
			isFitted(methodFor(this.view.class, this.topic))
	);

	/** Pixels at the lower edge of the window that the panel of a place covers; 0 beside the map. */
	covered: number = $state(0);

	/** The class whose places stand out. */
	lit: number | null = $state(null);

	readonly scene = $derived.by((): MapScene => ({ ...this.classified, lit: this.lit }));
	/** The scene apart from what is lit, which changes with the pointer. */
	readonly classified = $derived.by(() => {
		const scene = this.sceneIn(this.#content.at);
		return this.kit?.sceneWithHouseholds(this, scene, this.#content) ?? scene;
	});
	/** Households behind the figures, where the view asks for them. */
	readonly households = $derived.by(() =>
		this.kind === 'difference'
			? null
			: (this.kit?.householdsOf(this.#content, this.figures, this.observations ?? []) ?? null)
	);
	/** Values of all years, where classes are fitted to them. */
	readonly #valuesOfAll = $derived.by(() =>
		this.#content.fit === 'all'
			? this.kit?.valuesOfAllYears(this.years, this.#content, (view) => this.#shownOf(view))
			: undefined
	);

	/** The scene of the question shown, asked for any of its years. */
	sceneIn(at: Period): MapScene {
		const view = this.#content;
		return mapScene({
			places: this.places.map(({ code }) => code),
			figures: at === view.at ? this.figures : this.#shownOf({ ...view, at }),
			topic: this.topic,
			kind: this.kind,
			direction: this.indicator?.direction,
			method: view.class,
			customBreaks: view.breaks,
			count: view.classes,
			fit: this.kit?.fittedBreaks,
			fitTo: this.#valuesOfAll,
			only: view.only,
			has: view.has,
			marks: view.mark,
			designations: this.designations
		});
	}

	/** The place that a place of the map lies in, as far as is known yet. */
	parentOf(code: PlaceCode): PlaceCode | undefined {
		// An island district that stands for its own commune lies in its province: districts come first.
		return (this.scope?.known.get(code) ?? this.#byCode.get(code))?.parent;
	}

	/** Name in the register, in Vietnamese. */
	registerName(code: PlaceCode): string {
		const { bounds } = this.#content;
		return (
			(this.scope?.known.get(code) ?? this.#byCode.get(code))?.name ??
			this.input.firstView.provinces.find(
				(each) => each.boundarySet === bounds && each.code === code
			)?.name ??
			code
		);
	}

	/** Full name in the reader's language. */
	nameOf(code: PlaceCode): string {
		const { t, language } = this.input.locale();
		return code === 'vn' ? t.breadcrumb.country : placeName(this.registerName(code), language);
	}

	/**
	 * What the map shows of a place, in words, with how it came about where it is not printed, and
	 * whether the ledger holds something against it.
	 */
	wordsOf(code: PlaceCode): string {
		const { t } = this.input.locale();
		const figure = this.figures.get(code);
		if (!this.indicator || !figure) return this.#withHouseholds(code, this.#missing);
		const words = this.#withHouseholds(code, this.#figureWords(figure, this.indicator));
		return isContradicted(figure) ? `${words} ⚠ ${t.verdict.contradicts}` : words;
	}

	/** Words for a place without a figure. */
	get #missing(): string {
		const { value } = this.input.locale().t;
		return this.awaited ? value.awaited : value.noData;
	}

	/** Words for a rate, and for the households behind it where these are shown. */
	#withHouseholds(code: PlaceCode, words: string, isCell = false): string {
		const { households, kit } = this;
		const { language } = this.input.locale();
		return households && kit
			? `${words} · ${kit.householdPhrase(households.get(code), kit.texts, language, isCell)}`
			: words;
	}

	#figureWords(figure: Figure, indicator: Indicator): string {
		const locale = this.input.locale();
		const bare = figurePhrase(figure.value, indicator, this.kind, locale);
		const carried = this.newer?.signOf(figure.place);
		const words = carried ? `${bare} (${carried.words})` : bare;
		if (this.kind === 'difference')
			return this.comparison?.differenceWords(words, figure.place) ?? words;
		return basisPhrase(words, figure, this.kind, locale);
	}

	/** The answer to the question of the view itself, in words. */
	ownWordsOf(code: PlaceCode): string {
		const value = this.ownFigures.get(code)?.value ?? null;
		return this.indicator && value !== null
			? figurePhrase(value, this.indicator, this.#content.kind, this.input.locale())
			: this.#missing;
	}

	/** What the line under the map says of a place: of two maps, what both show. */
	spokenOf(code: PlaceCode): string {
		return this.comparison?.bothWords(code) ?? this.wordsOf(code);
	}

	/** The value alone, for a table under whose heading the rest stands. */
	cellOf(code: PlaceCode): string {
		const value = this.figures.get(code)?.value ?? null;
		const words =
			this.indicator && value !== null
				? cellPhrase(value, this.indicator, this.kind, this.input.locale())
				: this.#missing;
		return this.#withHouseholds(code, words, true);
	}

	/** What the question alone is about. */
	readonly ownTitle = $derived.by(() => {
		const title = titlePhrase(this.indicator, this.view, this.input.locale());
		return this.households ? `${title} · ${this.kit?.householdsName(this) ?? ''}` : title;
	});
	readonly title = $derived.by(() => this.comparison?.title ?? this.ownTitle);

	/** The country and each place down to the one the map is limited to, with a view of it. */
	readonly path = $derived.by(() => {
		const { view } = this;
		const country = placeCode('vn');
		const province = view.in.length === 3 ? this.scope?.known.get(view.in)?.parent : undefined;
		const codes = [country, province, view.in === country ? undefined : view.in];
		return codes
			.filter((code) => code !== undefined)
			.map((code) => ({
				code,
				name: this.nameOf(code),
				view: viewWithin(view, code, this.input.firstView)
			}));
	});

	/** Places of the map; where it is limited to some lists or values, those that are in or have these. */
	readonly keptPlaces = $derived.by(() => {
		const { values, filtered } = this.classified;
		const { only, counted, has } = this.#content;
		const ranged = only ?? counted;
		return ranged || has.length
			? this.places.filter(({ code }) => !filtered.has(code) && (!ranged || values.has(code)))
			: this.places;
	});

	/** Rows of the list. */
	readonly rows = $derived.by(() => {
		const scene = this.classified;
		return this.keptPlaces.map(({ code }): PlaceRow => {
			const index = scene.classOf.get(code);
			return {
				code,
				name: this.nameOf(code),
				value: this.figures.get(code)?.value ?? null,
				text: this.cellOf(code),
				marks: scene.marks.filter(({ codes }) => codes.has(code)).map(({ programme }) => programme),
				colour: index === undefined ? null : (scene.colours[index] ?? null),
				contradicted: scene.contradicted.has(code),
				carried: this.newer?.signOf(code) ?? null
			};
		});
	});

	/** What the map is limited to in words, with the places kept and those it chooses from. */
	shown() {
		const locale = this.input.locale();
		const { only, counted } = this.view;
		const count = (places: number) => formatNumber(places, locale.language);
		return {
			range: limitsPhrase(this.view, this.unit, locale),
			shown: count(this.keptPlaces.length),
			// A range chooses from the places with a value, lists from all.
			all: count((only ?? counted) ? this.classified.values.size : this.places.length)
		};
	}

	/** Places whose figures the legend marks on its axis: the selected one, what it lies in, the country. */
	readonly landmarks = $derived.by(() => {
		const { place, in: within } = this.view;
		const parent = place ? this.parentOf(place) : undefined;
		const codes = new Set([place, parent, within, placeCode('vn')]);
		return [...codes].flatMap((code) => {
			const value = code ? this.figures.get(code)?.value : undefined;
			return code && typeof value === 'number' ? [{ code, name: this.nameOf(code), value }] : [];
		});
	});

	/** Sources of the figures and marks on the map. */
	readonly sources = $derived.by((): Source[] => {
		const onMap = new Set(this.places.map(({ code }) => code));
		const figures = [...this.figures.values()].filter(({ place }) => onMap.has(place));
		const households = [...onMap].flatMap((code) => this.households?.get(code) ?? []);
		const marked = this.answers
			.designationsFor(this.view)
			.filter((each) => this.view.mark.includes(each.programme) && onMap.has(each.place));
		const ids = new Set([
			...[...figures, ...households].flatMap(({ from }) => from.map((each) => each.source)),
			...marked.map((each) => each.source)
		]);
		for (const { id } of this.comparison?.sources ?? []) ids.add(id);
		return this.vocabulary.sources.filter((source) => ids.has(source.id));
	});

	/** All that is known of the selected place so far; the first view's figure until more arrives. */
	readonly facts = $derived.by((): PlaceFacts | null => {
		const { place, bounds } = this.view;
		if (!place) return null;
		const own = this.input.firstView.observations.filter((each) => each.place === place);
		const early: PlaceFacts = { observations: own, designations: [], allocations: [], rules: [] };
		return this.placeFacts.of(bounds, place) ?? early;
	});
	/** Whether more of the selected place is still on its way. */
	readonly factsLoading = $derived.by(
		() =>
			this.view.place !== null &&
			this.placeFacts.of(this.view.bounds, this.view.place) === null &&
			this.database.state.status !== 'failed'
	);
}
