// Reads calendars with ical.js, the reader of Thunderbird: what is in them, and at which instants.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const files = JSON.parse(readFileSync(0, "utf8"));

function counted(component) {
  const below = component.getAllSubcomponents().map(counted);
  return { name: component.name, properties: component.getAllProperties().map((one) => one.name), below };
}

function instant(time) {
  return time === null ? null : time.isDate ? time.toString() : new Date(time.toUnixTime() * 1000).toISOString();
}

function event(component) {
  const end = component.getFirstPropertyValue("dtend");
  const start = component.getFirstPropertyValue("dtstart");
  return {
    uid: component.getFirstPropertyValue("uid"),
    summary: component.getFirstPropertyValue("summary"),
    description: component.getFirstPropertyValue("description"),
    categories: component.getFirstProperty("categories")?.getValues() ?? [],
    start: instant(start),
    end: instant(end),
    zone: start.isDate ? "" : start.zone.tzid,
  };
}

const read = files.map((file) => {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, "utf8")));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const made = { file, tree: counted(calendar), events: calendar.getAllSubcomponents("vevent").map(event) };
  ICAL.TimezoneService.reset();
  return made;
});
process.stdout.write(JSON.stringify(read));
