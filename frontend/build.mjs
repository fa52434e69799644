// Compiles theme.scss and site.mjs into marketplace/core/static/core/. See README.md.
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import * as sass from "sass";

const here = dirname(fileURLToPath(import.meta.url));
const output = join(here, "..", "marketplace", "core", "static", "core");
const notice = "/*! Contains GOV.UK Frontend 6.6.0, MIT licence: see govuk-frontend-notice.txt */";

const { css } = sass.compile(join(here, "theme.scss"), {
  style: "compressed",
  loadPaths: [here, join(here, "node_modules")],
  quietDeps: true,
  charset: false,
});
for (const forbidden of ["GDS Transport", "crest", "crown", "govuk-logotype"]) {
  if (css.includes(forbidden)) throw new Error(`site.css may not contain “${forbidden}”.`);
}
writeFileSync(join(output, "site.css"), `${notice}\n${css.replace(/^\uFEFF/, "")}\n`);

await esbuild.build({
  entryPoints: [join(here, "site.mjs")],
  outfile: join(output, "site.js"),
  bundle: true,
  minify: true,
  format: "esm",
  target: ["es2017"],
  banner: { js: notice },
  legalComments: "none",
});
