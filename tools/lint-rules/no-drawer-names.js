const drawer = /(^|[/\\])(utils?|helpers?|common|misc)([/\\.]|$)/;

/** A file is named for what it holds; a drawer for everything is not a room. */
export const noDrawerNames = {
  create(context) {
    return {
      Program(node) {
        const name = context.filename.split(/packages|stories|tools|test|bench/).pop() ?? '';
        if (drawer.test(name)) context.report({ node, message: 'Name the file after what it holds.' });
      },
    };
  },
};
