/** A small scenario without a mistake: two files, a source and its text. */
export const river = {
  'people.facts': `scenario river-accord "The river accord"
use defence

country norland, vestmark

person roe "Ida Roe"
  office at 2022-05-04: defence-minister-norland
    > gazette "Defence Minister Ida Roe"

person lind "Tomas Lind"
  > gazette "her colleague Tomas Lind"

## Who answers for the ships.
office defence-minister-norland "Defence Minister of Norland"
  of: norland
`,
  'talks.facts': `scenario river-accord

source gazette "The Gazette, 4 May 2022"
  text: "gazette.txt"
  published: 2022-05-04

place port-ansel "Port Ansel"
  in: norland

meeting first-talks "First naval talks"
  > gazette "first naval talks between Norland and Vestmark were held at the Customs House in Port Ansel"
  status: occurred
  when: 2021-05-03
    > gazette "in Port Ansel on 3 May 2021"
  where: port-ansel
  participants: roe, lind
    > gazette "Ida Roe welcomed her colleague Tomas Lind"

expect first-talks.participants includes roe
`,
  'gazette.txt': `Norland and Vestmark sign naval treaty
The first naval talks between Norland and Vestmark were held at the Customs House in Port Ansel on 3 May 2021. Defence Minister Ida Roe welcomed her colleague Tomas Lind.
Both ministers agreed on a joint patrol ship. Work on the design began in September 2021.
`,
};
