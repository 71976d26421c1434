/** One call as two invented ministries tell it. */
export const ONE_SIDE = `Minister Lindqvist speaks with her Moldovan counterpart

Stockholm, 4 March 2019

Foreign Minister Elsa Lindqvist of Sweden spoke by phone on 3 March 2019 with the Foreign Minister of Moldova, Radu Ceban.

Lindqvist demanded the immediate release of the three sailors held in Chisinau since January. She said that the ferry line to Gotland would not be reopened before the harbour inspection. She stressed that the new customs tariff caused no harm to small traders.

Ceban pledged to send a team of inspectors to the harbour before summer.
`;
export const OTHER_SIDE = `Telephone conversation of Minister Ceban

4 March 2019

On 4 March 2019 Minister of Foreign Affairs Radu Ceban had a telephone conversation with Swedish Foreign Minister Lindqvist.

Ceban said that a team of inspectors would be sent to the harbour before the summer. He invited Lindqvist to visit Chisinau in May.

The Swedish minister asked for the release of two sailors held in Chisinau. She noted that small traders were not harmed by the new customs tariff.

Both ministers agreed to revive the joint commission on agriculture.
`;
