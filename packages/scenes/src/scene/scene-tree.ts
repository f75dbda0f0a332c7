import type { Family } from '@onemetre/core';
import type { PlacedGoal } from '../geometry/place-goal.ts';
import type { PlacedIcons } from '../geometry/place-icons.ts';
import type { PlacedSpark } from '../geometry/place-spark.ts';
import type { StripPart } from '../view/answer-view.ts';
import type { ChildCard } from '../view/child-view.ts';
import type { DrawingView } from '../view/drawing-of.ts';
import type { Picture } from '../view/picture.ts';
import type { Selection } from '../view/selection.ts';
import type { Fact, FigureKind, FigureView, Phrase, Reference, StateView } from '../view/view-parts.ts';
import type { ChartNode } from './chart-node.ts';
import type { Sign, TableNode } from './table-node.ts';

/**
 * What a widget says, as a small closed tree of plain values: it can be written to a file and printed as elements, as HTML
 * or on a canvas. Every text in it is final; a printer adds elements and chooses no word.
 */
export interface SceneTree {
  /** The ids of what it speaks of: a reader who has chosen one of them finds it marked. */
  readonly about: readonly string[];
  /** What is seen at once. */
  readonly face: GroupNode;
  /** What an `opens` node of the face opens, by its name; may be made only when it is asked for. */
  readonly behind: Readonly<Record<string, readonly SceneNode[]>>;
  /** What can be taken away; made only when it is asked for. */
  readonly download?: Download | undefined;
}

/** A widget as files: its tables as rows of text, and a picture where it can be drawn as one. */
export interface Download {
  /** The item, or the widget where it shows no single one: the middle of the file's name. */
  readonly id: string;
  readonly rows: readonly (readonly string[])[];
  readonly picture?: Picture;
}

/** A run of text within a line, or a state in its place. */
export interface Piece extends Reference {
  readonly figure?: FigureKind;
  /** How it stands out: strong, or quantity, what a plan promises, as what matters; detail, tag, and mark, in a frame, as
   * what only adds to the line; beside as what only adds to the words before it. */
  readonly look?: 'strong' | 'quantity' | 'detail' | 'tag' | 'mark' | 'beside';
  /** Our reading of words that are in another language; it stands before them. */
  readonly reading?: string;
  readonly state?: StateView;
  /** What a reader chooses with these words, where the page offers it. */
  readonly choice?: Selection;
}

export interface HeadingNode {
  readonly kind: 'heading';
  /** 2 for a programme, 3 for what stands in it, 4 for a part of that. */
  readonly level: 2 | 3 | 4;
  /** says: a sentence to a child, in place of a name; name: of one item among several; field: over items. */
  readonly look?: 'says' | 'name' | 'field';
  /** Its number in the plan; empty or absent where it has none. */
  readonly number?: string;
  readonly words: Phrase;
  readonly marks: readonly string[];
  /** What only adds to the words. */
  readonly detail?: string;
  /** How many there are of what it heads. */
  readonly count?: string;
  /** What a reader chooses with this name, where the page offers it. */
  readonly choice?: Selection;
}

/** Pieces in one line. */
export interface TextNode {
  readonly kind: 'text';
  /** absent: in place of a number; goal: a promise in place of a number; aim: what is to be reached; summary: of an item;
   * counts: how many there are of what; units: who answers; words: in a line of a list, aside: at its end; field: over a
   * child's cards; official: the plan's own words; kicker: what the whole is, over its name; more: that a list goes on
   * elsewhere. */
  readonly look:
    | ('absent' | 'goal' | 'aim' | 'summary' | 'counts' | 'units' | 'words' | 'aside')
    | ('field' | 'official' | 'kicker' | 'more');
  /** What is said here; stands before it. */
  readonly label?: string;
  readonly pieces: readonly Piece[];
}

export interface FigureNode {
  readonly kind: 'figure';
  readonly figure: Pick<FigureView, 'sign' | 'digits' | 'unit' | 'detail' | 'tags'>;
}

export interface StateNode {
  readonly kind: 'state';
  readonly state: StateView;
}

/** Shares of an axis and labels to choose from: what is written where is decided by the width that there is. */
export interface DrawingNode {
  readonly kind: 'drawing';
  readonly drawing: DrawingView;
  readonly name: string;
  /** What it shows, in words. */
  readonly spoken: string;
}

/** The line of values beside a number. It repeats what a table says. */
export interface SparkNode {
  readonly kind: 'spark';
  readonly spark: PlacedSpark;
}

export interface SentenceNode {
  readonly kind: 'sentence';
  /** lead: before any table; note: under one line of a list; answer: the one sentence that stands first; beside: what has
   * to be known with it. */
  readonly look: 'reason' | 'lead' | 'note' | 'answer' | 'beside';
  readonly text: string;
}

/** A number of things; the shape of a family of states may stand before what they are. */
export interface Counted {
  readonly family?: Family;
  readonly label: string;
  readonly figure: string;
  /** The counting word behind the number; empty where there is none. */
  readonly unit: string;
}

/** Counts beside each other: large, or in one line; what they count together may stand before them. */
export interface TallyNode {
  readonly kind: 'tally';
  readonly look?: 'large';
  readonly label?: string;
  readonly counts: readonly Counted[];
}

export interface ListItem {
  /** What it is about: it is marked where a reader has chosen that. */
  readonly id?: string;
  /** True for a stage that is behind. */
  readonly done?: boolean;
  readonly nodes: readonly SceneNode[];
}

export interface ListNode {
  readonly kind: 'list';
  /** others: further targets of a card; lines: words, and at the end what only adds to them; notes: on where the text is
   * unclear; stages: steps on a line that runs from one to the next. */
  readonly look: 'others' | 'lines' | 'notes' | 'stages';
  /** What is listed. Left out where a heading, or what opens it, says so. */
  readonly label?: string;
  readonly items: readonly ListItem[];
}

/** What the marks of a drawing or a table mean. */
export interface LegendNode {
  readonly kind: 'legend';
  readonly entries: readonly { readonly sign?: Sign; readonly word: string }[];
}

export interface FactsNode {
  readonly kind: 'facts';
  readonly facts: readonly Fact[];
}

/** Things that can be counted: some are there, some still wanted. The sentences around say the same. */
export interface IconsNode {
  readonly kind: 'icons';
  readonly icons: PlacedIcons;
}

/** The way to a number that is wanted, where nobody knows how far it is now. The sentences around say the number. */
export interface GoalNode {
  readonly kind: 'goal';
  readonly goal: PlacedGoal;
}

/** A drawing beside a child's sentence. It adds nothing that the sentence does not say. */
export interface PictureNode {
  readonly kind: 'picture';
  readonly picture: ChildCard['picture'];
}

/** Short sentences one after the other; the shape of a state may stand before them, which they say in words. */
export interface TellsNode {
  readonly kind: 'tells';
  readonly family: ChildCard['family'];
  readonly lines: readonly string[];
}

/** How many stand in which family of states, one mark for each. */
export interface TalliesNode {
  readonly kind: 'tallies';
  readonly tallies: readonly {
    readonly family: Family;
    readonly word: string;
    readonly count: number;
    /** Which states they are in. */
    readonly states?: string;
  }[];
  /** The count that fills the width; absent where the marks are shapes in a running line. */
  readonly longest?: number;
}

/** One mark for each of some things, and how many there are of each kind. */
export interface StripNode {
  readonly kind: 'strip';
  /** What it shows, in words. */
  readonly spoken: string;
  readonly parts: readonly StripPart[];
}

/** Something that a reader opens. */
export interface OpensNode {
  readonly kind: 'opens';
  /** What stands behind it in `SceneTree.behind`. */
  readonly name: string;
  readonly label: string;
}

/** Something that works only in a page, such as a download: the page fills it. */
export interface ControlNode {
  readonly kind: 'control';
  readonly name: string;
  readonly label: string;
}

/** A button that the page answers, such as one that prints. */
export interface ActNode {
  readonly kind: 'act';
  readonly name: string;
  readonly label: string;
}

/** Nodes that stand together. */
export interface GroupNode {
  readonly kind: 'group';
  /** card: the whole of a card; answer: of an answer; row: side by side; opens: what can be opened; sheet: the whole of a sheet; items: several
   * that are alike; item: one of them;
   * young: the whole of a child's widget, of fields of cards; child: such a card; beside: what stands beside its picture. */
  readonly look:
    | ('card' | 'answer' | 'row' | 'opens' | 'sheet' | 'items' | 'item')
    | ('young' | 'field' | 'cards' | 'child' | 'beside');
  /** What it is about: it is marked where a reader has chosen that. */
  readonly id?: string;
  /** What the whole is called, for those who hear it; a card is called by its heading. */
  readonly name?: string;
  readonly nodes: readonly SceneNode[];
}

/** What keeps a part true when it is cut out: place and marks, then where the data come from and as of when. */
export interface FootNode {
  readonly kind: 'foot';
  readonly foot: readonly string[];
  /** What it says further where a reader has narrowed what stands above to a family of states. */
  readonly narrowed?: Readonly<Partial<Record<Family, string>>>;
  readonly source: readonly Fact[];
}

export type SceneNode =
  | ActNode
  | ChartNode
  | ControlNode
  | DrawingNode
  | FactsNode
  | FigureNode
  | FootNode
  | GoalNode
  | GroupNode
  | HeadingNode
  | IconsNode
  | LegendNode
  | ListNode
  | OpensNode
  | PictureNode
  | SentenceNode
  | SparkNode
  | StateNode
  | StripNode
  | TableNode
  | TalliesNode
  | TallyNode
  | TellsNode
  | TextNode;
