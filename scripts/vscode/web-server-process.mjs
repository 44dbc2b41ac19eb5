/**
 * Serves VS Code for the Web with what its argument, a JSON object, says, tells the parent on which port, and ends with
 * it: that one holds the other end of the standard input, however it comes to its end.
 */
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

process.stdin
  .on('end', () => process.exit(0))
  .on('error', () => process.exit(0))
  .resume();

/** @type {{ readonly app: string, readonly config: object, readonly defaults: object }} */
const { app: module, config, defaults } = JSON.parse(process.argv[2] ?? '{}');
const app = await createRequire(import.meta.url)(module).default(config);
// Outermost, so that it sees the page as it is sent.
app.middleware.unshift(async (/** @type {any} */ context, /** @type {() => Promise<void>} */ next) => {
  await next();
  if (context.path === '/' && typeof context.body === 'string') context.body = withDefaults(context.body);
});
const server = createServer(app.callback());
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object') console.log(`listening on ${address?.port}`);
});

/**
 * VS Code for the Web has no folder of user settings; what it is embedded in can give it others to begin with.
 *
 * @param {string} page with the options of the workbench in an attribute
 */
function withDefaults(page) {
  const given = JSON.stringify(defaults).replaceAll('"', '&quot;');
  return page.replace('data-settings="{', `data-settings="{&quot;configurationDefaults&quot;:${given},`);
}
