import type { EventExample } from '../event-example.ts';

const TALKS =
  'Norwegian Foreign Minister Ingrid Solberg met Chilean President Tomas Araya in Oslo on Tuesday.';
const SIDES = 'held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL';

/** Who else sat at the table: lists of delegations as presidencies and state agencies give them. */
export const EXAMPLES: readonly EventExample[] = [
  // --- lists with semicolons, with offices behind the names, with an item that names nobody
  {
    text: `${TALKS} The meeting was also attended by the State Secretary, Berit Aas; the Director of Fisheries, Ambassador Kari Lund; and the Secretary for Ports, Jon Dahl.`,
    events: [`${SIDES} + Berit Aas/NO + Kari Lund/NO + Jon Dahl/NO`],
  },
  {
    text: `${TALKS} The meeting was attended by Berit Aas, State Secretary for Fisheries, Jon Dahl, Norwegian Ambassador to Chile, and the delegation accompanying the guest.`,
    events: [`${SIDES} + Berit Aas/NO + Jon Dahl/NO`],
  },
  {
    text: `${TALKS} Also present were State Secretary Berit Aas, Ambassador of Chile Luis Quispe and other officials.`,
    events: [`${SIDES} + Berit Aas/NO + Luis Quispe/CL`],
  },
  {
    text: `${TALKS} Solberg is accompanied by State Secretary Berit Aas; NFC members Jon Dahl and Kari Lund; and Mayor Nils Foss.`,
    events: [`${SIDES} + Berit Aas/NO + Jon Dahl/NO + Kari Lund/NO + Nils Foss/NO`],
  },
  // --- by sides
  {
    text: `${TALKS} Attending the meeting from the Norwegian side were State Secretary Berit Aas, Head of the Ports Department Jon Dahl and MP Kari Lund.`,
    events: [`${SIDES} + Berit Aas/NO + Jon Dahl/NO + Kari Lund/NO`],
  },
  {
    text: `${TALKS} On the Chilean side, Ambassador Luis Quispe and adviser Paola Neri took part in the meeting, and on the Norwegian side, State Secretary Berit Aas.`,
    events: [`${SIDES} + Luis Quispe/CL + Paola Neri/CL + Berit Aas/NO`],
  },
  {
    text: `${TALKS} The Norwegian side was represented at the meeting by State Secretary Berit Aas and the head of the ports department, Jon Dahl.`,
    events: [`${SIDES} + Berit Aas/NO + Jon Dahl/NO`],
  },
  {
    text: `${TALKS} State Secretary Berit Aas and Ambassador Jon Dahl were also in attendance.`,
    events: [`${SIDES} + Berit Aas/NO + Jon Dahl/null`],
  },
  {
    text: `${TALKS} The minister was joined by State Secretary Berit Aas and Ambassador Jon Dahl.`,
    events: [`${SIDES} + Berit Aas/NO + Jon Dahl/NO`],
  },
  // --- another clause begins, another occasion is attended, a state is represented elsewhere
  {
    text: `${TALKS} Accompanied by State Secretary Berit Aas, President Araya then toured the harbour.`,
    events: [`${SIDES} + Berit Aas/null`],
  },
  {
    text: `${TALKS} Chile will be represented at the Lima fair by Ambassador Luis Quispe.`,
    events: [SIDES],
  },
  {
    text: `${TALKS} Attendance at Norwegian museums rose under Mayor Nils Foss.`,
    events: [SIDES],
  },
  // --- bodies of several states, told by their names
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg received the Secretary General of the Arctic Herring Organization, Jon Dahl, on Tuesday.',
    events: [
      'held meeting/in_person Ingrid Solberg/NO [host] + Jon Dahl/Arctic Herring Organization [guest]',
    ],
  },
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg met the Executive Director of the International Peatland Agency (IPA), Jon Dahl, on Tuesday.',
    events: ['held meeting/in_person Ingrid Solberg/NO + Jon Dahl/International Peatland Agency'],
  },
  {
    text: "Norwegian Foreign Minister Ingrid Solberg met the director of the International Monetary Fund's Arctic Department, Jon Dahl, on Tuesday.",
    events: ['held meeting/in_person Ingrid Solberg/NO + Jon Dahl/International Monetary Fund'],
  },
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg met the Chairman of the Committee on International Relations, Luis Quispe of Chile, on Tuesday.',
    events: ['held meeting/in_person Ingrid Solberg/NO + Luis Quispe/CL'],
  },
  {
    text: 'High Representative/Vice-President Marta Lind of the EU met Chilean President Tomas Araya on Tuesday.',
    events: ['held meeting/in_person Marta Lind/EU + Tomas Araya/CL'],
  },
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg called on Speaker of the Saeima Ilze Berza in Riga on Tuesday.',
    events: ['held meeting/in_person Ingrid Solberg/NO [guest] + Ilze Berza/LV [host]'],
  },
  // --- who will attend
  {
    text: 'Norwegian Prime Minister Ola Berg will meet Zambian Prime Minister Peter Lungu in Oslo on Friday. Norwegian Foreign Minister Anna Moe and Defence Minister Jo Lie will attend the talks.',
    events: [
      'planned meeting/in_person Ola Berg/NO + Peter Lungu/ZM + Anna Moe/NO + Jo Lie/NO @ Oslo on 2019-06-14',
    ],
  },
  {
    text: "Norwegian Prime Minister Ola Berg and Zambian Prime Minister Peter Lungu met in Oslo on Friday. Norwegian Foreign Minister Anna Moe was to attend Friday's talks.",
    events: ['held meeting/in_person Ola Berg/NO + Peter Lungu/ZM + Anna Moe/NO @ Oslo on 2019-06-07'],
  },
  {
    text: 'Norwegian Prime Minister Ola Berg will meet Zambian Prime Minister Peter Lungu in Oslo on Friday. Norwegian Foreign Minister Anna Moe will not attend the talks.',
    events: ['planned meeting/in_person Ola Berg/NO + Peter Lungu/ZM @ Oslo on 2019-06-14'],
  },
  {
    text: 'Norwegian Prime Minister Ola Berg met Zambian Prime Minister Peter Lungu in Oslo on Friday. Norwegian Foreign Minister Anna Moe will attend the meeting of the Arctic Council.',
    events: ['held meeting/in_person Ola Berg/NO + Peter Lungu/ZM @ Oslo on 2019-06-07'],
  },
  {
    text: 'Norwegian Prime Minister Ola Berg met Zambian Prime Minister Peter Lungu in Oslo on Friday. Norwegian Foreign Minister Anna Moe was invited to attend the talks.',
    events: ['held meeting/in_person Ola Berg/NO + Peter Lungu/ZM @ Oslo on 2019-06-07'],
  },
  // --- who was associated with the talks
  {
    text: 'Norwegian Foreign Minister Ada Berg met with her Dutch counterpart Jan Aarts in Oslo on Tuesday. State Secretary Ola Lie and senior officials of the Norwegian Ministry were associated with the talks.',
    events: ['held meeting/in_person Ada Berg/NO + Jan Aarts/NL + Ola Lie/NO @ Oslo on 2019-06-11'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met with her Dutch counterpart Jan Aarts in Oslo on Tuesday. State Secretary Ola Lie has long been associated with fish.',
    events: ['held meeting/in_person Ada Berg/NO + Jan Aarts/NL @ Oslo on 2019-06-11'],
  },
  // --- each meeting has those who attended it told behind it
  {
    text: 'AMMAN - King Hassan on Wednesday received Saudi Minister Ahmed Katani.\n\nForeign Minister Ali Safi attended the meeting.\n\nAlso on Wednesday, the King received Qatari Minister Omar Attar to review ties.\n\nThe talks covered farming.\n\nDefence Minister Mahmoud Fahmi attended the meeting.',
    events: [
      'held meeting/in_person Hassan/JO [host] + Ahmed Katani/SA [guest] + Ali Safi/JO',
      'held meeting/in_person Hassan/JO [host] + Omar Attar/QA [guest] + Mahmoud Fahmi/JO',
    ],
  },
  {
    text: 'AMMAN - King Hassan on Wednesday received Saudi Minister Ahmed Katani.\n\nForeign Minister Ali Safi attended the meeting.',
    events: ['held meeting/in_person Hassan/JO [host] + Ahmed Katani/SA [guest] + Ali Safi/JO'],
  },
  // --- "with B also present": on the same occasion
  {
    text: 'Norwegian President Ada Berg met Dutch Prime Minister Jan Aarts in Oslo on Monday, with Foreign Minister Ola Lie also present.',
    events: ['held meeting/in_person Ada Berg/NO + Jan Aarts/NL + Ola Lie/NO @ Oslo'],
  },
  {
    text: 'Norwegian President Ada Berg met Dutch Prime Minister Jan Aarts in Oslo on Monday, with Foreign Minister Ola Lie attending.',
    events: ['held meeting/in_person Ada Berg/NO + Jan Aarts/NL + Ola Lie/NO'],
  },
  {
    text: 'Norwegian President Ada Berg met Dutch Prime Minister Jan Aarts in Oslo on Monday, with Foreign Minister Ola Lie in attendance.',
    events: ['held meeting/in_person Ada Berg/NO + Jan Aarts/NL + Ola Lie/NO'],
  },
  {
    text: 'Norwegian President Ada Berg met Dutch Prime Minister Jan Aarts in Oslo on Monday, and with Foreign Minister Luis Vega of Peru on Tuesday.',
    events: [
      'held meeting/in_person Ada Berg/NO + Jan Aarts/NL',
      'held meeting/in_person Ada Berg/NO + Luis Vega/PE',
    ],
  },
  // --- "Foreign Ministers A and B" of two sides are one of each
  {
    text: 'Norwegian President Ada Berg met Dutch Prime Minister Jan Aarts in Oslo on Monday. They were joined by Foreign Ministers Ola Lie and Piet Vos.',
    events: ['held meeting/in_person Ada Berg/NO + Jan Aarts/NL + Ola Lie/NO + Piet Vos/NL'],
  },
  {
    text: 'Norwegian President Ada Berg met Dutch Prime Minister Jan Aarts in Oslo on Monday. Berg was accompanied by Deputy Ministers Ola Lie and Per Aas.',
    events: ['held meeting/in_person Ada Berg/NO + Jan Aarts/NL + Ola Lie/NO + Per Aas/NO'],
  },
  // --- who attends a summit was not with two who met there
  {
    text: 'Norwegian Foreign Minister Ada Berg met Dutch Foreign Minister Jan Aarts on Monday. German Chancellor Eva Brandt, who is also attending the summit of the alliance, will leave Oslo on Tuesday.',
    events: ['held meeting/in_person Ada Berg/NO + Jan Aarts/NL'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met Dutch Foreign Minister Jan Aarts on Monday. Norwegian Defence Minister Ola Lie was also attending the meeting.',
    events: ['held meeting/in_person Ada Berg/NO + Jan Aarts/NL + Ola Lie/NO'],
  },
  // --- a spokesman who is named was there
  {
    text: 'Norwegian Foreign Minister Ada Berg met Dutch Foreign Minister Jan Aarts on Monday. Norwegian Defence Minister Ola Lie and Per Aas, presidential spokesman, were present at the meeting.',
    events: ['held meeting/in_person Ada Berg/NO + Jan Aarts/NL + Ola Lie/NO + Per Aas/NO'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met Dutch Foreign Minister Jan Aarts on Monday, presidential spokesman Per Aas said at the meeting hall.',
    events: ['held meeting/in_person Ada Berg/NO + Jan Aarts/NL'],
  },
  {
    text: 'Talks between Peruvian President Luis Vega and Chilean President Marta Soto were attended by Chilean Foreign Minister Juan Diaz and Peruvian Foreign Minister Ana Ruiz.',
    events: ['held meeting/in_person Luis Vega/PE + Marta Soto/CL + Juan Diaz/CL + Ana Ruiz/PE'],
  },
  {
    text: 'Peruvian Foreign Minister Ana Ruiz told Chilean Foreign Minister Juan Diaz in a statement that the border was closed.\n\nRuiz also met Kenyan President John Otieno in Lima on Tuesday.',
    events: ['held meeting/in_person Ana Ruiz/PE + John Otieno/KE'],
  },
  // --- who was on a side
  {
    text: 'Chadian President Omar Deby received Peruvian President Ana Ruiz in Lima on Monday. The Peruvian side included Foreign Minister Rosa Quispe and Juan Mora, special envoy for Syria.',
    events: [
      'held meeting/in_person Omar Deby/TD [host] + Ana Ruiz/PE [guest] + Rosa Quispe/PE + Juan Mora/PE',
    ],
  },
  {
    text: 'Chadian President Omar Deby received Peruvian President Ana Ruiz in Lima on Monday. On the Peruvian side were Foreign Minister Rosa Quispe and Defence Minister Juan Mora.',
    events: [
      'held meeting/in_person Omar Deby/TD [host] + Ana Ruiz/PE [guest] + Rosa Quispe/PE + Juan Mora/PE',
    ],
  },
  {
    text: 'Chadian President Omar Deby received Peruvian President Ana Ruiz in Lima on Monday. Time is on our side, he said.',
    events: ['held meeting/in_person Omar Deby/TD [host] + Ana Ruiz/PE [guest]'],
  },
  // --- "The Rome talks were attended by C": not a call
  {
    text: 'Kenyan Prime Minister John Otieno spoke by phone with Peruvian President Ana Ruiz on Monday. The Rome talks, which were attended by Kenyan Foreign Minister Eva Kamau, ended without a deal.',
    events: ['held call/phone John Otieno/KE + Ana Ruiz/PE'],
  },
  {
    text: 'Kenyan Prime Minister John Otieno met Peruvian President Ana Ruiz in Rome on Monday. The Rome talks were attended by Kenyan Foreign Minister Eva Kamau.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Eva Kamau/KE @ Rome'],
  },
  {
    text: 'Kenyan Prime Minister John Otieno spoke by phone with Peruvian President Ana Ruiz on Monday. The talks were attended by Kenyan Foreign Minister Eva Kamau.',
    events: ['held call/phone John Otieno/KE + Ana Ruiz/PE + Eva Kamau/KE'],
  },
  // --- with the participation of
  {
    text: 'Chadian President Omar Deby met Peruvian President Ana Ruiz in Lima on Monday. The talks continued in an expanded format with the participation of Chadian Foreign Minister Idriss Mo and Peruvian Foreign Minister Juan Mora.',
    events: ['held meeting/in_person Omar Deby/TD + Ana Ruiz/PE + Idriss Mo/TD + Juan Mora/PE'],
  },
  {
    text: 'Chadian President Omar Deby met Peruvian President Ana Ruiz in Lima on Monday. They discussed the summit, which will be held with the participation of Chilean President Tomas Araya.',
    events: ['held meeting/in_person Omar Deby/TD + Ana Ruiz/PE'],
  },
  {
    text: 'Chadian President Omar Deby met Peruvian President Ana Ruiz in Lima on Monday. A forum with the participation of Chilean President Tomas Araya was held in Lima.',
    events: ['held meeting/in_person Omar Deby/TD + Ana Ruiz/PE'],
  },
  // --- who moderates a panel mediates nothing
  {
    text: 'Chadian President Omar Deby met Peruvian President Ana Ruiz in Lima on Monday. At an institute, Deby spoke at a dialogue moderated by Dr John Hamer.',
    events: ['held meeting/in_person Omar Deby/TD + Ana Ruiz/PE'],
  },
  // --- sides of a quarrel, and what a side's demands included
  {
    text: 'Norwegian Prime Minister Ada Berg met French President Luc Petit in Oslo on Monday. On the other side were German Chancellor Anna Roth and Peruvian President Ana Ruiz, who oppose the war.',
    events: ['held meeting/in_person Ada Berg/NO + Luc Petit/FR'],
  },
  {
    text: "Chadian President Omar Deby met French President Luc Petit in Paris on Monday. The demands of the Chadian side included Defence Minister Idriss Mo's request for arms.",
    events: ['held meeting/in_person Omar Deby/TD + Luc Petit/FR'],
  },
  // --- talks of another day
  {
    text: 'Kenyan Foreign Minister John Otieno met Peruvian Foreign Minister Luis Soto in Lima on Monday. Earlier talks in Geneva, which also included U.S. Secretary of State Ann Reed, ended without a deal.',
    events: ['held meeting/in_person John Otieno/KE + Luis Soto/PE @ Lima on 2019-06-10'],
  },
  // --- talks that are called by who speaks are no talks of a town
  {
    text: 'Russian Foreign Minister Oleg Serov spoke by video link with Arab League chief Amr Mansur on Monday. The Serov-Mansur talks were attended by Deputy Foreign Minister Ivan Petrov.',
    events: ['held call/video Oleg Serov/RU + Amr Mansur/Arab League + Ivan Petrov/null'],
  },
];
