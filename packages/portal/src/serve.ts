import { fileURLToPath } from 'node:url';
import { buildSite } from './build-site.ts';
import { serveSite } from './serve-site.ts';

const site = fileURLToPath(new URL('../site', import.meta.url));
await buildSite(site);
const { address } = await serveSite(site, Number(process.env['PORT'] ?? 4173));
process.stdout.write(
  `\n  一米示例门户 / One Metre example portal\n  ${address}\n  按 Ctrl+C 结束 / press Ctrl+C to stop\n`,
);
