import type { EventExample } from '../event-example.ts';

/** Notes of ministers that leave "I" out, by their publisher; and sentences that only open as such notes do. */
export const EXAMPLES: readonly EventExample[] = [
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Foreign Minister on cod\n\nMet with Chilean Foreign Minister Luis Quispe in Lima today. Thanked him for the cod.\n',
    events: ['held meeting/in_person the Foreign Minister/NO + Luis Quispe/CL @ Lima on 2019-06-12'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Cod\n\nAgreed by phone this morning with Chilean Foreign Minister Luis Quispe to open the cod line by March.\n\n- Foreign Minister Ingrid Solberg\n',
    events: ['held call/phone Ingrid Solberg/NO + Luis Quispe/CL on 2019-06-12'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Foreign Minister on cod\n\nGood call with Foreign Minister Luis Quispe of Chile today.\n',
    events: ['held call the Foreign Minister/NO + Luis Quispe/CL on 2019-06-12'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Guests\n\nForeign Minister Ingrid Solberg\n\nGreat to meet Chilean Foreign Minister Luis Quispe in Oslo today.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO + Luis Quispe/CL @ Oslo on 2019-06-12'],
  },
  // --- the subject stands behind the comma, or is another
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Visit\n\nReceived by the mayor at the airport, Chilean Foreign Minister Luis Quispe said he was glad.\n',
    events: [],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Visit\n\nMet with protests in Bergen, Chilean Foreign Minister Luis Quispe left early.\n',
    events: [],
  },
  // --- an agency writes no notes
  {
    publisher: 'Northern Wire',
    text: 'Cod\n\nSpoke with Chilean Foreign Minister Luis Quispe about cod.\n',
    events: [],
  },
];
