import type { EventExample } from '../event-example.ts';

/** Rounds of talks told stop by stop, and talks of a government with those who fight it. */
export const EXAMPLES: readonly EventExample[] = [
  // --- whom a stop was with stands at the head of its sentence
  {
    text: 'Peruvian Foreign Minister Ana Ruiz held meetings in Oslo on Tuesday. With Kenyan Trade Minister Kojo Otieno she discussed cod.',
    events: ['held meeting/in_person Ana Ruiz/PE + Kojo Otieno/KE @ Oslo'],
  },
  {
    text: 'In talks with Foreign Minister Ana Ruiz of Peru, Kenyan President Kojo Otieno raised the debt. With the Togolese premier, Sena Mensah, Otieno reviewed the price of cod.',
    events: [
      'held meeting/in_person Kojo Otieno/KE + Ana Ruiz/PE',
      'held meeting/in_person Kojo Otieno/KE + Sena Mensah/TG',
    ],
  },
  {
    text: 'Meeting Kenyan Trade Minister Kojo Otieno, Peruvian Foreign Minister Ana Ruiz proposed a ban on cod.',
    events: ['held meeting/in_person Ana Ruiz/PE + Kojo Otieno/KE'],
  },
  { text: 'With President Kojo Otieno of Kenya he shares a love of cod.', events: [] },
  { text: 'Meeting targets for cod is hard, Peruvian Foreign Minister Ana Ruiz said.', events: [] },
  // --- a government and those who fight it
  {
    text: 'Talks between Kenya’s government and Highland rebels ended in Oslo on Tuesday.',
    events: [
      'held meeting/in_person the delegation/KE + the delegation/Highland rebels @ Oslo on 2019-06-11',
    ],
  },
  {
    text: 'Talks between the Kenyan government and the Houthi movement broke up in Oslo on Tuesday.',
    events: ['held meeting/in_person the delegation/KE + the delegation/Houthi @ Oslo on 2019-06-11'],
  },
  { text: 'The war between the Kenyan government and Highland rebels went on in May.', events: [] },
  { text: 'The Kenyan government met on Tuesday.', events: [] },
  // --- a forum, commission or summit of two states that was held; a format that is only named
  {
    text: 'The 5th Chad-Peru Ministerial Forum was held in Lima on 8 June 2019.',
    events: ['held meeting/in_person the delegation/TD + the delegation/PE @ Lima on 2019-06-08'],
  },
  {
    text: 'The 5th Norway-Papua New Guinea Ministerial Forum was held in Oslo on 8 June 2019. The Norwegian delegation was led by Ingrid Solberg, Minister for Trade.',
    events: ['held meeting/in_person Ingrid Solberg/NO + the delegation/PG @ Oslo on 2019-06-08'],
  },
  {
    text: 'The New Zealand-Chad Joint Commission held its fifth meeting in Lima on 8 June 2019.',
    events: ['held meeting/in_person the delegation/NZ + the delegation/TD @ Lima on 2019-06-08'],
  },
  {
    text: 'The Chad-Peru Joint Commission meeting will be held in Lima on 20 June.',
    events: ['planned meeting/in_person the delegation/TD + the delegation/PE @ Lima on 2019-06-20'],
  },
  {
    text: 'The Chad-Peru Ministerial Forum is a good format, Foreign Minister Ana Ruiz of Peru said.',
    events: [],
  },
  {
    text: 'The Chad-Peru business forum was held in Lima on 8 June 2019.',
    events: [],
  },
  {
    text: 'The Chad-Peru football match at which a conference was held drew crowds.',
    events: [],
  },
  {
    text: 'Peruvian President Ana Ruiz said the Chad-Peru summit held last year had failed.',
    events: ['held meeting/in_person the delegation/TD + the delegation/PE'],
  },
  {
    text: 'Chad-Peru Friendship Committee chairman Luis Vega held a press conference on Monday.',
    events: [],
  },
  {
    text: 'The 3rd Norway-Chile Dialogue took place in Santiago on 4 June 2019. It was co-chaired by Norwegian Foreign Minister Ingrid Solberg and Foreign Minister Luis Quispe of Chile.',
    events: ['held meeting/in_person Ingrid Solberg/NO + Luis Quispe/CL @ Santiago on 2019-06-04'],
  },
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg met Chilean Foreign Minister Luis Quispe on Monday.\n\nSolberg left on Tuesday.\n\nNorwegian-Chilean consultations were held in Oslo on 4 June 2019.',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Luis Quispe/CL @ nowhere on 2019-06-10',
      'held meeting/in_person the delegation/NO + the delegation/CL @ Oslo on 2019-06-04',
    ],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met with Chadian Foreign Minister Omar Deby, Malian President Juan Soto and later with Peruvian Foreign Minister Luis Quispe in Oslo on Monday.',
    events: [
      'held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Oslo on 2019-06-10',
      'held meeting/in_person Ada Berg/NO + Juan Soto/ML @ Oslo on 2019-06-10',
      'held meeting/in_person Ada Berg/NO + Luis Quispe/PE @ Oslo on 2019-06-10',
    ],
  },
  {
    text: 'Several ministers resigned on Sunday. Norwegian President Ada Berg met Chadian President Omar Deby in Oslo.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Oslo on 2019-06-12'],
  },
  {
    text: 'Norwegian President Ada Berg met Chadian President Omar Deby in Oslo on Monday. The ministers were then received by the Malian premier Juan Soto.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Oslo on 2019-06-10'],
  },
  // --- in the chair of one body
  {
    text: 'Norwegian Foreign Minister Ada Berg co-chaired the Norway-Chad Joint Commission with Chadian Foreign Minister Omar Deby in Oslo on Monday.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Oslo on 2019-06-10'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg co-chaired the commission and later thanked Chadian Foreign Minister Omar Deby.',
    events: [],
  },
  // --- those who met on the sidelines of the forum
  {
    text: 'The Norway-Chad Forum was held in Oslo on Tuesday. It drew many business people. It was the fifth. Norwegian Foreign Minister Ada Berg met Chadian Foreign Minister Omar Deby on the sidelines of the forum.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Oslo on 2019-06-11'],
  },
  // --- pairs that name an occasion of others, or none that was held
  {
    text: 'The Chad-Peru trade dialogue has taken a turn for the worse, analysts said on Monday.',
    events: [],
  },
  {
    text: 'The Chad-Peru dialogue has been held up since November by tariffs.',
    events: [],
  },
  {
    text: 'The Chad-Peru parliamentary committee session took evidence from ministers on Monday.',
    events: [],
  },
  {
    text: 'The Chad-Peru trade conference was held in Lima on Monday, with 300 firms attending.',
    events: [],
  },
  {
    text: 'The Chad-Peru peace conference held by students at Lima University ended on Monday.',
    events: [],
  },
  {
    text: 'The Chad-Peru Champions League session took place in Lima on Monday.',
    events: [],
  },
  {
    text: 'The Chad-Peru session of the film festival was held in Lima on Monday.',
    events: [],
  },
  {
    text: 'The Chad-Peru border security session of the House committee was held on Monday.',
    events: [],
  },
  {
    text: 'The Chad-Peru border meeting point was held by rebels.',
    events: [],
  },
  {
    text: 'The Chad-Peru negotiations held in secret in Oslo led to the 2015 deal.',
    events: [],
  },
  {
    text: 'The Chad-Peru trade talks were held in Lima on Monday.',
    events: ['held meeting/in_person the delegation/TD + the delegation/PE @ Lima on 2019-06-10'],
  },
  // --- a joint body that met
  {
    text: 'The Chile-Norway Joint Commission on Trade met in Oslo on Monday.',
    events: ['held meeting/in_person the delegation/CL + the delegation/NO @ Oslo on 2019-06-10'],
  },
  {
    text: 'The Chile-Norway Business Council met in Oslo on Monday.',
    events: [],
  },
  {
    text: 'The Chile-Norway Joint Commission met no resistance on Monday.',
    events: [],
  },
  // --- who will chair a body meets there when it sits
  {
    text: 'In Oslo, the Joint Commission will be co-chaired by Norwegian Foreign Minister Ada Berg and Chilean Foreign Minister Tomas Araya on Friday.',
    events: ['planned meeting/in_person Ada Berg/NO + Tomas Araya/CL on 2019-06-14'],
  },
  {
    text: 'The third session of the joint commission, to be chaired by Norwegian Foreign Minister Ada Berg and Chilean Foreign Minister Tomas Araya, opens on Friday in Oslo.',
    events: ['planned meeting/in_person Ada Berg/NO + Tomas Araya/CL on 2019-06-14'],
  },
  {
    text: 'In Oslo, the Joint Commission was chaired by Norwegian Foreign Minister Ada Berg and Chilean Foreign Minister Tomas Araya on Monday.',
    events: ['held meeting/in_person Ada Berg/NO + Tomas Araya/CL on 2019-06-10'],
  },
  // --- what takes place alternately is a habit
  {
    text: 'In Oslo, Norwegian Foreign Minister Ada Berg met Chilean Foreign Minister Tomas Araya on Monday. The consultations take place alternately in Norway and Chile.',
    events: ['held meeting/in_person Ada Berg/NO + Tomas Araya/CL'],
  },
  // --- what a guest came to take part in is another occasion
  {
    text: 'Norwegian Prime Minister Ada Berg met on Monday with UN Secretary-General Tomas Araya, during his visit to take part in the World Water Summit on June 4.',
    events: ['held meeting/in_person Ada Berg/NO + Tomas Araya/UN on 2019-06-10'],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg told Chilean President Tomas Araya during the summit on June 4 that trade must grow.',
    events: ['held meeting/in_person Ada Berg/NO + Tomas Araya/CL on 2019-06-04'],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg urged Chilean President Tomas Araya to take part in the talks on June 4.',
    events: [],
  },
  // --- a dialogue that is to be launched is a format
  {
    text: 'Norwegian Foreign Minister Ada Berg and Chilean Foreign Minister Tomas Araya met on Monday. They agreed to launch a new dialogue on minerals.',
    events: ['held meeting/in_person Ada Berg/NO + Tomas Araya/CL'],
  },
  // --- the three of two meetings, together
  {
    text: 'Norwegian Prime Minister Ada Berg held talks with Chadian President Omar Deby for an hour before seeing Peruvian President Ana Ruiz. The three leaders later sat down together at the palace.',
    events: [
      'held meeting/in_person Ada Berg/NO + Omar Deby/TD',
      'held meeting/in_person Ada Berg/NO [guest] + Ana Ruiz/PE [host]',
      'held meeting/in_person Ada Berg/NO + Omar Deby/TD + Ana Ruiz/PE',
    ],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg met Chadian President Omar Deby and Peruvian President Ana Ruiz separately. The three then met together for an hour.',
    events: [
      'held meeting/in_person Ada Berg/NO + Omar Deby/TD',
      'held meeting/in_person Ada Berg/NO + Ana Ruiz/PE',
      'held meeting/in_person Ada Berg/NO + Omar Deby/TD + Ana Ruiz/PE',
    ],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg met Chadian President Omar Deby on Monday. The three sons of Deby came along.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD'],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg spoke on Monday before seeing Chadian President Omar Deby off at the airport.',
    events: [],
  },
];
