import { writeIn } from '../support/files.mjs';

const first = ['amber', 'birch', 'cedar', 'delta', 'ember', 'fjord', 'grove', 'heath', 'islet', 'jetty'];
const second = ['north', 'south', 'upper', 'lower', 'outer', 'inner', 'old', 'new', 'great', 'little'];
const topics = ['harbour dues', 'pilot boats', 'fishing rights', 'ferry times', 'tide tables', 'customs forms', 'lamp oil', 'canal locks'];

const capital = word => word[0].toUpperCase() + word.slice(1);

/**
 * A scenario of many files, always the same: in each a source with its text, two places, six people and offices, and meetings with quotes, thirty facts
 * and about ten kilobytes. Facts name those of other files.
 */
export function writeProject(folder, count = 200) {
  for (let i = 0; i < count; i++) {
    writeIn(folder, `${nameOf(i)}.facts`, factsOf(i, count));
    writeIn(folder, `${nameOf(i)}.txt`, textOf(i));
  }
}

export const nameOf = i => `${first[i % 10]}-${second[Math.floor(i / 10) % 10]}-${i}`;

function factsOf(i, count) {
  const [name, next, far] = [i, (i + 1) % count, (i * 7 + 3) % count].map(nameOf);
  const lines = i === 0 ? ['scenario harbours "The harbours of a coast that is not there"', 'use defence'] : ['scenario harbours'];
  lines.push('', `# What the paper of ${name} has.`, '',
    `source paper-${name} "The Paper of ${capital(name)}"`, `  text: "${name}.txt"`, '  published: 2020-06-30',
    `country land-${name} "Land of ${capital(name)}"`,
    `place port-${name} "Port of ${capital(name)}"`, `  in: land-${name}`,
    `place hall-${name} "Hall of ${capital(name)}"`, `  in: port-${name}`);
  for (let person = 0; person < 3; person++) {
    lines.push(`office master-${person}-${name} "Master ${person} of ${capital(name)}"`, `  of: land-${name}`,
      `person pilot-${person}-${name} "Pilot ${person} of ${capital(name)}"`,
      `  office at 2020-0${person + 1}-15: master-${person}-${name}`, `    > paper-${name} "pilot number ${person} of ${name}"`);
  }

  for (let meeting = 0; meeting < 20; meeting++) {
    const day = `2020-0${1 + meeting % 5}-${String(10 + meeting % 18)}`;
    lines.push('',
      `meeting talk-${meeting}-${name} "Talk ${meeting} on ${topics[meeting % topics.length]} in ${capital(name)}"`,
      `  > paper-${name} "talk number ${meeting} of ${name}"`,
      '  status: occurred',
      `  when: ${day}`, `    > paper-${name} "talk number ${meeting} of ${name} was held in the hall on ${day}"`,
      `  where: hall-${name}`,
      `  participants: pilot-${meeting % 3}-${name}, pilot-${(meeting + 1) % 3}-${next}, pilot-${(meeting + 2) % 3}-${far}`,
      `    > paper-${name} "guests of talk ${meeting} came to ${name}"`, '    because "the paper has their names in its list of guests"');
  }

  return `${lines.join('\n')}\n`;
}

function textOf(i) {
  const name = nameOf(i);
  const lines = [`The Paper of ${capital(name)}`];
  for (let person = 0; person < 3; person++)
    lines.push(`This spring pilot number ${person} of ${name} took the oath before the elders of the harbour and went to sea the same day.`);
  for (let meeting = 0; meeting < 20; meeting++) {
    const day = `2020-0${1 + meeting % 5}-${String(10 + meeting % 18)}`;
    lines.push(`The talk number ${meeting} of ${name} was held in the hall on ${day} and the minutes speak of ${topics[meeting % topics.length]}.`,
      `Many guests of talk ${meeting} came to ${name} by boat, since the road along the coast was closed by snow.`);
  }

  return `${lines.join('\n')}\n`;
}
