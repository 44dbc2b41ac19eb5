/**
 * Runs in an extension host, of either kind: opens minutes that were not there before, and prints as a line of JSON how
 * long it takes until Minutes has its first diagnostics of them, and VS Code's Markdown extension its first headings.
 */
const vscode = require('vscode');

/** The first one starts the servers; the others find them running. */
const FILES = 6;

exports.run = async () => {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('There is no folder.');
  const opened = [];
  for (let index = 0; index < FILES; index++) {
    const uri = vscode.Uri.joinPath(folder.uri, `2031-0${index + 1}-07.md`);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(minutes(`2031-0${index + 1}-07`)));
    opened.push(await openAndWait(uri));
  }
  console.log(`minutes-bench ${JSON.stringify(opened)}`);
};

/** @param {import('vscode').Uri} uri */
async function openAndWait(uri) {
  const start = performance.now();
  const since = () => performance.now() - start;
  const diagnostics = new Promise((resolve) => {
    const look = () => {
      const own = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'minutes');
      if (own.length === 0) return;
      watching.dispose();
      resolve(since());
    };
    const watching = vscode.languages.onDidChangeDiagnostics(look);
  });
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  const shown = since();
  const headings = headingsOf(uri).then(since);
  return { shown, diagnostics: await diagnostics, headings: await headings };
}

/** Asks until there is somebody who answers. @param {import('vscode').Uri} uri */
async function headingsOf(uri) {
  for (;;) {
    const found = await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', uri);
    if (Array.isArray(found) && found.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** A record of about three pages, with one person listed twice. @param {string} day */
function minutes(day) {
  const people = ['Ada Okafor', 'Priya Raman', 'Tomás Lindqvist', 'Grace Whitfield', 'Ada Okafor'];
  const topic = (/** @type {number} */ index) =>
    `### Lamp ${index} of the harbour\n\n${Array.from({ length: 8 }, (_, line) => {
      const [name] = (people[line % 4] ?? '').split(' ');
      return `- ${name}: The lamp is to be lit from ten to eleven, as it was said last time.\n`;
    }).join('')}\n`;
  return `# Lantern Committee Meeting ${day}\n\n## Attendees\n\n${people
    .map((name) => `- ${name}\n`)
    .join('')}\n## Minutes\n\n${Array.from({ length: 12 }, (_, index) => topic(index)).join('')}`;
}
