import { projectsLabels } from '../labels/projects-labels.ts';
import type { Locale } from '../text/locale.ts';
import { downloadRows } from '../view/download-rows.ts';
import { projectsView, type ProjectView, type StageView } from '../view/projects-view.ts';
import type { Scene } from '../view/scene.ts';
import { opensDownload } from './opens-download.ts';
import type { ListItem, SceneNode, SceneTree } from './scene-tree.ts';

/**
 * Key projects in plan order, each with its state and reason, its stages, dates, money and units; null where there is none.
 *
 * @param item a project, action or domain to show alone; empty for all
 */
export const projectsScene = (scene: Scene, item = ''): SceneTree | null => {
  const { locale } = scene;
  const { name, note, projects, table, foot, source } = projectsView(scene, item);
  if (projects.length === 0) return null;
  return {
    about: [],
    face: {
      kind: 'group',
      look: 'sheet',
      name,
      nodes: [
        ...(note === '' ? [] : [{ kind: 'sentence', look: 'lead', text: note } as const]),
        ...projects.map((project) => article(project, locale)),
        opensDownload(locale),
        { kind: 'foot', foot, source },
      ],
    },
    behind: {},
    get download() {
      return { id: 'projects', rows: downloadRows(table, source, scene) };
    },
  };
};

const article = ({ id, title, state, sentence, stages, facts }: ProjectView, locale: Locale): SceneNode => ({
  kind: 'group',
  look: 'item',
  id,
  nodes: [
    {
      kind: 'group',
      look: 'row',
      nodes: [
        { kind: 'heading', level: 3, look: 'name', words: title, marks: [], choice: { kind: 'project', id } },
        ...(state ? [{ kind: 'state', state } as const] : []),
      ],
    },
    ...(sentence === '' ? [] : [{ kind: 'sentence', look: 'reason', text: sentence } as const]),
    ...(stages.length === 0
      ? []
      : [
          { kind: 'list', look: 'stages', label: projectsLabels[locale].stages, items: stages.map(stageItem) } as const,
        ]),
    { kind: 'facts', facts },
  ],
});

const stageItem = ({ title, dates, done }: StageView): ListItem => ({
  ...(done ? { done } : {}),
  nodes: [
    { kind: 'text', look: 'words', pieces: [title] },
    { kind: 'text', look: 'aside', pieces: dates.map((text) => ({ text, figure: 'date', look: 'detail' })) },
  ],
});
