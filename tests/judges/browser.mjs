// Opens pages in Chromium, a few at a time, and tells as JSON what happened: violations axe-core finds in every
// mode, requests, complaints of the console, dialogs, whether the page must be scrolled sideways, and its texts.
// Reads {executable, pages: [{name, file, modes: [...], click, read, walk, pdf}]} from the standard input; with `read`
// it also tells how the page reads (reading.mjs), with `walk` only where keys lead in some colour schemes, with `pdf`
// it prints it there. Judges nothing itself.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { printed, spaced, walked } from "./reading.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const MODES = {
  light: { media: "screen", colorScheme: "light", width: 1280 },
  dark: { media: "screen", colorScheme: "dark", width: 1280 },
  print: { media: "print", colorScheme: "light", width: 794 },
  narrow: { media: "screen", colorScheme: "light", width: 320 },
  "narrow dark": { media: "screen", colorScheme: "dark", width: 320 },
  forced: { media: "screen", colorScheme: "dark", forcedColors: "active", width: 1280 },
};

async function violations(page) {
  const tags = TAGS;
  const found = await page.evaluate(
    (values) =>
      globalThis.axe.run(document, {
        preload: false,
        resultTypes: ["violations"],
        runOnly: { type: "tag", values },
      }),
    tags,
  );
  const told = found.violations.map((one) => ({
    rule: one.id,
    help: one.help,
    nodes: one.nodes.slice(0, 3).map((node) => `${node.html.slice(0, 200)} ${node.failureSummary ?? ""}`),
  }));
  return { violations: told, passes: found.passes.length };
}

const ROLES = ["table", "row", "columnheader", "rowheader", "cell"];

async function roles(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const told = nodes.filter((node) => !node.ignored).map((node) => node.role?.value);
  return Object.fromEntries(ROLES.map((role) => [role, told.filter((one) => one === role).length]));
}

async function inMode(page, mode) {
  const { media, colorScheme, forcedColors = "none", width } = MODES[mode];
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ media, colorScheme, forcedColors });
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return { mode, sideways, roles: await roles(page), ...(await violations(page)) };
}

async function clickEverything(page) {
  const links = page.locator("a, [href], [onclick], button, summary, area");
  const count = await links.count();
  for (let number = 0; number < count; number += 1) {
    await links.nth(number).dispatchEvent("click");
    await links.nth(number).evaluate((one) => one instanceof HTMLElement && one.click());
  }
  await page.mouse.move(200, 200);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForTimeout(30);
  return count;
}

const texts = (page) =>
  page.evaluate(() => {
    const all = (selector) => [...document.querySelectorAll(selector)].map((one) => one.textContent);
    return {
      title: document.title,
      headings: all("h1"),
      rows: all("tbody th"),
      links: [...document.querySelectorAll("[href]")].map((one) => one.getAttribute("href")),
      scripts: document.querySelectorAll("script, iframe, object, embed, form, base, link").length,
      handlers: [...document.querySelectorAll("*")].flatMap((one) =>
        [...one.attributes].map((attribute) => attribute.name).filter((name) => name.startsWith("on")),
      ),
      changed: globalThis.harmed === true,
    };
  });

async function visit(context, { name, file, modes, click, read, walk, pdf }) {
  const page = await context.newPage();
  const seen = { name, requests: [], console: [], dialogs: 0, popups: 0, modes: [] };
  page.on("request", (request) => seen.requests.push(request.url()));
  page.on("console", (message) => seen.console.push(message.text()));
  page.on("pageerror", (error) => seen.console.push(String(error)));
  page.on("popup", () => (seen.popups += 1));
  page.on("dialog", (dialog) => {
    seen.dialogs += 1;
    return dialog.dismiss();
  });
  await page.goto(pathToFileURL(file).href);
  if (modes.length > 0) await page.evaluate(AXE);
  for (const mode of modes) seen.modes.push(await inMode(page, mode));
  if (read) {
    seen.spaced = await spaced(page);
    seen.walked = await walked(page);
  }
  if (walk) seen.walked = await walked(page, walk);
  if (pdf) seen.printed = await printed(page, pdf);
  if (click) seen.clicked = await clickEverything(page);
  seen.texts = await texts(page);
  await page.close();
  return seen;
}

const order = JSON.parse(readFileSync(0, "utf8"));
const browser = await chromium.launch({
  executablePath: order.executable,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
try {
  const context = await browser.newContext();
  const seen = [];
  const left = order.pages.values();
  const visitor = async () => {
    for (const page of left) seen.push(await visit(context, page));
  };
  await Promise.all([visitor(), visitor(), visitor()]);
  process.stdout.write(JSON.stringify(seen));
} finally {
  await browser.close();
}
