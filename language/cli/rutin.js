#!/usr/bin/env node
/*
 * Where the command begins: whether this Node can run the program is asked before any of it is read. Written so that every
 * Node can read it, however old; the rest is read only by one that is new enough.
 */
(function (version, words) {
  if (parseInt(version, 10) >= 22) {
    new Function('path', 'return import(path)')('./main.js');
    return;
  }
  process.stderr.write(
    /(^| )--lang[ =]en( |$)/.test(words)
      ? 'rutin: The program needs Node 22 or later and is run by Node ' +
          version +
          '. Install a newer one from https://nodejs.org.\n'
      : 'rutin: Programmet behöver Node 22 eller senare, och körs nu av Node ' +
          version +
          '. Installera en nyare från https://nodejs.org.\n',
  );
  process.exitCode = 2;
})(process.versions.node, process.argv.join(' '));
