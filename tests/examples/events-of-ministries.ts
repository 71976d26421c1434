import type { EventExample } from './events.ts';

/** Whole releases of ministries and heads of government, headline included, by their publisher. */
export const RELEASE_EXAMPLES: readonly (EventExample & { publisher: string })[] = [
  // --- in the first person
  {
    publisher: 'Minister for Foreign Affairs, Norway',
    text: 'Meeting in Apia\n\nMedia release\n12 June 2019\n\nToday I met with Samoan Prime Minister Sina Leota in Apia.\n',
    events: ['held meeting/in_person the null/NO + Sina Leota/WS @ Apia on 2019-06-12'],
  },
  {
    publisher: 'Prime Minister of Norway',
    text: 'Meeting with the Prime Minister of Tonga\n\nPrime Minister\n12 June 2019\n\nI was pleased to welcome Prime Minister Semisi Vea to Oslo today.\n',
    events: [
      'held meeting/in_person the Prime Minister/NO [host] + Semisi Vea/TO [guest] @ Oslo on 2019-06-12',
    ],
  },
  {
    publisher: 'Foreign Ministry, Norway',
    text: 'Fishing\n\n12 June 2019\n\nPresident Tomas Araya of Chile: I met many fishermen, and I am glad of it.\n',
    events: [],
  },
  {
    publisher: 'Minister for Foreign Affairs, Norway',
    text: 'Visit to Chile\n\nMedia release\nThe Hon Ingrid Solberg\nMinister for Foreign Affairs\n12 June 2019\n\nI will meet President Tomas Araya and Foreign Minister Luis Quispe, business leaders and members of the Norwegian community.\n',
    events: [
      'planned meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ CL',
      'planned meeting/in_person Ingrid Solberg/NO + Luis Quispe/CL @ CL',
    ],
  },
  // --- several on the margins of one gathering
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Meetings on the sidelines\n\nForeign Minister Ingrid Solberg met several counterparts on the sidelines of the session of the General Assembly in New York on 10 June 2019.\n\nMinister Solberg met Foreign Minister of Chile Tomas Araya.\n\nShe also met Foreign Minister of Peru Luis Quispe.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ New York on 2019-06-10',
      'held meeting/in_person Ingrid Solberg/NO + Luis Quispe/PE @ New York on 2019-06-10',
    ],
  },
  // --- two offices of one, and what each is for
  {
    publisher: 'Office of the President of Ukraine',
    text: 'Talks on aid\n\nDeputy Prime Minister - Minister of Economy Olha Bila met with the Ambassador of Chile Tomas Araya.\n',
    events: ['held meeting/in_person Olha Bila/UA + Tomas Araya/CL'],
  },
  {
    publisher: 'State House, Kenya',
    text: 'Kenya and Chile to widen trade\n\nPresident Peter Wanyama spoke on Tuesday at State House, Nairobi, when he held talks with Chilean Trade Minister Tomas Araya. Also present were Cabinet Secretaries Grace Otieno (Trade) and Paul Njau (Foreign Affairs).\n',
    events: [
      'held meeting/in_person Peter Wanyama/KE + Tomas Araya/CL + Grace Otieno/KE + Paul Njau/KE @ Nairobi on 2019-06-11',
    ],
  },
];
