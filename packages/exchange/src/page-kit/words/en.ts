import type { PageKitWords } from './page-kit-words-shape.ts';

export const english: PageKitWords = {
  ending: '.en',
  files: { guide: 'guide.en.html', evidence: 'evidence.en.html', snippets: 'snippets.en.txt' },
  samples: {
    plain: { title: 'A plain page', text: 'Two scripts and one element. The rest of the page is left alone.' },
    jquery: {
      title: 'A page with jQuery',
      text: 'A button of the page sets an attribute by jQuery, and what is shown follows.',
    },
    'strict-csp': {
      title: 'A page under a strict policy',
      text: 'This page carries the policy of evidence.en.html: no inline script, no eval, no request to elsewhere.',
    },
    article: {
      title: 'An article of a CMS that strips scripts',
      text: 'No script, style or class stands here. Whatever the CMS takes away, the figures stay; they do not follow the data.',
    },
    gbk: {
      title: 'A page in GBK',
      text: 'This file is saved as GBK. The scripts are plain ASCII and read the same in any encoding.',
    },
    iframe: {
      title: 'In a frame',
      text: 'For columns that allow nothing else: the page in the frame tells its height, the page around checks who tells it.',
    },
  },
  forChildren: 'For children / for all',
  frameTitle: 'How the plan is doing',
  snippets: {
    template: '1. A template: the name has the version, the hash is asked for. A script that was changed does not run',
    article:
      '2. An article or column: the stable name, without a hash. The article needs no change when the script does',
    byScript:
      '3. A server that gives no .json, or a double click: the data are a script; put the id of the programme for ID',
    card: '4. One indicator alone; put its id for ID',
    frame: '5. A column that allows only frames',
  },
  guide: {
    title: (version) => `One Metre ${version}: the kit for pages`,
    lead: 'This folder holds all that a page needs to show how a programme is doing. It needs no network and no installation. The data of the samples are invented.',
    look: '1. Look at the samples (double click)',
    files: {
      title: '2. What each file is',
      heads: ['File', 'What it is', 'What to do with it'],
      rows: (version) => [
        [
          'onemetre.js',
          'all widgets; it reads a public data file and judges it',
          'put it on the website; its name stays',
        ],
        [
          'onemetre-show.js',
          'only shows what a release holds ready made, and is far smaller',
          'in place of onemetre.js where there is a release',
        ],
        ['onemetre-engine.js', 'what judges; onemetre-show.js asks for it by need', 'beside onemetre-show.js'],
        [
          `onemetre-${version}.js and so on`,
          'the same with the version in the name',
          'for templates; cache it for good',
        ],
        ['tokens.css', 'variables for colours and sizes', 'to change the look'],
        ['integrity.json', 'the SRI hash of each script (sha384)', 'for tools that write templates'],
        ['samples/', 'sample pages', 'copy from them'],
        ['snippets.en.txt', 'code to copy', 'copy from it'],
        [
          'evidence.en.html',
          'for an information-security test: what is loaded, requested and kept, under which policy, made of what',
          'hand it to the testers',
        ],
        ['sbom.cdx.json', 'the list of components (CycloneDX)', 'hand it to the testers'],
        ['LICENSES.txt', 'licences of the open-source software in the scripts', 'beside the scripts'],
        ['messages.md', 'each message that the scripts may show', 'keep for reference'],
        ['SHA256SUMS.txt', 'the SHA-256 of each file', 'to check'],
      ],
    },
    embed: '3. How a page takes it',
    whyTwoNames:
      'A template is kept by engineers, who change the hash together with the script: it takes the name with the version, and the hash. An article is kept by editors, and nobody goes back to old articles when a script is updated: with a hash they would all go blank, so articles have none.',
    update: {
      title: '4. Updating',
      list: (version) => [
        'Lay the new files over those with stable names; articles and columns follow.',
        `Leave files with a version (such as onemetre-${version}.js) where they are; remove them once the templates have changed.`,
        'Not two versions on one page: the later one stands down and says so in the console.',
        'Caches: stable names max-age=86400; names with a version max-age=31536000, immutable; data no-cache.',
      ],
    },
    policy: {
      title: '5. Content security policy',
      text: 'Where the website sets one, this is enough; nothing need be loosened:',
    },
    wrong: { title: '6. When there is a message', heads: ['The page says', 'What to do'] },
    proof: {
      title: '7. Checking',
      list: [
        'Linux, macOS: run sha256sum -c SHA256SUMS.txt (or shasum -a 256 -c) in the folder.',
        'Windows: certutil -hashfile FILE SHA256, and compare with its line in SHA256SUMS.txt.',
        'The command of the same version makes the same bytes again.',
      ],
    },
  },
  evidence: {
    title: (version) => `One Metre ${version}: what a security test asks`,
    what: 'One Metre is a script that runs in the browser. It reads a public data file of the website and shows it as tables, drawings and words. It has no server side, no database and no accounts, and it gathers nothing about visitors.',
    files: { title: '1. Scripts and hashes', heads: ['File', 'Bytes', 'SHA-256'] },
    requests: {
      title: '2. What is loaded and requested',
      heads: ['Request', 'When', 'Where to'],
      rows: [
        ['the script itself', 'when the page opens', 'the website'],
        ['the data file that `src` names (GET, without credentials)', 'when the element appears', 'what `src` says'],
        [
          'release.json and files in scenes/ (GET, without credentials)',
          'where a release lies beside the data',
          'the folder of the data file',
        ],
        [
          'onemetre-engine.js',
          'only with onemetre-show.js, where a page asks for what the release does not hold',
          'beside onemetre-show.js',
        ],
      ],
      text: [
        'There is no other request: no fonts, pictures, counting or remote logs, and nothing goes to third parties.',
        'Addresses in the data are shown as links (http, https, mailto, tel) and never opened by themselves.',
      ],
    },
    kept: {
      title: '3. What is kept',
      list: [
        'No cookies, localStorage, sessionStorage, IndexedDB, service worker or cache storage.',
        'A download is made in the browser and saved by it, without the network.',
        'What a reader has chosen or opened is kept while the page is open.',
      ],
    },
    code: {
      title: '4. How code runs',
      list: [
        'No eval, no new Function, no inline script or style; data are never HTML.',
        'One Trusted Types policy, lit-html, which lets through only the templates that stand in the script.',
        'Nothing newer than Chromium 78; older browsers show the content of the page itself.',
        'Everything works under this policy:',
      ],
    },
    input: {
      title: '5. How data are treated',
      list: [
        'As hostile: size, depth and counts are bounded and every field is checked; what fails is told in words, without figures.',
        'Text is shown as text.',
        'A file marked as internal is not shown.',
      ],
    },
    components: { title: '6. What the scripts are made of', heads: ['Software', 'Version', 'Licence'] },
    known: {
      title: '7. What is known against it',
      list: [
        'An SRI hash protects the script, not the data: who can change the data file can change the figures. The file carries a hash of its own, to be compared with the one in the notice of the release.',
        'The widgets share the page with its other scripts: a hostile one can change them as it can change anything.',
        'Typeface, size and colour follow the page; a style that hides the element hides it.',
        'Browsers inside other programs, such as that of WeChat, save no files: a download does nothing there.',
      ],
    },
    proof: {
      title: '8. How to check this yourself',
      list: [
        'Open a sample with the developer tools of the browser: count the requests, and look at what is stored.',
        'Check the files by SHA256SUMS.txt, and look for published weaknesses of the components by sbom.cdx.json.',
        'The tests come with the source: npm test does all of the above again.',
      ],
    },
  },
};
