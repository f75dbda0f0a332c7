import { fileURLToPath } from 'node:url';
import * as analyzer from '@custom-elements-manifest/analyzer';

// The compiler that checks our types has no programming interface; the one that reads the elements has.
const { ts } = analyzer as unknown as analyzer.InitializeParams;
type Program = ReturnType<typeof ts.createProgram>;
type Checker = ReturnType<Program['getTypeChecker']>;
type Type = ReturnType<Checker['getTypeAtLocation']>;
type TypeSymbol = NonNullable<Type['symbol']>;

type Schema = Readonly<Record<string, unknown>>;

const source = fileURLToPath(new URL('../../packages/core/src/programme/evaluation-to-json.ts', import.meta.url));

const partsOf = (type: Type | undefined): readonly Type[] => (type?.isIntersection() ? type.types : []);

/** The name of a record that takes other fields by what it is: each of its types is what all have, and more. */
const variedName = (types: readonly Type[]): string | undefined => {
  const commons = types.map((type) => partsOf(type)[0]?.symbol?.name);
  const [common] = commons;
  return commons.every((one) => one === common) ? common?.replace(/Common$/, '') : undefined;
};

/** What a type's values look like as JSON; interfaces and lists of words are defined once, each under its own name. */
const reader = (checker: Checker, aliases: ReadonlyMap<string, string>) => {
  const definitions = new Map<string, Schema>();
  const define = (name: string, make: () => Schema): Schema => {
    if (!definitions.has(name)) {
      definitions.set(name, {});
      definitions.set(name, make());
    }
    return { $ref: `#/$defs/${name}` };
  };
  const described = (symbol: TypeSymbol, schema: Schema): Schema => {
    const description = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll(/\s+/g, ' ');
    return description === '' ? schema : { description, ...schema };
  };
  const objectOf = (type: Type): Schema => {
    const fields = checker.getPropertiesOfType(type);
    const index = checker.getIndexInfoOfType(type, ts.IndexKind.String);
    const required = fields.filter(({ flags }) => !(flags & ts.SymbolFlags.Optional)).map(({ name }) => name);
    return {
      type: 'object',
      ...(fields.length > 0 && {
        properties: Object.fromEntries(
          fields.map((field) => [field.name, described(field, schemaOf(checker.getTypeOfSymbol(field)))]),
        ),
      }),
      ...(required.length > 0 && { required }),
      additionalProperties: index ? schemaOf(index.type) : false,
    };
  };
  /** What a common field is in one of the records: which of its own fields are needed, and which never stand. */
  const closerOf = (type: Type): Schema => {
    const fields = checker.getPropertiesOfType(type).flatMap((field): [name: string, stands: boolean][] => {
      if (checker.getTypeOfSymbol(field).flags & (ts.TypeFlags.Never | ts.TypeFlags.Undefined))
        return [[field.name, false]];
      return field.flags & ts.SymbolFlags.Optional ? [] : [[field.name, true]];
    });
    const required = fields.flatMap(([name, stands]) => (stands ? [name] : []));
    return { type: 'object', properties: Object.fromEntries(fields), ...(required.length > 0 && { required }) };
  };
  /** A record whose common fields are all that it has: what they are by the value of the tag, which is one of them. */
  const variedOf = (type: Type, types: readonly Type[]): Schema => {
    const common = partsOf(types[0])[0] as Type;
    const isWhole = checker
      .getPropertiesOfType(type)
      .every(({ name }) => checker.getPropertyOfType(common, name) !== undefined);
    if (!isWhole) return objectOf(type);
    const allOf = types.map((one) => {
      const fields = checker
        .getPropertiesOfType(partsOf(one)[1] as Type)
        .map((field) => ({ name: field.name, of: checker.getTypeOfSymbol(field) }));
      const [tag] = fields.filter(({ of }) => of.isLiteral());
      if (!tag) throw new Error(`No tag tells the records of ${checker.typeToString(type)} apart`);
      const others = fields.filter((field) => field !== tag).map(({ name, of }) => [name, closerOf(of)]);
      return {
        if: { properties: { [tag.name]: schemaOf(tag.of) }, required: [tag.name] },
        // JSON Schema's own word; nothing waits for this object.
        ['then' as string]: { properties: Object.fromEntries(others) },
      };
    });
    return { ...objectOf(common), allOf };
  };
  const unionOf = (types: readonly Type[]): Schema => {
    const values = types.flatMap((one) => (one.isLiteral() ? [one.value] : []));
    if (values.length < types.length) return { anyOf: types.map(schemaOf) };
    const words = { type: typeof values[0], enum: values };
    const alias = aliases.get(keyOf(values));
    return alias === undefined ? words : define(alias, () => words);
  };
  const schemaOf = (type: Type): Schema => {
    if (type.isUnion()) {
      const there = type.types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
      const others = there.filter(({ flags }) => !(flags & ts.TypeFlags.BooleanLiteral));
      const truths = there.length - others.length;
      if (others.length === 0 && truths === 2) return { type: 'boolean' };
      const varied = variedName(there);
      if (varied !== undefined) return define(varied, () => variedOf(checker.getNonNullableType(type), there));
      return there.length === 1 ? schemaOf(there[0] as Type) : unionOf(there);
    }
    if (type.isLiteral()) return { type: typeof type.value, const: type.value };
    if (type.flags & ts.TypeFlags.BooleanLiteral)
      return { type: 'boolean', const: checker.typeToString(type) === 'true' };
    if (type.flags & ts.TypeFlags.String) return { type: 'string' };
    if (type.flags & ts.TypeFlags.Number) return { type: 'number' };
    if (type.flags & ts.TypeFlags.Null) return { type: 'null' };
    if (checker.isArrayType(type)) {
      return { type: 'array', items: schemaOf(checker.getTypeArguments(type as never)[0] as Type) };
    }
    if (!(type.flags & ts.TypeFlags.Object)) throw new Error(`No JSON for the type ${checker.typeToString(type)}`);
    return type.isClassOrInterface()
      ? define(type.symbol.name, () => described(type.symbol, objectOf(type)))
      : objectOf(type);
  };
  return { schemaOf, definitions };
};

const keyOf = (values: readonly unknown[]): string => values.map(String).sort().join('|');

/** The names of closed lists of words, by their words. */
const aliasesOf = (program: Program, checker: Checker): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const file of program.getSourceFiles()) {
    if (!/\/core\/src\/(?:answer|generated)\//.test(file.fileName)) continue;
    for (const statement of file.statements) {
      if (!ts.isTypeAliasDeclaration(statement)) continue;
      const type = checker.getTypeAtLocation(statement.name);
      if (!type.isUnion()) continue;
      const values = type.types.flatMap((one) => (one.isLiteral() ? [one.value] : []));
      if (values.length === type.types.length) names.set(keyOf(values), statement.name.text);
    }
  }
  return names;
};

/** The JSON Schema of an evaluation, read from its types, so that the two cannot differ. */
export const printEvaluationSchema = (): string => {
  const program = ts.createProgram([source], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(source);
  const root = file && checker.getSymbolAtLocation(file)?.exports?.get('EvaluationJson' as never);
  if (!root) throw new Error('There is no type EvaluationJson');
  const { schemaOf, definitions } = reader(checker, aliasesOf(program, checker));
  const top = schemaOf(checker.getDeclaredTypeOfSymbol(root));
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:onemetre:evaluation:1',
    ...top,
    $defs: Object.fromEntries([...definitions].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
};
