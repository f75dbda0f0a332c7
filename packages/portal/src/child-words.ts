import type { Locale } from '@onemetre/scenes';

/** What the page for children says of its own; held to the same limits as the sentences of widgets. */
export interface ChildWords {
  readonly title: (count: number) => string;
  /** Leads to the page for everybody, where the plan has no other name for it. */
  readonly grownUps: string;
  readonly yourTurn: string;
  /** What a child can look at, ask and do, whatever the plan: a sentence, and what goes with it. */
  readonly tasks: readonly {
    readonly picture: 'metre' | 'people' | 'book';
    readonly says: string;
    readonly tells: readonly string[];
  }[];
}

export const childWords: Readonly<Record<Locale, ChildWords>> = {
  'zh-Hans': {
    title: (count) => (count === 0 ? '大人说好的事' : `大人说好的${count}件事`),
    grownUps: '大人看这里',
    yourTurn: '你也来看一看，问一问',
    tasks: [
      {
        picture: 'metre',
        says: '从一米高的地方，看看回家的路。',
        tells: ['红绿灯看得见吗？', '路走起来安全吗？'],
      },
      {
        picture: 'people',
        says: '问一问大人：说好的事，做到哪里了？',
        tells: ['大人不知道，就一起找一找。'],
      },
      {
        picture: 'book',
        says: '把看见的、想到的写下来，画下来。',
        tells: ['给老师看一看，也可以告诉社区。'],
      },
    ],
  },
  en: {
    title: (count) =>
      count === 0 ? 'What grown-ups promised' : `${count} ${count === 1 ? 'thing' : 'things'} that grown-ups promised`,
    grownUps: 'For grown-ups',
    yourTurn: 'Now you: look and ask',
    tasks: [
      {
        picture: 'metre',
        says: 'Look at your way home from one metre high.',
        tells: ['Can you see the traffic lights?', 'Is the way safe?'],
      },
      {
        picture: 'people',
        says: 'Ask a grown-up: how far have they come?',
        tells: ['If they do not know, find out together.'],
      },
      {
        picture: 'book',
        says: 'Write or draw what you saw and what you think.',
        tells: ['Show it to your teacher, or tell your community.'],
      },
    ],
  },
};
