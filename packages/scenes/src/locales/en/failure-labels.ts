import type { FailureLabels } from '../../labels/failure-labels.ts';

export const failureLabels: FailureLabels = {
  codes: {
    offline: {
      title: 'The data could not be read',
      remedy: () =>
        'The network did not answer, or the browser blocked the request. Check the connection and try again; page owners: check the address and connect-src of the content security policy.',
    },
    'local-file': {
      title: 'A page opened from disk cannot read data files',
      remedy: () =>
        'Browsers do not let a local page read .json. Use the .js data file, or open the page from a server.',
    },
    timeout: {
      title: 'Reading the data took too long',
      remedy: () => 'The server did not answer in time. Try again later.',
    },
    'not-found': {
      title: 'The data file was not found',
      remedy: (detail) => `The server answered ${detail}. Page owners: check the address in src.`,
    },
    forbidden: {
      title: 'The data file may not be read',
      remedy: (detail) =>
        `The server answered ${detail}. The data should be a public file; page owners: check its permissions.`,
    },
    busy: {
      title: 'The server cannot give the data just now',
      remedy: (detail) => `The server answered ${detail}. Try again later.`,
    },
    'web-page': {
      title: 'The server sent a web page, not data',
      remedy: () =>
        'It may be a login, protection or error page. Page owners: open the data address directly and look.',
    },
    'too-large': {
      title: 'The data file is too large',
      remedy: (detail) => `It exceeds the limit of ${detail} and was not read to the end. Split the file.`,
    },
    encoding: {
      title: 'The data file has the wrong encoding',
      remedy: () => 'The file is not UTF-8. Make it again with onemetre publish; do not save it from another program.',
    },
    unreadable: {
      title: 'The data file is incomplete or not JSON',
      remedy: () => 'It may not have arrived whole. Try again; if that fails, page owners should upload it again.',
    },
    'no-content': {
      title: 'The data file is empty',
      remedy: (detail) =>
        `The server sent nothing${detail === '' ? '' : ` (it answered ${detail})`}. Page owners: check that the file was uploaded whole, and the cache.`,
    },
    message: {
      title: 'The server answered with a message, not data',
      remedy: (detail) => `It says ${detail}. Page owners: check the address, and whether it needs a login.`,
    },
    'other-file': {
      title: 'There is another kind of file at the address',
      remedy: (detail) =>
        `It is a file of kind ${detail}, not JSON. Page owners: upload the published data; what is compressed needs its Content-Encoding.`,
    },
    text: {
      title: 'The file holds a text, not data',
      remedy: () => 'It may be JSON written as JSON once more. Page owners: serve the published file as it is.',
    },
    invalid: {
      title: 'The data file has faults',
      remedy: () =>
        'It did not pass the check, so no figure is shown. Data owners: run onemetre check to see every fault.',
    },
    internal: {
      title: 'This is an internal file and is not shown',
      remedy: () => 'Make a public file with onemetre publish and use that.',
    },
    missing: {
      title: 'The page does not hold these data',
      remedy: (detail) => `“${detail}” was not found. Check that the data script is included and that the name agrees.`,
    },
    'no-source': {
      title: 'No data are named',
      remedy: () => 'Page owners: write src, the address of the data file, or put the element inside an om-programme.',
    },
    'no-programme': {
      title: 'The om-programme was not found',
      remedy: (detail) => `The page has no om-programme with the id “${detail}”. Page owners: check for.`,
    },
    partial: {
      title: 'The server sent only a part of the data',
      remedy: () => 'A part is not shown. Try again later.',
    },
    address: {
      title: 'The address of the data is wrong',
      remedy: (detail) => `“${detail}” cannot be read. Page owners: check src.`,
    },
    'no-engine': {
      title: 'The script of this page only shows releases',
      remedy: () =>
        'Here it was given raw data, with nothing ready made. Page owners: include onemetre.js, which judges data; with npm, import @onemetre/widgets/engine.',
    },
    'no-release': {
      title: 'Nothing ready made stands beside the data',
      remedy: (detail) =>
        `There is no release.json for ${detail}. Page owners: upload the whole folder of the release; for a data file alone, include onemetre.js, which judges data.`,
    },
    'not-held': {
      title: 'The release does not hold what is asked for here',
      remedy: () =>
        'The page asks for another date, another comparison or a filter, which was not made with the release. Page owners: take that back, or include onemetre.js, which judges data.',
    },
    'other-release': {
      title: 'What is to be shown is not of the same release',
      remedy: () =>
        'A cache may hold an older file, or the upload was not complete. Try again later; if that fails, page owners should upload the whole folder of the release again.',
    },
    'other-scenes': {
      title: 'What is to be shown is for another language or other readers',
      remedy: () => 'The file is not what its name says. Page owners: upload the whole folder of the release again.',
    },
    'newer-scenes': {
      title: 'The release is of another version',
      remedy: () =>
        'It was made by a version of the program that the script of this page cannot show. Page owners: use the script of the same version.',
    },
    'other-engine': {
      title: 'The script that judges is of another version',
      remedy: (detail) => `It is version ${detail}. Page owners: use the same version of both scripts.`,
    },
    'engine-missing': {
      title: 'The script that judges could not be read',
      remedy: (detail) =>
        `Its address is “${detail}”. Page owners: check data-engine, and whether the content security policy allows it.`,
    },
    broken: {
      title: 'This could not be shown',
      remedy: () =>
        'It is a fault of this widget; the data and the rest of the page are not affected. Tell the maintainers what the browser’s console says.',
    },
  },
  kept: (title) => `${title}; what follows is the last data that was read.`,
  within: { brief: 'The data were not read.', kept: 'The data were not read; the page’s own text stays here.' },
  more: (count) => `${count} more faults`,
};
