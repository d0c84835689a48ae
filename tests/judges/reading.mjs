// How a page reads for people who change it or use only keys: with their own text spacing, with Tab, on paper.
// Each function tells what happened and judges nothing itself.

// WCAG 2.2, criterion 1.4.12. A constructed sheet is not held up by the page's policy, as a user's own would not be.
const SPACING =
  "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } " +
  "p { margin-bottom: 2em !important; }";

function texts() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const told = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || parent.closest("title, desc, style, .skip, .hidden")) continue;
    const style = getComputedStyle(parent);
    const clipped = parent.closest("thead") && getComputedStyle(parent.closest("thead")).position === "absolute";
    if (style.visibility === "hidden" || clipped) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
    if (boxes.length === 0) continue;
    told.push({ text: node.data.trim(), parent, boxes });
  }
  return told;
}

function measured(read) {
  const told = new Function(`return (${read})()`)();
  const within = (box, width) => box.left >= -1 && box.right <= width + 1;
  const outside = told.filter(({ boxes }) => !boxes.every((box) => within(box, document.documentElement.clientWidth)));
  const cut = told.filter(({ parent }) => {
    for (let one = parent; one; one = one.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(one);
      const hidden = [overflowX, overflowY].some((value) => value === "hidden" || value === "clip");
      if (hidden && !(one instanceof SVGElement) && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)) return true;
    }
    return false;
  });
  const over = [];
  for (const [number, one] of told.entries()) {
    for (const other of told.slice(number + 1)) {
      const meet = one.boxes.some((a) =>
        other.boxes.some(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2,
        ),
      );
      if (meet) over.push(`${one.text} | ${other.text}`);
    }
  }
  const page = document.documentElement;
  const name = ({ text }) => text;
  return {
    sideways: page.scrollWidth - page.clientWidth,
    outside: outside.map(name),
    cut: cut.map(name),
    over,
    words: told.map(name),
  };
}

export async function spaced(page) {
  const seen = [];
  await page.emulateMedia({ media: "screen", colorScheme: "light" });
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const measure = (own) => page.evaluate(new Function("own", `
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(own);
      document.adoptedStyleSheets = [sheet];
      return (${measured})(${JSON.stringify(String(texts))});
    `), own);
    seen.push({ width, plain: await measure(""), spaced: await measure(SPACING) });
  }
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  return seen;
}

function focused() {
  const one = document.activeElement;
  if (!one || one === document.body) return null;
  const colour = (text) => (text.match(/[\d.]+/g) ?? []).map(Number);
  let ground = one.parentElement;
  while (ground && (colour(getComputedStyle(ground).backgroundColor)[3] ?? 1) === 0) ground = ground.parentElement;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
  const box = one.getBoundingClientRect();
  return {
    href: one.getAttribute("href"),
    style: outlineStyle,
    width: Number.parseFloat(outlineWidth),
    colour: colour(outlineColor).slice(0, 3),
    ground: colour(getComputedStyle(ground ?? document.documentElement).backgroundColor).slice(0, 3),
    seen: box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight && box.width > 0,
  };
}

export async function walked(page, schemes = ["light", "dark"]) {
  const seen = {};
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const colorScheme of schemes) {
    await page.emulateMedia({ media: "screen", colorScheme, forcedColors: "none" });
    await page.evaluate(() => {
      document.activeElement?.blur();
      globalThis.scrollTo(0, 0);
    });
    const stops = [];
    for (let stop; stops.length < 500; ) {
      await page.keyboard.press("Tab");
      stop = await page.evaluate(focused);
      if (!stop) break;
      stops.push(stop);
    }
    seen[colorScheme] = stops;
  }
  seen.links = await page.evaluate(() => [...document.querySelectorAll("a[href]")].map((one) => one.getAttribute("href")));
  return seen;
}

export async function printed(page, path) {
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  await page.pdf({ path, tagged: true, outline: true, preferCSSPageSize: true, printBackground: false });
  return page.evaluate((read) => ({
    texts: new Function(`return (${read})()`)()
      .filter(({ parent }) => !parent.closest("svg"))
      .map(({ text }) => text),
    headings: [...document.querySelectorAll("h1, h2, h3")].map((one) => one.tagName),
    cells: [...document.querySelectorAll("th, td")].map((one) => one.tagName),
    items: document.querySelectorAll("li").length,
  }), String(texts));
}
