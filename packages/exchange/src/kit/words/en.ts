import type { KitWords } from './kit-words-shape.ts';

export const english: KitWords = {
  files: {
    guide: 'guide.en.html',
    sample: 'index.en.html',
    server: 'server.en.html',
    print: 'print.en.html',
    snippets: 'snippets.en.txt',
  },
  ownName: 'English',
  made: 'Made by',
  printed: 'A page for printing: choose “Print” in the browser, on A4, upright.',
  guideTitle: 'How to put this on a website',
  lead: (title) =>
    `This folder holds one release of “${title}”, whole. Do what this page says: there is nobody else to ask and nothing to download.`,
  look: {
    title: '1. Look first',
    text: [
      'Double-click index.en.html. The browser shows an overview, the table of indicators and the other parts, without a server and without a network.',
      'It takes Chromium 78 or newer (Chrome and Edge since the end of 2019), Firefox or Safari of the same age. Older browsers show the same content as plain text.',
    ],
  },
  each: {
    title: '2. What each file is',
    heads: ['File', 'What it is', 'Where it goes', 'Next release'],
    rows: (id) => [
      [`${id}.json`, 'the public data', 'on the website of the page', 'replace'],
      [`${id}.js`, 'the same as a script, for servers that refuse .json and for a double click', 'the same', 'replace'],
      ['onemetre.js', 'the script that shows it: one file, no network', 'the same', 'only if it differs'],
      ['LICENSES.txt', 'licences of the open-source software in the script', 'beside the script', 'with the script'],
      ['messages.md', 'each message that the script may show', 'keep for reference', 'with the script'],
      ['index.en.html', 'sample page for a double click', 'need not go anywhere', 'replace'],
      [
        'server.en.html, page.css',
        'sample page for a server, with its content security policy',
        'use it as it is, or take lines from it',
        'replace',
      ],
      [
        'articles/',
        'each part as plain HTML without script, style or class, no table wider than 600 pixels',
        'into an article of a CMS',
        'replace',
      ],
      ['print.en.html', 'a page for printing, self-contained', 'for download, if you like', 'replace'],
      ['tables/', 'tables for analysis (CSV, XLSX, JSON lines) with a data dictionary', 'for download', 'replace'],
      ['snippets.en.txt', 'code to copy', 'nowhere', 'replace'],
      ['site.json', 'the tags that you gave of your site', 'not needed', 'replace'],
      ['SHA256SUMS.txt', 'the SHA-256 of each file', 'for download, if you like', 'replace'],
      [`${id}.zip`, 'all of this in one file', 'for download', 'replace'],
    ],
  },
  ways: {
    title: '3. Three ways; choose one',
    list: [
      ['The whole folder', 'Upload it as it is and link to server.en.html. Keep the names of files and folders.'],
      [
        'A few lines in a page that you have',
        'Upload onemetre.js and the data, and copy lines from snippets.en.txt into the template. A page needs the script once; write the element of each part that you want.',
      ],
      [
        'An article of a CMS that allows no script',
        'Switch its editor to source code, paste the whole of a file from articles, and save. It says the same as the page; nothing is lost if the CMS drops attributes.',
      ],
    ],
  },
  articles: {
    title: 'Parts to paste into an article',
    text: 'Open one to look at it; then open it in a text editor, select all, copy.',
  },
  next: {
    title: '4. What to replace at the next release',
    list: (id) => [
      'Lay the new folder over the old one: every file of the same name is replaced.',
      `Where only lines stand in a page: replace ${id}.json and ${id}.js. The page stays.`,
      'Where articles were pasted: paste them again. Figures in an article do not change by themselves.',
      'onemetre.js stays if its line in SHA256SUMS.txt is the same. If it changed, so does the integrity value in server.en.html.',
      'Keep the old release: the next one follows it, and checks ask for it.',
    ],
  },
  cache: {
    title: '5. Caches',
    text: [
      'Data (.json, .js): Cache-Control: no-cache. The browser asks whether it changed and loads it only then.',
      'onemetre.js, page.css: max-age=86400. When the script changes, add ?v=DATE to its address.',
      'Switch on gzip or br: onemetre.js shrinks to less than a third.',
    ],
  },
  policy: {
    title: '6. Content security policy',
    text: [
      'Where the website sets one, this is enough; nothing need be loosened:',
      'No unsafe-inline, no unsafe-eval, no request to another site, no cookies.',
    ],
  },
  test: {
    title: '7. How to test',
    list: [
      'Double-click index.en.html: an overview, tables, nothing in red.',
      'Open server.en.html from the server: the same.',
      'Open it on a phone: nothing to drag sideways.',
      'Switch scripts off and open it again: every figure is still there, without drawings.',
      'Print preview: no words cut off.',
      'The hash on the page is the one at the top of this page.',
    ],
  },
  red: {
    title: '8. When there is a message, or something is red',
    lead: 'Messages stand on the page and in the console of the browser. On the left what the page says, on the right what to do:',
    heads: ['The page says', 'What to do'],
  },
  proof: {
    title: '9. Checking',
    text: [
      'Linux, macOS: run sha256sum -c SHA256SUMS.txt (or shasum -a 256 -c) in the folder. Windows: certutil -hashfile FILE SHA256, and compare.',
      'With the command onemetre: onemetre verify FOLDER. It makes each page and table again from the data and compares every byte.',
      'Who can change the folder can change the hashes in it. Publish the hash at the top of this page somewhere else too, such as in the notice of the release, and believe that one.',
    ],
  },
  tags: {
    title: '10. Tags of government websites',
    text: 'The <meta> tags of the pages are named as the guideline on government websites in China asks. Title, date and source come from the data; name and code of the site and its column are for the site to say, and are left out where it has not. Make the folder again with --meta SiteName=NAME, as often as needed. They are kept in site.json, from which the pages are made again when the folder is verified.',
  },
  snippets: {
    five: 'Five lines: they work from a folder by double click, and from a server',
    server: 'On a server: data as .json, the script with its integrity',
    card: 'One indicator alone',
    child: 'A page for children',
    frame: 'In a frame of another page',
  },
};
