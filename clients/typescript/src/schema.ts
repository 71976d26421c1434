// Made from openapi.yaml by `npm run client`.
export interface paths {
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Meetings and calls
         * @description Events that satisfy all filters; without a filter all events. As a calendar those that have a day; as a feed and as linked data page by page.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One event with its reports
         * @description The whole record: each value with the words it comes from, each report by itself.
         */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct an event
         * @description Says what is right in a field, for good: it stays when documents are read anew, and is shown in `corrections` with the reason and what was extracted. The last word on a field counts. Fields: `channel`, `status`, `date`, `place.city`, `place.country`, `place.venue`, `same_as`, `not_same_as`.
         */
        patch: operations["correctEvent"];
        trace?: never;
    };
    "/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Two reports next to each other
         * @description What two reports give differently, and which participants, topics and claims are in both or in one only, each with its words. Any two reports may be compared; `relation` says whether they are, or may be, of one event. As `text/plain` it is made for reading.
         */
        get: operations["compareReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The reports of an event next to each other
         * @description Every two reports of the event, in the order of publication; for an event with one report, that one and each report of its possible duplicates. `compared` says which. As `text/plain` it is made for reading.
         */
        get: operations["compareEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People who take part in events
         * @description People with every form of their name, those with most events first; with `q` those whom the name fits, the best fit first.
         */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One person
         * @description Names, offices as reported with dates, events, and with whom.
         */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct a person
         * @description Says what is right in a field, for good: it stays when documents are read anew, and is shown in `corrections` with the reason and what was extracted. The last word on a field counts. Fields: `name`, `same_as`, `not_same_as`.
         */
        patch: operations["correctPerson"];
        trace?: never;
    };
    "/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims
         * @description What sides and sources are reported to have said. With `include=event` a table (`format=csv`) has the kind, date, place and participants of the event in columns that begin with `event_`.
         */
        get: operations["listClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One claim
         * @description The claim with the words that show its speakers and its speech act, and its echoes: the same proposition in other documents, with how alike they are and what differs.
         */
        get: operations["getClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct a claim
         * @description Says what is right in a field, for good: it stays when documents are read anew, and is shown in `corrections` with the reason and what was extracted. The last word on a field counts. Fields: `act`, `mode`, `speakers`.
         */
        patch: operations["correctClaim"];
        trace?: never;
    };
    "/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Source documents
         * @description The documents that the records were read from, latest first.
         */
        get: operations["listDocuments"];
        put?: never;
        /**
         * Store a document, or a batch
         * @description Reads a document and stores what it reports. Its id follows from its bytes: the same again changes nothing and gives the same ids, so that a request may be sent again whenever its answer is lost. A text with other words beside it, or another text at the same `url`, takes the place of what was there. `application/x-ndjson` takes a batch, a document a line, and answers line by line, always with 200; a line that cannot be stored harms no other.
         */
        post: operations["storeDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One document with its annotations
         * @description The text, what its parts are, and what was read from which words.
         */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        /**
         * Withdraw a document
         * @description Takes the document out with all that it alone reports. It stays out, whoever sends it again, until it is restored by `PATCH`. The reason is a parameter, since many clients and proxies drop the body of a DELETE.
         */
        delete: operations["withdrawDocument"];
        options?: never;
        head?: never;
        /**
         * Withdraw or restore a document
         * @description What is so already is left as it is. A document that is restored comes in when it is next sent: what is withdrawn is not kept.
         */
        patch: operations["changeDocument"];
        trace?: never;
    };
    "/documents/{id}/raw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One document as received
         * @description The bytes as they were received, unchanged, as plain text.
         */
        get: operations["getDocumentBytes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one document reported before
         * @description The reports of the document before it was read anew or withdrawn, the latest first; always whole. Answers for documents that were withdrawn, too.
         */
        get: operations["listRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct a report
         * @description Says what is right in a field, for good: it stays when documents are read anew, and is shown in `corrections` with the reason and what was extracted. The last word on a field counts. Fields: `kind`, `channel`, `status`, `salience`, `date`, `place.city`, `place.country`, `place.venue`, `participants.N.name`, `participants.N.title`, `participants.N.country`, `participants.N.organization`, `participants.N.role`; `N` counts the participants from 0.
         */
        patch: operations["correctReport"];
        trace?: never;
    };
    "/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What has changed
         * @description Every record that has changed after version `since`, once, at its last change and as it is now, in the order of version, noun and id. Store the records that are `present` and delete the others: from `since=0` this gives what the lists give, and from the version of an answer whose `page.next` is `null` what has changed since. The feed is compacted: earlier states of a record are not repeated.
         *
         *     With `Accept: text/event-stream` the same rows come as server-sent events, first those that there are, then each as it is made, without an end: `event` is the change (`added`, `changed`, `merged`, `withdrawn`), `data` the ChangeRecord, and `id` the place to go on from, which clients send as `Last-Event-ID`; an `id` that is a number alone is the version of the data that you then have. `limit`, `cursor` and `count` are of no use there.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Topics with counts
         * @description The closed list of topics, each with its number of events and claims among the events that satisfy the filters; always whole.
         */
        get: operations["listTopics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Countries with counts
         * @description The countries that someone speaks for, with events and people among the events that satisfy the filters, the most frequent first.
         */
        get: operations["listCountries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organizations with counts
         * @description The bodies, not states, that someone speaks for, with events and people among the events that satisfy the filters, the most frequent first.
         */
        get: operations["listOrganizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publishers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Publishers with counts
         * @description Who published the documents, with the events they report among those that satisfy the filters, those with most documents first.
         */
        get: operations["listPublishers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/network": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who meets whom
         * @description Pairs of people, or of countries, that take part for different sides in events that satisfy the filters, those with most events first; `meta.nodes` has the ends of the edges of the page. Events that are planned or were cancelled count too: `status=held` leaves those that took place. As CSV it is an edge list that graph programs read.
         */
        get: operations["listNetwork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unresolved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the documents leave open
         * @description Names that several people have, offices without a name, events without a date or a place. A surname alone is somebody only where one person fits it by country, office and time.
         */
        get: operations["listUnresolved"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/extract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Text in, records out
         * @description Reads a document and gives what it reports. Nothing is stored. Send the bare text as `text/plain`, or JSON where more is known of it. The text has to be in English: one in another language gives no events. A `title` beside the text only names the document; a headline that is to be read belongs into the text, as its first line.
         */
        post: operations["extract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/codebook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Definitions
         * @description Every closed list that records draw on, with the meaning of each value.
         */
        get: operations["getCodebook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Measured quality
         * @description How well extracted records fit records that careful readers made of the same documents: precision and recall of events, sides, topics and claims, and how often dates, places and the like are right. Written by `npm run quality`, with the day and the extractor that was measured. The rules were written with these documents in sight, so that figures on other documents are lower.
         */
        get: operations["getQuality"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process is alive
         * @description Answers as long as the process does; it touches no data.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the service can answer
         * @description Reads from each part of the database and says which; a problem where one cannot be read, or where the process is too far behind to answer anybody.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures for monitoring
         * @description Durations of requests by route, method and status, the version of the data, records by noun, documents ingested, the cache, and the process itself. In the text format of Prometheus, or as OpenMetrics where `Accept` prefers it.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Problems that the API can answer with
         * @description The closed list of problems: JSON, or a page where `Accept` prefers HTML.
         */
        get: operations["listProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One problem explained
         * @description What the problem is and what to do: JSON, or a page where `Accept` prefers HTML.
         */
        get: operations["getProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A stretch of the text and the value that was read from it. */
        Annotation: {
            /**
             * @description Offset of the first UTF-16 code unit.
             * @example 72
             */
            start: number;
            /**
             * @description Offset behind the last UTF-16 code unit.
             * @example 86
             */
            end: number;
            /**
             * @description What the words give.
             * @example participants.0.name
             */
            field: string;
            /**
             * @description The value read from them.
             * @example Nikol Pashinyan
             */
            value: string | null;
            /**
             * @description Name of the rule that found the value.
             * @example frame:verb:receive
             */
            rule: string;
            /**
             * @description The event it belongs to; `null` for the document itself.
             * @example evt_7f1d20c4a6b98e53
             */
            event_id: string | null;
        };
        /** @description What has become of one line of a batch: a document, or a problem. */
        BatchLine: {
            /**
             * @description Number of the line of the batch, from 1.
             * @example 3
             */
            line: number;
            /**
             * @description What the status would be of the line sent alone.
             * @example 201
             */
            status: number;
            /**
             * @description Id of the document, derived from its bytes.
             * @example doc_3c1f0a9be2d47705
             */
            id?: string;
            /**
             * @description `added`: it is new; `replaced`: what it, or an earlier version at the same address, reported is so no longer; `unchanged`: it was there as it is.
             * @example added
             * @enum {string}
             */
            change?: "added" | "replaced" | "unchanged";
            problem?: components["schemas"]["Problem"];
        };
        /** @description A part of a document and what it is. */
        Block: {
            /**
             * @description Offset of the first UTF-16 code unit.
             * @example 72
             */
            start: number;
            /**
             * @description Offset behind the last UTF-16 code unit.
             * @example 86
             */
            end: number;
            /**
             * @description `title`: the headline; `standfirst`: a subtitle or teaser between headline and body; `meta`: dates, publisher, author, section, "Source:" credit; `attribution`: "The below is attributable to Spokesperson …"; `body`: a paragraph of the report; `caption`: a photo caption: gives a date or place that the body lacks, never an event; `furniture`: navigation, share buttons, lists of other headlines, letterhead, contact lines.
             * @example body
             * @enum {string}
             */
            kind: "title" | "standfirst" | "meta" | "attribution" | "body" | "caption" | "furniture";
        };
        /** @description Somebody who may be meant. */
        Candidate: {
            /**
             * @description Id of the person.
             * @example per_5d0c7be1f294
             */
            person_id: string;
            /**
             * @description Fullest form of the name.
             * @example Nikol Pashinyan
             */
            name: string;
        };
        /** @description A page of a list. */
        ChangeList: {
            /** @description The rows of this page. */
            data: components["schemas"]["ChangeRecord"][];
            page: components["schemas"]["PageInfo"];
            /** @description The state of the data and how the filters were understood. */
            meta: {
                /**
                 * @description Raised by one with every change of the data.
                 * @example 17
                 */
                dataset_version: number;
                /**
                 * @description When the data last changed.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                as_of: string;
            };
        };
        /** @description A row with the fields that `fields` names. */
        ChangeListRow: {
            /**
             * @description Version of the data that it last changed in.
             * @example 17
             */
            version?: number;
            /**
             * @description `claim`: a record of `GET /claims`; `document`: of `GET /documents`; `event`: of `GET /events`; `person`: of `GET /people`.
             * @example claim
             * @enum {string}
             */
            noun?: "claim" | "document" | "event" | "person";
            /**
             * @description Id of the record.
             * @example evt_7f1d20c4a6b98e53
             */
            id?: string;
            /**
             * @description `present`: it is there; `merged`: it has become part of another record; `withdrawn`: it is gone.
             * @example present
             * @enum {string}
             */
            state?: "present" | "merged" | "withdrawn";
            /**
             * @description `added`: came in after `since`; `changed`: was there at `since` and has changed; `merged`: has become part of another record; `withdrawn`: is gone.
             * @example added
             * @enum {string}
             */
            change?: "added" | "changed" | "merged" | "withdrawn";
            /**
             * @description Id of the record that a merged one is part of; `null` otherwise.
             * @example null
             */
            into?: string | null;
            /**
             * @description Why a record is gone, in words; `null` for one that is there.
             * @example null
             */
            why?: string | null;
            /**
             * @description In words what a record was that is gone; `null` for one that is there.
             * @example null
             */
            was?: string | null;
            /**
             * @description When it last changed.
             * @example 2026-01-31T12:00:00.000Z
             */
            at?: string;
            /** @description The row as the list of its noun gives it: EventSummary, PersonSummary, ClaimRecord or DocumentSummary; `null` for a record that is gone. */
            record?: (components["schemas"]["EventSummary"] | components["schemas"]["PersonSummary"] | components["schemas"]["ClaimRecord"] | components["schemas"]["DocumentSummary"]) | null;
        };
        /** @description A page of a list. */
        ChangeListWithFields: {
            /** @description The rows of this page. */
            data: components["schemas"]["ChangeListRow"][];
            page: components["schemas"]["PageInfo"];
            /** @description The state of the data and how the filters were understood. */
            meta: {
                /**
                 * @description Raised by one with every change of the data.
                 * @example 17
                 */
                dataset_version: number;
                /**
                 * @description When the data last changed.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                as_of: string;
            };
        };
        /** @description What has become of one record, at its last change. */
        ChangeRecord: {
            /**
             * @description Version of the data that it last changed in.
             * @example 17
             */
            version: number;
            /**
             * @description `claim`: a record of `GET /claims`; `document`: of `GET /documents`; `event`: of `GET /events`; `person`: of `GET /people`.
             * @example claim
             * @enum {string}
             */
            noun: "claim" | "document" | "event" | "person";
            /**
             * @description Id of the record.
             * @example evt_7f1d20c4a6b98e53
             */
            id: string;
            /**
             * @description `present`: it is there; `merged`: it has become part of another record; `withdrawn`: it is gone.
             * @example present
             * @enum {string}
             */
            state: "present" | "merged" | "withdrawn";
            /**
             * @description `added`: came in after `since`; `changed`: was there at `since` and has changed; `merged`: has become part of another record; `withdrawn`: is gone.
             * @example added
             * @enum {string}
             */
            change: "added" | "changed" | "merged" | "withdrawn";
            /**
             * @description Id of the record that a merged one is part of; `null` otherwise.
             * @example null
             */
            into: string | null;
            /**
             * @description Why a record is gone, in words; `null` for one that is there.
             * @example null
             */
            why: string | null;
            /**
             * @description In words what a record was that is gone; `null` for one that is there.
             * @example null
             */
            was: string | null;
            /**
             * @description When it last changed.
             * @example 2026-01-31T12:00:00.000Z
             */
            at: string;
            /** @description The row as the list of its noun gives it: EventSummary, PersonSummary, ClaimRecord or DocumentSummary; `null` for a record that is gone. */
            record: (components["schemas"]["EventSummary"] | components["schemas"]["PersonSummary"] | components["schemas"]["ClaimRecord"] | components["schemas"]["DocumentSummary"]) | null;
        };
        /** @description One proposition that a side or a source is reported to have put forward. */
        Claim: {
            /**
             * @description Who is reported to say it: participants' names (or titles where unnamed), several for a joint statement, or another source.
             * @example [
             *       "Ilham Aliyev"
             *     ]
             */
            speakers: string[];
            /**
             * @description What is said: a span of the text without reporting verb, speaker and quotation marks.
             * @example the operations had been carried out without causing harm to the civilian population
             */
            text: string;
            /**
             * @description `direct`: in quotation marks; `indirect`: in the words of the reporter.
             * @example direct
             * @enum {string}
             */
            mode: "direct" | "indirect";
            /**
             * @description `assertive`: states, notes, stresses that, emphasises the importance of, informs, denies, agrees that; `directive`: urges, calls for or on, asks, invites, demands, recommends; `commissive`: commits, pledges, promises, agrees to do, reaffirms support, expresses readiness; `expressive`: thanks, welcomes, praises, condemns, regrets, expresses concern, hope or condolences; `declarative`: brings about by saying: recognises a state, appoints, declares closed.
             * @example assertive
             * @enum {string}
             */
            act: "assertive" | "directive" | "commissive" | "expressive" | "declarative";
            /**
             * @description Offset of the first UTF-16 code unit.
             * @example 72
             */
            start: number;
            /**
             * @description Offset behind the last UTF-16 code unit.
             * @example 86
             */
            end: number;
            /**
             * @description Name of the rule that found the value.
             * @example frame:verb:receive
             */
            rule: string;
            /** @description The words that show `speakers` and `act`; the claim itself is at `start` and `end`. */
            evidence: components["schemas"]["EvidenceByField"];
        };
        /** @description A claim with its echoes in other documents. */
        ClaimDetail: {
            /**
             * @description Id of the claim.
             * @example clm_0b5e9c7d3a2f4186
             */
            id: string;
            /**
             * @description Id of the event.
             * @example evt_7f1d20c4a6b98e53
             */
            event_id: string;
            /**
             * @description Id of the document, derived from its bytes.
             * @example doc_3c1f0a9be2d47705
             */
            document_id: string;
            /** @description Who is reported to say it; several for a joint statement. */
            speakers: components["schemas"]["Speaker"][];
            /**
             * @description What is said: a span of the text without reporting verb, speaker and quotation marks.
             * @example the operations had been carried out without causing harm to the civilian population
             */
            text: string;
            /**
             * @description `direct`: in quotation marks; `indirect`: in the words of the reporter.
             * @example direct
             * @enum {string}
             */
            mode: "direct" | "indirect";
            /**
             * @description `assertive`: states, notes, stresses that, emphasises the importance of, informs, denies, agrees that; `directive`: urges, calls for or on, asks, invites, demands, recommends; `commissive`: commits, pledges, promises, agrees to do, reaffirms support, expresses readiness; `expressive`: thanks, welcomes, praises, condemns, regrets, expresses concern, hope or condolences; `declarative`: brings about by saying: recognises a state, appoints, declares closed.
             * @example assertive
             * @enum {string}
             */
            act: "assertive" | "directive" | "commissive" | "expressive" | "declarative";
            /** @description Topics whose words stand inside the claim. */
            topics: components["schemas"]["Topic"][];
            /**
             * @description Whether another document reports the same speaker to put forward the same proposition.
             * @example true
             */
            echoed: boolean;
            /**
             * @description Offset of the first UTF-16 code unit.
             * @example 72
             */
            start: number;
            /**
             * @description Offset behind the last UTF-16 code unit.
             * @example 86
             */
            end: number;
            /**
             * @description Name of the rule that found the value.
             * @example frame:verb:receive
             */
            rule: string;
            /** @description The words that show `speakers` and `act`; the claim itself is at `start` and `end`. */
            evidence: components["schemas"]["EvidenceByField"];
            /** @description What people have corrected, beside what was extracted. */
            corrections: components["schemas"]["Correction"][];
            /**
             * @description Number of echoes.
             * @example 2
             */
            echo_count: number;
            /** @description The same proposition in other documents, the most alike first; at most 50. */
            echoes: components["schemas"]["Echo"][];
        };
        /** @description What differs between two claims that put forward the same proposition, numbers first. */
        ClaimDifferences: {
            /**
             * @description Numbers that only A gives, as written.
             * @example [
             *       "two"
             *     ]
             */
            numbers_a: string[];
            /**
             * @description Numbers that only B gives, as written.
             * @example [
             *       "three"
             *     ]
             */
            numbers_b: string[];
            /**
             * @description Words of content that only A has, as written, "not" before what it denies.
             * @example [
             *       "infrastructure"
             *     ]
             */
            words_a: string[];
            /**
             * @description Words of content that only B has, as written, "not" before what it denies.
             * @example [
             *       "schools"
             *     ]
             */
            words_b: string[];
            /** @description The speech acts where they differ; `null` where not. */
            act: {
                /**
                 * @description `assertive`: states, notes, stresses that, emphasises the importance of, informs, denies, agrees that; `directive`: urges, calls for or on, asks, invites, demands, recommends; `commissive`: commits, pledges, promises, agrees to do, reaffirms support, expresses readiness; `expressive`: thanks, welcomes, praises, condemns, regrets, expresses concern, hope or condolences; `declarative`: brings about by saying: recognises a state, appoints, declares closed.
                 * @example assertive
                 * @enum {string}
                 */
                a: "assertive" | "directive" | "commissive" | "expressive" | "declarative";
                /**
                 * @description `assertive`: states, notes, stresses that, emphasises the importance of, informs, denies, agrees that; `directive`: urges, calls for or on, asks, invites, demands, recommends; `commissive`: commits, pledges, promises, agrees to do, reaffirms support, expresses readiness; `expressive`: thanks, welcomes, praises, condemns, regrets, expresses concern, hope or condolences; `declarative`: brings about by saying: recognises a state, appoints, declares closed.
                 * @example assertive
                 * @enum {string}
                 */
                b: "assertive" | "directive" | "commissive" | "expressive" | "declarative";
            } | null;
            /** @description Quoted by one and retold by the other; `null` where both do the same. */
            mode: {
                /**
                 * @description `direct`: in quotation marks; `indirect`: in the words of the reporter.
                 * @example direct
                 * @enum {string}
                 */
                a: "direct" | "indirect";
                /**
                 * @description `direct`: in quotation marks; `indirect`: in the words of the reporter.
                 * @example direct
                 * @enum {string}
                 */
                b: "direct" | "indirect";
            } | null;
        };
        /** @description A page of a list. */
        ClaimList: {
            /** @description The rows of this page. */
            data: components["schemas"]["ClaimRow"][];
            page: components["schemas"]["PageInfo"];
            /** @description The state of the data and how the filters were understood. */
            meta: {
                /**
                 * @description Raised by one with every change of the data.
                 * @example 17
                 */
                dataset_version: number;
                /**
                 * @description When the data last changed.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                as_of: string;
                /** @description Which people each name in `speaker` fits, and whether it is a title, where there is one. */
                speaker?: components["schemas"]["SpeakerMatch"][];
                /** @description Whom each name in `person` was taken to be, where there is one. */
                person?: components["schemas"]["NameMatch"][];
                /** @description Values of filters that no record has at all, where there are some, with the nearest that there are. */
                unknown?: components["schemas"]["UnknownValue"][];
                /**
                 * @description For each dimension in `facets` the largest groups of all rows, at most 50, and those without a value.
                 * @example {
                 *       "kind": [
                 *         {
                 *           "key": "meeting",
                 *           "label": null,
                 *           "count": 12
                 *         }
                 *       ]
                 *     }
                 */
                facets?: {
                    [key: string]: components["schemas"]["Group"][];
                };
            };
        };
        /** @description A page of counts by one value. */
        ClaimListGroups: {
            /** @description The rows of this page. */
            data: components["schemas"]["Group"][];
            page: components["schemas"]["PageInfo"];
            /** @description The state of the data and how the filters were understood. */
            meta: {
                /**
                 * @description Raised by one with every change of the data.
                 * @example 17
                 */
                dataset_version: number;
                /**
                 * @description When the data last changed.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                as_of: string;
                /** @description Which people each name in `speaker` fits, and whether it is a title, where there is one. */
                speaker?: components["schemas"]["SpeakerMatch"][];
                /** @description Whom each name in `person` was taken to be, where there is one. */
                person?: components["schemas"]["NameMatch"][];
                /** @description Values of filters that no record has at all, where there are some, with the nearest that there are. */
                unknown?: components["schemas"]["UnknownValue"][];
                /**
                 * @description For each dimension in `facets` the largest groups of all rows, at most 50, and those without a value.
                 * @example {
                 *       "kind": [
                 *         {
                 *           "key": "meeting",
                 *           "label": null,
                 *           "count": 12
                 *         }
                 *       ]
                 *     }
                 */
                facets?: {
                    [key: string]: components["schemas"]["Group"][];
                };
                group_by: components["schemas"]["Grouping"];
            };
        };
        /** @description A row with the fields that `fields` names. */
        ClaimListRow: {
            /**
             * @description Id of the claim.
             * @example clm_0b5e9c7d3a2f4186
             */
            id?: string;
            /**
             * @description Id of the event.
             * @example evt_7f1d20c4a6b98e53
             */
            event_id?: string;
            /**
             * @description Id of the document, derived from its bytes.
             * @example doc_3c1f0a9be2d47705
             */
            document_id?: string;
            /** @description Who is reported to say it; several for a joint statement. */
            speakers?: components["schemas"]["Speaker"][];
            /**
             * @description What is said: a span of the text without reporting verb, speaker and quotation marks.
             * @example the operations had been carried out without causing harm to the civilian population
             */
            text?: string;
            /**
             * @description `direct`: in quotation marks; `indirect`: in the words of the reporter.
             * @example direct
             * @enum {string}
             */
            mode?: "direct" | "indirect";
            /**
             * @description `assertive`: states, notes, stresses that, emphasises the importance of, informs, denies, agrees that; `directive`: urges, calls for or on, asks, invites, demands, recommends; `commissive`: commits, pledges, promises, agrees to do, reaffirms support, expresses readiness; `expressive`: thanks, welcomes, praises, condemns, regrets, expresses concern, hope or condolences; `declarative`: brings about by saying: recognises a state, appoints, declares closed.
             * @example assertive
             * @enum {string}
             */
            act?: "assertive" | "directive" | "commissive" | "expressive" | "declarative";
            /** @description Topics whose words stand inside the claim. */
            topics?: components["schemas"]["Topic"][];
            /**
             * @description Whether another document reports the same speaker to put forward the same proposition.
             * @example true
             */
            echoed?: boolean;
            /**
             * @description Offset of the first UTF-16 code unit.
             * @example 72
             */
            start?: number;
            /**
             * @description Offset behind the last UTF-16 code unit.
             * @example 86
             */
            end?: number;
            /**
             * @description Name of the rule that found the value.
             * @example frame:verb:receive
             */
            rule?: string;
            /** @description The words that show `speakers` and `act`; the claim itself is at `start` and `end`. */
            evidence?: components["schemas"]["EvidenceByField"];
            /** @description The event it was made in, where `include` asks for it. */
            event?: components["schemas"]["EventSummary"];
        };
        /** @description A page of a list. */
        ClaimListWithFields: {
            /** @description The rows of this page. */
            data: components["schemas"]["ClaimListRow"][];
            page: components["schemas"]["PageInfo"];
            /** @description The state of the data and how the filters were understood. */
            meta: {
                /**
                 * @description Raised by one with every change of the data.
                 * @example 17
                 */
                dataset_version: number;
                /**
                 * @description When the data last changed.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                as_of: string;
                /** @description Which people each name in `speaker` fits, and whether it is a title, where there is one. */
                speaker?: components["schemas"]["SpeakerMatch"][];
                /** @description Whom each name in `person` was taken to be, where there is one. */
                person?: components["schemas"]["NameMatch"][];
                /** @description Values of filters that no record has at all, where there are some, with the nearest that there are. */
                unknown?: components["schemas"]["UnknownValue"][];
                /**
                 * @description For each dimension in `facets` the largest groups of all rows, at most 50, and those without a value.
                 * @example {
                 *       "kind": [
                 *         {
                 *           "key": "meeting",
                 *           "label": null,
                 *           "count": 12
                 *         }
                 *       ]
                 *     }
                 */
                facets?: {
                    [key: string]: components["schemas"]["Group"][];
                };
            };
        };
        /** @description A proposition that both reports have, and how the two differ. */
        ClaimPair: {
            a: components["schemas"]["ComparedClaim"];
            b: components["schemas"]["ComparedClaim"];
            /**
             * @description How alike the two are, in 0..1; 1 for the same words of content.
             * @example 0.62
             */
            score: number;
            /**
             * @description Whether both reports have the same side say it.
             * @example true
             */
            same_side: boolean;
            differences: components["schemas"]["ClaimDifferences"];
        };
        /** @description One proposition that a side or a source is reported to have put forward. */
        ClaimRecord: {
            /**
             * @description Id of the claim.
             * @example clm_0b5e9c7d3a2f4186
             */
            id: string;
            /**
             * @description Id of the event.
             * @example evt_7f1d20c4a6b98e53
             */
            event_id: string;
            /**
             * @description Id of the document, derived from its bytes.
             * @example doc_3c1f0a9be2d47705
             */
            document_id: string;
            /** @description Who is reported to say it; several for a joint statement. */
            speakers: components["schemas"]["Speaker"][];
            /**
             * @description What is said: a span of the text without reporting verb, speaker and quotation marks.
             * @example the operations had been carried out without causing harm to the civilian population
             */
            text: string;
            /**
             * @description `direct`: in quotation marks; `indirect`: in the words of the reporter.
             * @example direct
             * @enum {string}
             */
            mode: "direct" | "indirect";
            /**
             * @description `assertive`: states, notes, stresses that, emphasises the importance of, informs, denies, agrees that; `directive`: urges, calls for or on, asks, invites, demands, recommends; `commissive`: commits, pledges, promises, agrees to do, reaffirms support, expresses readiness; `expressive`: thanks, welcomes, praises, condemns, regrets, expresses concern, hope or condolences; `declarative`: brings about by saying: recognises a state, appoints, declares closed.
             * @example assertive
             * @enum {string}
             */
            act: "assertive" | "directive" | "commissive" | "expressive" | "declarative";
            /** @description Topics whose words stand inside the claim. */
            topics: components["schemas"]["Topic"][];
            /**
             * @description Whether another document reports the same speaker to put forward the same proposition.
             * @example true
             */
            echoed: boolean;
            /**
             * @description Offset of the first UTF-16 code unit.
             * @example 72
             */
            start: number;
            /**
             * @description Offset behind the last UTF-16 code unit.
             * @example 86
             */
            end: number;
            /**
             * @description Name of the rule that found the value.
             * @example frame:verb:receive
             */
            rule: string;
            /** @description The words that show `speakers` and `act`; the claim itself is at `start` and `end`. */
            evidence: components["schemas"]["EvidenceByField"];
        };
        /** @description A claim in a list. */
        ClaimRow: {
            /**
             * @description Id of the claim.
             * @example clm_0b5e9c7d3a2f4186
             */
            id: string;
            /**
             * @description Id of the event.
             * @example evt_7f1d20c4a6b98e53
             */
            event_id: string;
            /**
             * @description Id of the document, derived from its bytes.
             * @example doc_3c1f0a9be2d47705
             */
            document_id: string;
            /** @description Who is reported to say it; several for a joint statement. */
            speakers: components["schemas"]["Speaker"][];
            /**
             * @description What is said: a span of the text without reporting verb, speaker and quotation marks.
             * @example the operations had been carried out without causing harm to the civilian population
             */
            text: string;
            /**
             * @description `direct`: in quotation marks; `indirect`: in the words of the reporter.
             * @example direct
             * @enum {string}
             */
            mode: "direct" | "indirect";
            /**
             * @description `assertive`: states, notes, stresses that, emphasises the importance of, informs, denies, agrees that; `directive`: urges, calls for or on, asks, invites, demands, recommends; `commissive`: commits, pledges, promises, agrees to do, reaffirms support, expresses readiness; `expressive`: thanks, welcomes, praises, condemns, regrets, expresses concern, hope or condolences; `declarative`: brings about by saying: recognises a state, appoints, declares closed.
             * @example assertive
             * @enum {string}
             */
            act: "assertive" | "directive" | "commissive" | "expressive" | "declarative";
            /** @description Topics whose words stand inside the claim. */
            topics: components["schemas"]["Topic"][];
            /**
             * @description Whether another document reports the same speaker to put forward the same proposition.
             * @example true
             */
            echoed: boolean;
            /**
             * @description Offset of the first UTF-16 code unit.
             * @example 72
             */
            start: number;
            /**
             * @description Offset behind the last UTF-16 code unit.
             * @example 86
             */
            end: number;
            /**
             * @description Name of the rule that found the value.
             * @example frame:verb:receive
             */
            rule: string;
            /** @description The words that show `speakers` and `act`; the claim itself is at `start` and `end`. */
            evidence: components["schemas"]["EvidenceByField"];
            /** @description The event it was made in, where `include` asks for it. */
            event?: components["schemas"]["EventSummary"];
        };
        /** @description A closed list of the codebook. */
        ClosedList: {
            /**
             * @description The field whose values these are.
             * @example kind
             */
            name: string;
            /** @description All values there are. */
            values: components["schemas"]["ListValue"][];
        };
        /** @description The definitions that all records share. */
        Codebook: {
            /** @description The closed lists. */
            lists: components["schemas"]["ClosedList"][];
        };
        /** @description A claim as one report has it, with its words. */
        ComparedClaim: {
            /**
             * @description Id of the claim.
             * @example clm_0b5e9c7d3a2f4186
             */
            id: string;
            /**
             * @description Who is reported to say it.
             * @example [
             *       "Nikol Pashinyan"
             *     ]
             */
            speakers: string[];
            /**
             * @description What is said.
             * @example negotiations resume within a fixed timetable
             */
            text: string;
            /**
             * @description `direct`: in quotation marks; `indirect`: in the words of the reporter.
             * @example direct
             * @enum {string}
             */
            mode: "direct" | "indirect";
            /**
             * @description `assertive`: states, notes, stresses that, emphasises the importance of, informs, denies, agrees that; `directive`: urges, calls for or on, asks, invites, demands, recommends; `commissive`: commits, pledges, promises, agrees to do, reaffirms support, expresses readiness; `expressive`: thanks, welcomes, praises, condemns, regrets, expresses concern, hope or condolences; `declarative`: brings about by saying: recognises a state, appoints, declares closed.
             * @example assertive
             * @enum {string}
             */
            act: "assertive" | "directive" | "commissive" | "expressive" | "declarative";
            /** @description The words that show the act; `null` where none were read. */
            said: components["schemas"]["Quote"] | null;
            /**
             * @description Offset of the first UTF-16 code unit.
             * @example 72
             */
            start: number;
            /**
             * @description Offset behind the last UTF-16 code unit.
             * @example 86
             */
            end: number;
            /**
             * @description Name of the rule that found the value.
             * @example frame:verb:receive
             */
            rule: string;
            /**
             * @description The words of the text at `start` to `end`.
             * @example on Saturday
             */
            quote: string;
        };
        /** @description A side of the event as one report has it. */
        ComparedParticipant: {
            /**
             * @description Id of the person; `null` for an unnamed side, a source, or a name that several people have (`/unresolved` lists these with who may be meant).
             * @example per_5d0c7be1f294
             */
            person_id: string | null;
            /**
             * @description Name as reported; `null` for an unnamed office or delegation.
             * @example Nikol Pashinyan
             */
            name: string | null;
            /**
             * @description Office as reported, without the country.
             * @example Prime Minister
             */
            title: string | null;
            /**
             * @description ISO 3166-1 alpha-2 code of the state spoken for.
             * @example AM
             */
            country: string | null;
            /**
             * @description The body spoken for where it is not a state.
             * @example United Nations
             */
            organization: string | null;
            /**
             * @description `host`: receives; `guest`: is received or visits; `caller`: places the call; `called`: is called; `mediator`: brings the sides together; `participant`: takes part; the text shows no direction.
             * @example host
             * @enum {string}
             */
            role: "host" | "guest" | "caller" | "called" | "mediator" | "participant";
            /** @description The words that give each field; a field that is missing was not read from the text. */
            evidence: {
                [key: string]: components["schemas"]["Quote"];
            };
        };
        /** @description One value of the event as each report has it. */
        ComparedValue: {
            /**
             * @description What the row is of.
             * @example date
             * @enum {string}
             */
            field: "kind" | "channel" | "status" | "date" | "place.city" | "place.country" | "place.venue";
            /**
             * @description What A gives; a range of days with a slash between.
             * @example 2021-07-17
             */
            a: string | null;
            /**
             * @description What B gives.
             * @example 2021-07-16
             */
            b: string | null;
            /**
             * @description `same`: both give the same; `compatible`: one is more precise than the other; `differs`: they cannot both be right, or are worded differently; `only_a`: only A gives it; `only_b`: only B gives it; `neither`: neither gives it.
             * @example differs
             * @enum {string}
             */
            agreement: "same" | "compatible" | "differs" | "only_a" | "only_b" | "neither";
            /** @description The words of A; `null` where none were read. */
            evidence_a: components["schemas"]["Quote"] | null;
            /** @description The words of B; `null` where none were read. */
            evidence_b: components["schemas"]["Quote"] | null;
        };
        /** @description Two reports next to each other: values that differ, and what is in one only or in both. */
        Comparison: {
            a: components["schemas"]["ReportRef"];
            b: components["schemas"]["ReportRef"];
            /**
             * @description `one_event`: both are reports of one event; `possible_duplicates`: reports of two events that may be one; `neither`: reports of two events, and nothing says that these may be one.
             * @example possible_duplicates
             * @enum {string}
             */
            relation: "one_event" | "possible_duplicates" | "neither";
            /**
             * @description What matters of it in plain sentences: first what differs, then what only one has. Claims are matched by their words: what no claim of the other is worded like may be told there in words of its own.
             * @example [
             *       "A gives the date as 17 July 2021, B as 16 July 2021."
             *     ]
             */
            summary: string[];
            /** @description Values of the event, one row for each field. */
            values: components["schemas"]["ComparedValue"][];
            /** @description Participants: what both reports have, and what each leaves out. */
            participants: {
                /** @description Participants that both reports have. */
                both: components["schemas"]["ParticipantPair"][];
                /** @description Participants that only A has. */
                only_a: components["schemas"]["ComparedParticipant"][];
                /** @description Participants that only B has. */
                only_b: components["schemas"]["ComparedParticipant"][];
            };
            /** @description Topics: what both reports have, and what each leaves out. */
            topics: {
                /** @description Topics that both reports have. */
                both: components["schemas"]["TopicPair"][];
                /** @description Topics that only A has. */
                only_a: components["schemas"]["TopicOfOne"][];
                /** @description Topics that only B has. */
                only_b: components["schemas"]["TopicOfOne"][];
            };
            /** @description Claims: what both reports have, and what each leaves out. */
            claims: {
                /** @description Claims that both reports have. */
                both: components["schemas"]["ClaimPair"][];
                /** @description Claims that only A has. */
                only_a: components["schemas"]["ComparedClaim"][];
                /** @description Claims that only B has. */
                only_b: components["schemas"]["ComparedClaim"][];
            };
        };
        /** @description What was said of a record, and from which version of the data it counts. */
        CorrectedRecord: {
            /**
             * @description Id of the record that it was said of, as it is now.
             * @example rep_91b3c5d7e0f2a468
             */
            id: string;
            /**
             * @description The field.
             * @example date
             */
            field: string;
            /**
             * @description Whether the value counts from now on, or what was said before does no longer.
             * @example corrected
             * @enum {string}
             */
            change: "corrected" | "undone";
            /**
             * @description Raised by one with every change of the data.
             * @example 17
             */
            dataset_version: number;
            /**
             * @description When the data last changed.
             * @example 2026-01-31T12:00:00.000Z
             */
            as_of: string;
        };
        /** @description A value that a person has corrected, beside what was extracted. */
        Correction: {
            /**
             * @description What was corrected; `same_as` and `not_same_as` say of two records whether they are one.
             * @example date
             */
            field: string;
            /**
             * @description What a person has said is right; `null` for no value. The id of the other record where two are compared.
             * @example 2021-07-17
             */
            value: (string | string[]) | null;
            /**
             * @description What was found without the correction.
             * @example 2021-07-16
             */
            extracted: (string | string[]) | null;
            /**
             * @description The reason that was given.
             * @example the ministry has corrected the date
             */
            why: string;
            /**
             * @description When it was said.
             * @example 2026-01-31T12:00:00.000Z
             */
            at: string;
        };
        /**
         * @description What is right in a record, and why.
         * @example {
         *       "field": "date",
         *       "value": "2021-07-17",
         *       "why": "the communiqué of both sides gives this day"
         *     }
         */
        CorrectionBody: {
            /**
             * @description The field that is wrong.
             * @example date
             */
            field: string;
            /**
             * @description What is right, as text; `null` (or the text `null`) for no value; a list of names for `speakers`; the id of the other record for `same_as` and `not_same_as`.
             * @example 2021-07-17
             */
            value?: (string | string[]) | null;
            /**
             * @description Takes back what was said before; `value` is only needed where two records are compared.
             * @example true
             */
            undo?: boolean;
            /**
             * @description Why, in words; shown to whoever asks for the record.
             * @example the ministry has retracted the statement
             */
            why: string;
        };
        /** @description Someone who takes part in the same events. */
        Counterpart: {
            /**
             * @description Id of the person.
             * @example per_5d0c7be1f294
             */
            person_id: string;
            /**
             * @description Fullest form of the name.
             * @example Nikol Pashinyan
             */
            name: string;
            /**
             * @description Number of events.
             * @example 12
             */
            event_count: number;
        };
        /** @description A country that takes part in events. */
        CountryCount: {
            /**
             * @description ISO 3166-1 alpha-2 code.
             * @example AZ
             */
            code: string;
            /**
             * @description English name of the country.
             * @example Armenia
             */
            name: string;
            /**
             * @description Events in which someone speaks for the country.
             * @example 12
             */
            event_count: number;
            /**
             * @description People who speak for the country.
             * @example 3
             */
            person_count: number;
        };
        /** @description A page of a list. */
        CountryList: {
            /** @description The rows of this page. */
            data: components["schemas"]["CountryCount"][];
            page: components["schemas"]["PageInfo"];
            /** @description The state of the data and how the filters were understood. */
            meta: {
                /**
                 * @description Raised by one with every change of the data.
                 * @example 17
                 */
                dataset_version: number;
                /**
                 * @description When the data last changed.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                as_of: string;
                /** @description Whom each name in `person` was taken to be, where there is one. */
                person?: components["schemas"]["NameMatch"][];
                /** @description Values of filters that no record has at all, where there are some, with the nearest that there are. */
                unknown?: components["schemas"]["UnknownValue"][];
            };
        };
        /** @description A row with the fields that `fields` names. */
        CountryListRow: {
            /**
             * @description ISO 3166-1 alpha-2 code.
             * @example AZ
             */
            code?: string;
            /**
             * @description English name of the country.
             * @example Armenia
             */
            name?: string;
            /**
             * @description Events in which someone speaks for the country.
             * @example 12
             */
            event_count?: number;
            /**
             * @description People who speak for the country.
             * @example 3
             */
            person_count?: number;
        };
        /** @description A page of a list. */
        CountryListWithFields: {
            /** @description The rows of this page. */
            data: components["schemas"]["CountryListRow"][];
            page: components["schemas"]["PageInfo"];
            /** @description The state of the data and how the filters were understood. */
            meta: {
                /**
                 * @description Raised by one with every change of the data.
                 * @example 17
                 */
                dataset_version: number;
                /**
                 * @description When the data last changed.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                as_of: string;
                /** @description Whom each name in `person` was taken to be, where there is one. */
                person?: components["schemas"]["NameMatch"][];
                /** @description Values of filters that no record has at all, where there are some, with the nearest that there are. */
                unknown?: components["schemas"]["UnknownValue"][];
            };
        };
        /** @description When the event takes place, as far as it is reported. */
        DateSummary: {
            /**
             * @description ISO 8601 date, as precise as `precision` says: YYYY-MM-DD, YYYY-MM or YYYY.
             * @example 2023-09-26
             */
            start: string;
            /**
             * @description Last day (or month, year) of an occasion of several; `null` for one.
             * @example null
             */
            end: string | null;
            /**
             * @description `day`: YYYY-MM-DD; `month`: YYYY-MM; `year`: YYYY.
             * @example day
             * @enum {string}
             */
            precision: "day" | "month" | "year";
            /**
             * @description `stated`: the text gives the date; `relative`: a word such as "today" or "on Tuesday", resolved against the dateline or publication date; `published`: the text has no time word, is itself the readout of the occasion, and has a publication date.
             * @example stated
             * @enum {string}
             */
            basis: "stated" | "relative" | "published";
        };
        /** @description Where and when the report was filed, as its dateline says. */
        Dateline: {
            /**
             * @description Offset of the first UTF-16 code unit.
             * @example 72
             */
            start: number;
            /**
             * @description Offset behind the last UTF-16 code unit.
             * @example 86
             */
            end: number;
            /**
             * @description Name of the rule that found the value.
             * @example frame:verb:receive
             */
            rule: string;
            /**
             * @description Place as written.
             * @example BAKU
             */
            place: string | null;
            /**
             * @description ISO 8601 date where one is given.
             * @example 1993-07-28
             */
            date: string | null;
        };
        /**
         * @description A document and what is known of it beside its text.
         * @example {
         *       "text": "Foreign ministers meet in Tallinn\n\n14 May 2024\n\nForeign Minister Ana Lind of Norway met her Estonian counterpart, Mart Kask, in Tallinn on Tuesday. They discussed energy.",
         *       "publisher": "Harbour Post",
         *       "published": "2024-05-14",
         *       "url": "https://example.org/harbour-post/tallinn"
         *     }
         */
        DocumentBody: {
            /**
             * @description The document: plain text with its headline first.
             * @example Foreign ministers meet in Tallinn
             *
             *     14 May 2024
             *
             *     Foreign Minister Ana Lind of Norway met her Estonian counterpart, Mart Kask, in Tallinn on Tuesday. They discussed energy.
             */
            text: string;
            /**
             * @description Who published the text.
             * @example Harbour Post
             */
            publisher?: string | null;
            /**
             * @description Date or date-time of publication: ISO 8601, or as texts write it (`4 March 2024`).
             * @example 2024-05-14
             */
            published?: string | null;
            /**
             * @description Address of the document on the web (http or https), without a password.
             * @example https://example.org/harbour-post/tallinn
             */
            url?: string | null;
            /**
             * @description Who is credited.
             * @example Fjord News
             */
            source?: string | null;
            /**
             * @description The headline, where the text itself has none.
             * @example Foreign ministers meet in Tallinn
             */
            title?: string | null;
        };
        /** @description A source document with its text and what was read from it. */
        DocumentDetail: {
            /**
             * @description Id of the document, derived from its bytes.
             * @example doc_3c1f0a9be2d47705
             */
            id: string;
            /**
             * @description The headline; the first line where the file has one.
             * @example Ministers meet in Oslo
             */
            title: string | null;
            /**
             * @description Who published this text: a news agency, a ministry, a presidency.
             * @example Anadolu Agency
             */
            publisher: string | null;
            /**
             * @description Who the text itself credits.
             * @example president.az
             */
            source: string | null;
            /**
             * @description Address of the document where it is known.
             * @example https://example.org/news/17
             */
            url: string | null;
            /**
             * @description ISO 8601 date or date-time of publication as stated; with a time zone only where one is stated.
             * @example 2023-09-27T06:28
             */
            published: string | null;
            /**
             * @description ISO 8601 date or date-time of the last change as stated.
             * @example 2023-09-27T06:40
             */
            modified: string | null;
            /**
             * @description BCP 47 language tag.
             * @example en
             */
            language: string;
            /**
             * @description SHA-256 of the bytes as received, in hex.
             * @example aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
             */
            sha256: string;
            /**
             * @description Size as received, in bytes.
             * @example 3538
             */
            byte_length: number;
            /**
             * @description Media type as received.
             * @example text/plain
             */
            media_type: string;
            /**
             * @description Number of events the document reports.
             * @example 2
             */
            event_count: number;
            /**
             * @description When the document was last read into the set.
             * @example 2026-01-31T12:00:00.000Z
             */
            ingested_at: string;
            /**
             * @description The text that all offsets point into.
             * @example Ministers meet in Oslo
             *     …
             */
            text: string;
            /** @description The dateline, `null` where there is none. */
            dateline: components["schemas"]["Dateline"] | null;
            /** @description The parts of the text in order. */
            blocks: components["schemas"]["Block"][];
            evidence: components["schemas"]["EvidenceByField"];
            /** @description What was read from which words, in the order of the text. */
            annotations: components["schemas"]["Annotation"][];
        };
        /** @description A page of a list. */
        DocumentList: {
            /** @description The rows of this page. */
            data: components["schemas"]["DocumentRow"][];
            page: components["schemas"]["PageInfo"];
            /** @description The state of the data and how the filters were understood. */
            meta: {
                /**
                 * @description Raised by one with every change of the data.
                 * @example 17
                 */
                dataset_version: number;
                /**
                 * @description When the data last changed.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                as_of: string;
                /** @description Whom each name in `person` was taken to be, where there is one. */
                person?: components["schemas"]["NameMatch"][];
                /** @description Values of filters that no record has at all, where there are some, with the nearest that there are. */
                unknown?: components["schemas"]["UnknownValue"][];
                /**
                 * @description For each dimension in `facets` the largest groups of all rows, at most 50, and those without a value.
                 * @example {
                 *       "kind": [
                 *         {
                 *           "key": "meeting",
                 *           "label": null,
                 *           "count": 12
                 *         }
                 *       ]
                 *     }
                 */
                facets?: {
                    [key: string]: components["schemas"]["Group"][];
                };
            };
        };
        /** @description A page of counts by one value. */
        DocumentListGroups: {
            /** @description The rows of this page. */
            data: components["schemas"]["Group"][];
            page: components["schemas"]["PageInfo"];
            /** @description The state of the data and how the filters were understood. */
            meta: {
                /**
                 * @description Raised by one with every change of the data.
                 * @example 17
                 */
                dataset_version: number;
                /**
                 * @description When the data last changed.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                as_of: string;
                /** @description Whom each name in `person` was taken to be, where there is one. */
                person?: components["schemas"]["NameMatch"][];
                /** @description Values of filters that no record has at all, where there are some, with the nearest that there are. */
                unknown?: components["schemas"]["UnknownValue"][];
                /**
                 * @description For each dimension in `facets` the largest groups of all rows, at most 50, and those without a value.
                 * @example {
                 *       "kind": [
                 *         {
                 *           "key": "meeting",
                 *           "label": null,
                 *           "count": 12
                 *         }
                 *       ]
                 *     }
                 */
                facets?: {
                    [key: string]: components["schemas"]["Group"][];
                };
                group_by: components["schemas"]["Grouping"];
            };
        };
        /** @description A row with the fields that `fields` names. */
        DocumentListRow: {
            /**
             * @description Id of the document, derived from its bytes.
             * @example doc_3c1f0a9be2d47705
             */
            id?: string;
            /**
             * @description The headline; the first line where the file has one.
             * @example Ministers meet in Oslo
             */
            title?: string | null;
            /**
             * @description Who published this text: a news agency, a ministry, a presidency.
             * @example Anadolu Agency
             */
            publisher?: string | null;
            /**
             * @description Who the text itself credits.
             * @example president.az
             */
            source?: string | null;
            /**
             * @description Address of the document where it is known.
             * @example https://example.org/news/17
             */
            url?: string | null;
            /**
             * @description ISO 8601 date or date-time of publication as stated; with a time zone only where one is stated.
             * @example 2023-09-27T06:28
             */
            published?: string | null;
            /**
             * @description ISO 8601 date or date-time of the last change as stated.
             * @example 2023-09-27T06:40
             */
            modified?: string | null;
            /**
             * @description BCP 47 language tag.
             * @example en
             */
            language?: string;
            /**
             * @description SHA-256 of the bytes as received, in hex.
             * @example aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
             */
            sha256?: string;
            /**
             * @description Size as received, in bytes.
             * @example 3538
             */
            byte_length?: number;
            /**
             * @description Media type as received.
             * @example text/plain
             */
            media_type?: string;
            /**
             * @description Number of events the document reports.
             * @example 2
             */
            event_count?: number;
            /**
             * @description When the document was last read into the set.
             * @example 2026-01-31T12:00:00.000Z
             */
            ingested_at?: string;
            /** @description The events it reports, where `include` asks for them. */
            events?: components["schemas"]["EventSummary"][];
        };
        /** @description A page of a list. */
        DocumentListWithFields: {
            /** @description The rows of this page. */
            data: components["schemas"]["DocumentListRow"][];
            page: components["schemas"]["PageInfo"];
            /** @description The state of the data and how the filters were understood. */
            meta: {
                /**
                 * @description Raised by one with every change of the data.
                 * @example 17
                 */
                dataset_version: number;
                /**
                 * @description When the data last changed.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                as_of: string;
                /** @description Whom each name in `person` was taken to be, where there is one. */
                person?: components["schemas"]["NameMatch"][];
                /** @description Values of filters that no record has at all, where there are some, with the nearest that there are. */
                unknown?: components["schemas"]["UnknownValue"][];
                /**
                 * @description For each dimension in `facets` the largest groups of all rows, at most 50, and those without a value.
                 * @example {
                 *       "kind": [
                 *         {
                 *           "key": "meeting",
                 *           "label": null,
                 *           "count": 12
                 *         }
                 *       ]
                 *     }
                 */
                facets?: {
                    [key: string]: components["schemas"]["Group"][];
                };
            };
        };
        /** @description A document in short: enough to name and to fetch it. */
        DocumentRef: {
            /**
             * @description Id of the document, derived from its bytes.
             * @example doc_3c1f0a9be2d47705
             */
            id: string;
            /**
             * @description The headline; the first line where the file has one.
             * @example Ministers meet in Oslo
             */
            title: string | null;
            /**
             * @description Who published this text: a news agency, a ministry, a presidency.
             * @example Anadolu Agency
             */
            publisher: string | null;
            /**
             * @description ISO 8601 date or date-time of publication as stated; with a time zone only where one is stated.
             * @example 2023-09-27T06:28
             */
            published: string | null;
        };
        /** @description A source document in a list. */
        DocumentRow: {
            /**
             * @description Id of the document, derived from its bytes.
             * @example doc_3c1f0a9be2d47705
             */
            id: string;
            /**
             * @description The headline; the first line where the file has one.
             * @example Ministers meet in Oslo
             */
            title: string | null;
            /**
             * @description Who published this text: a news agency, a ministry, a presidency.
             * @example Anadolu Agency
             */
            publisher: string | null;
            /**
             * @description Who the text itself credits.
             * @example president.az
             */
            source: string | null;
            /**
             * @description Address of the document where it is known.
             * @example https://example.org/news/17
             */
            url: string | null;
            /**
             * @description ISO 8601 date or date-time of publication as stated; with a time zone only where one is stated.
             * @example 2023-09-27T06:28
             */
            published: string | null;
            /**
             * @description ISO 8601 date or date-time of the last change as stated.
             * @example 2023-09-27T06:40
             */
            modified: string | null;
            /**
             * @description BCP 47 language tag.
             * @example en
             */
            language: string;
            /**
             * @description SHA-256 of the bytes as received, in hex.
             * @example aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
             */
            sha256: string;
            /**
             * @description Size as received, in bytes.
             * @example 3538
             */
            byte_length: number;
            /**
             * @description Media type as received.
             * @example text/plain
             */
            media_type: string;
            /**
             * @description Number of events the document reports.
             * @example 2
             */
            event_count: number;
            /**
             * @description When the document was last read into the set.
             * @example 2026-01-31T12:00:00.000Z
             */
            ingested_at: string;
            /** @description The events it reports, where `include` asks for them. */
            events?: components["schemas"]["EventSummary"][];
        };
        /** @description Whether a document is withdrawn. */
        DocumentState: {
            /**
             * @description Id of the document, derived from its bytes.
             * @example doc_3c1f0a9be2d47705
             */
            id: string;
            /**
             * @description Whether it stays out; once it may come in again, sending it again takes it in.
             * @example true
             */
            withdrawn: boolean;
            /**
             * @description `unchanged`: it was so before, and `why` is not noted.
             * @example changed
             * @enum {string}
             */
            change: "changed" | "unchanged";
            /**
             * @description The reason that is on record; `null` for none.
             * @example the ministry has retracted the statement
             */
            why: string | null;
            /**
             * @description Raised by one with every change of the data.
             * @example 17
             */
            dataset_version: number;
            /**
             * @description When the data last changed.
             * @example 2026-01-31T12:00:00.000Z
             */
            as_of: string;
        };
        /** @description A source document, without its text. */
        DocumentSummary: {
            /**
             * @description Id of the document, derived from its bytes.
             * @example doc_3c1f0a9be2d47705
             */
            id: string;
            /**
             * @description The headline; the first line where the file has one.
             * @example Ministers meet in Oslo
             */
            title: string | null;
            /**
             * @description Who published this text: a news agency, a ministry, a presidency.
             * @example Anadolu Agency
             */
            publisher: string | null;
            /**
             * @description Who the text itself credits.
             * @example president.az
             */
            source: string | null;
            /**
             * @description Address of the document where it is known.
             * @example https://example.org/news/17
             */
            url: string | null;
            /**
             * @description ISO 8601 date or date-time of publication as stated; with a time zone only where one is stated.
             * @example 2023-09-27T06:28
             */
            published: string | null;
            /**
             * @description ISO 8601 date or date-time of the last change as stated.
             * @example 2023-09-27T06:40
             */
            modified: string | null;
            /**
             * @description BCP 47 language tag.
             * @example en
             */
            language: string;
            /**
             * @description SHA-256 of the bytes as received, in hex.
             * @example aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
             */
            sha256: string;
            /**
             * @description Size as received, in bytes.
             * @example 3538
             */
            byte_length: number;
            /**
             * @description Media type as received.
             * @example text/plain
             */
            media_type: string;
            /**
             * @description Number of events the document reports.
             * @example 2
             */
            event_count: number;
            /**
             * @description When the document was last read into the set.
             * @example 2026-01-31T12:00:00.000Z
             */
            ingested_at: string;
        };
        /** @description The same proposition as another document reports it. */
        Echo: {
            claim: components["schemas"]["ClaimRecord"];
            document: components["schemas"]["DocumentRef"];
            /**
             * @description How alike the two are: 1 for the same words of content. Pairs below 0.48 are no echoes.
             * @example 0.72
             */
            score: number;
            /**
             * @description Whether it is another report of the same event rather than said again elsewhere.
             * @example false
             */
            same_event: boolean;
            differs: components["schemas"]["ClaimDifferences"];
        };
        /** @description How the reports of an event differ, two by two. */
        EventComparison: {
            /**
             * @description Id of the event.
             * @example evt_7f1d20c4a6b98e53
             */
            event_id: string;
            /**
             * @description `reports`: the reports of the event, every two of them in the order of publication; `possible_duplicates`: the one report of the event (A) with each report of its possible duplicates (B); `nothing`: the event has one report and no possible duplicate, so that there is nothing to compare.
             * @example reports
             * @enum {string}
             */
            compared: "reports" | "possible_duplicates" | "nothing";
            /**
             * @description How many pairs there are; those beyond the comparisons given are left out.
             * @example 1
             */
            pair_count: number;
            /** @description The first pairs, next to each other. */
            comparisons: components["schemas"]["Comparison"][];
        };
        /** @description When the event takes place, as far as the document says. */
        EventDate: {
            /**
             * @description ISO 8601 date, as precise as `precision` says: YYYY-MM-DD, YYYY-MM or YYYY.
             * @example 2023-09-26
             */
            start: string;
            /**
             * @description Last day (or month, year) of an occasion of several; `null` for one.
             * @example null
             */
            end: string | null;
            /**
             * @description `day`: YYYY-MM-DD; `month`: YYYY-MM; `year`: YYYY.
             * @example day
             * @enum {string}
             */
            precision: "day" | "month" | "year";
            /**
             * @description `stated`: the text gives the date; `relative`: a word such as "today" or "on Tuesday", resolved against the dateline or publication date; `published`: the text has no time word, is itself the readout of the occasion, and has a publication date.
             * @example stated
             * @enum {string}
             */
            basis: "stated" | "relative" | "published";
            /** @description The words that give the date; `null` where it was only known beside the text. */
            evidence: components["schemas"]["Evidence"] | null;
        };
        /** @description The whole record of an event, each value with its evidence. */
        EventDetail: {
            /**
             * @description Id of the event.
             * @example evt_7f1d20c4a6b98e53
             */
            id: string;
            /**
             * @description `meeting`: in person: visits, audiences, receptions, summits, talks; `call`: by telephone or video.
             * @example meeting
             * @enum {string}
             */
            kind: "meeting" | "call";
            channel: ("in_person" | "phone" | "video") | null;
            /**
             * @description `held`: took place, or is under way; `planned`: announced for a time to come; `cancelled`: called off, or announced and did not take place.
             * @example held
             * @enum {string}
             */
            status: "held" | "planned" | "cancelled";
            /**
             * @description `main`: what the document is about; `mentioned`: background or outlook.
             * @example main
             * @enum {string}
             */
            salience: "main" | "mentioned";
            /** @description `null` where no document dates the event. */
            date: components["schemas"]["DateSummary"] | null;
            /** @description `null` where no document says where; a call has none. */
            place: components["schemas"]["PlaceSummary"] | null;
            /** @description The sides, in the order of the text. */
            participants: components["schemas"]["ParticipantSummary"][];
            /** @description What was on the table. */
            topics: components["schemas"]["Topic"][];
            /**
             * @description Number of claims reported of the event.
             * @example 9
             */
            claim_count: number;
            /**
             * @description Number of documents that report the event.
             * @example 2
             */
            report_count: number;
            /** @description The documents that report the event. */
            documents: components["schemas"]["DocumentRef"][];
            /** @description What the reports say of each field, which value is shown, and why. */
            choices: components["schemas"]["FieldChoice"][];
            /** @description Other events that may be the same occasion. */
            possible_duplicates: components["schemas"]["PossibleDuplicate"][];
            /** @description What people have corrected of the event as a whole, beside what its reports give together. */
            corrections: components["schemas"]["Correction"][];
            /** @description What each document reports of the event. */
            reports: components["schemas"]["Report"][];
        };
        /** @description A page of a list. */
        EventList: {
            /** @description The rows of this page. */
            data: components["schemas"]["EventRow"][];
            page: components["schemas"]["PageInfo"];
            /** @description The state of the data and how the filters were understood. */
            meta: {
                /**
                 * @description Raised by one with every change of the data.
                 * @example 17
                 */
                dataset_version: number;
                /**
                 * @description When the data last changed.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                as_of: string;
                /** @description Whom each name in `person` was taken to be, where there is one. */
                person?: components["schemas"]["NameMatch"][];
                /** @description Values of filters that no record has at all, where there are some, with the nearest that there are. */
                unknown?: components["schemas"]["UnknownValue"][];
                /**
                 * @description For each dimension in `facets` the largest groups of all rows, at most 50, and those without a value.
                 * @example {
                 *       "kind": [
                 *         {
                 *           "key": "meeting",
                 *           "label": null,
                 *           "count": 12
                 *         }
                 *       ]
                 *     }
                 */
                facets?: {
                    [key: string]: components["schemas"]["Group"][];
                };
            };
        };
        /** @description A page of counts by one value. */
        EventListGroups: {
            /** @description The rows of this page. */
            data: components["schemas"]["Group"][];
            page: components["schemas"]["PageInfo"];
            /** @description The state of the data and how the filters were understood. */
            meta: {
                /**
                 * @description Raised by one with every change of the data.
                 * @example 17
                 */
                dataset_version: number;
                /**
                 * @description When the data last changed.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                as_of: string;
                /** @description Whom each name in `person` was taken to be, where there is one. */
                person?: components["schemas"]["NameMatch"][];
                /** @description Values of filters that no record has at all, where there are some, with the nearest that there are. */
                unknown?: components["schemas"]["UnknownValue"][];
                /**
                 * @description For each dimension in `facets` the largest groups of all rows, at most 50, and those without a value.
                 * @example {
                 *       "kind": [
                 *         {
                 *           "key": "meeting",
                 *           "label": null,
                 *           "count": 12
                 *         }
                 *       ]
                 *     }
                 */
                facets?: {
                    [key: string]: components["schemas"]["Group"][];
                };
                group_by: components["schemas"]["Grouping"];
            };
        };
        /** @description A row with the fields that `fields` names. */
        EventListRow: {
            /**
             * @description Id of the event.
             * @example evt_7f1d20c4a6b98e53
             */
            id?: string;
            /**
             * @description `meeting`: in person: visits, audiences, receptions, summits, talks; `call`: by telephone or video.
             * @example meeting
             * @enum {string}
             */
            kind?: "meeting" | "call";
            channel?: ("in_person" | "phone" | "video") | null;
            /**
             * @description `held`: took place, or is under way; `planned`: announced for a time to come; `cancelled`: called off, or announced and did not take place.
             * @example held
             * @enum {string}
             */
            status?: "held" | "planned" | "cancelled";
            /**
             * @description `main`: what the document is about; `mentioned`: background or outlook.
             * @example main
             * @enum {string}
             */
            salience?: "main" | "mentioned";
            /** @description `null` where no document dates the event. */
            date?: components["schemas"]["DateSummary"] | null;
            /** @description `null` where no document says where; a call has none. */
            place?: components["schemas"]["PlaceSummary"] | null;
            /** @description The sides, in the order of the text. */
            participants?: components["schemas"]["ParticipantSummary"][];
            /** @description What was on the table. */
            topics?: components["schemas"]["Topic"][];
            /**
             * @description Number of claims reported of the event.
             * @example 9
             */
            claim_count?: number;
            /**
             * @description Number of documents that report the event.
             * @example 2
             */
            report_count?: number;
            /** @description The documents that report the event. */
            documents?: components["schemas"]["DocumentRef"][];
            /** @description What is reported to have been said there, where `include` asks for it. */
            claims?: components["schemas"]["ClaimRecord"][];
            /** @description Each report with its evidence, where `include` asks for it. */
            reports?: components["schemas"]["Report"][];
        };
        /** @description A page of a list. */
        EventListWithFields: {
            /** @description The rows of this page. */
            data: components["schemas"]["EventListRow"][];
            page: components["schemas"]["PageInfo"];
            /** @description The state of the data and how the filters were understood. */
            meta: {
                /**
                 * @description Raised by one with every change of the data.
                 * @example 17
                 */
                dataset_version: number;
                /**
                 * @description When the data last changed.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                as_of: string;
                /** @description Whom each name in `person` was taken to be, where there is one. */
                person?: components["schemas"]["NameMatch"][];
                /** @description Values of filters that no record has at all, where there are some, with the nearest that there are. */
                unknown?: components["schemas"]["UnknownValue"][];
                /**
                 * @description For each dimension in `facets` the largest groups of all rows, at most 50, and those without a value.
                 * @example {
                 *       "kind": [
                 *         {
                 *           "key": "meeting",
                 *           "label": null,
                 *           "count": 12
                 *         }
                 *       ]
                 *     }
                 */
                facets?: {
                    [key: string]: components["schemas"]["Group"][];
                };
            };
        };
        /** @description A meeting or a call in a list. */
        EventRow: {
            /**
             * @description Id of the event.
             * @example evt_7f1d20c4a6b98e53
             */
            id: string;
            /**
             * @description `meeting`: in person: visits, audiences, receptions, summits, talks; `call`: by telephone or video.
             * @example meeting
             * @enum {string}
             */
            kind: "meeting" | "call";
            channel: ("in_person" | "phone" | "video") | null;
            /**
             * @description `held`: took place, or is under way; `planned`: announced for a time to come; `cancelled`: called off, or announced and did not take place.
             * @example held
             * @enum {string}
             */
            status: "held" | "planned" | "cancelled";
            /**
             * @description `main`: what the document is about; `mentioned`: background or outlook.
             * @example main
             * @enum {string}
             */
            salience: "main" | "mentioned";
            /** @description `null` where no document dates the event. */
            date: components["schemas"]["DateSummary"] | null;
            /** @description `null` where no document says where; a call has none. */
            place: components["schemas"]["PlaceSummary"] | null;
            /** @description The sides, in the order of the text. */
            participants: components["schemas"]["ParticipantSummary"][];
            /** @description What was on the table. */
            topics: components["schemas"]["Topic"][];
            /**
             * @description Number of claims reported of the event.
             * @example 9
             */
            claim_count: number;
            /**
             * @description Number of documents that report the event.
             * @example 2
             */
            report_count: number;
            /** @description The documents that report the event. */
            documents: components["schemas"]["DocumentRef"][];
            /** @description What is reported to have been said there, where `include` asks for it. */
            claims?: components["schemas"]["ClaimRecord"][];
            /** @description Each report with its evidence, where `include` asks for it. */
            reports?: components["schemas"]["Report"][];
        };
        /** @description A meeting or a call, as its reports have it. */
        EventSummary: {
            /**
             * @description Id of the event.
             * @example evt_7f1d20c4a6b98e53
             */
            id: string;
            /**
             * @description `meeting`: in person: visits, audiences, receptions, summits, talks; `call`: by telephone or video.
             * @example meeting
             * @enum {string}
             */
            kind: "meeting" | "call";
            channel: ("in_person" | "phone" | "video") | null;
            /**
             * @description `held`: took place, or is under way; `planned`: announced for a time to come; `cancelled`: called off, or announced and did not take place.
             * @example held
             * @enum {string}
             */
            status: "held" | "planned" | "cancelled";
            /**
             * @description `main`: what the document is about; `mentioned`: background or outlook.
             * @example main
             * @enum {string}
             */
            salience: "main" | "mentioned";
            /** @description `null` where no document dates the event. */
            date: components["schemas"]["DateSummary"] | null;
            /** @description `null` where no document says where; a call has none. */
            place: components["schemas"]["PlaceSummary"] | null;
            /** @description The sides, in the order of the text. */
            participants: components["schemas"]["ParticipantSummary"][];
            /** @description What was on the table. */
            topics: components["schemas"]["Topic"][];
            /**
             * @description Number of claims reported of the event.
             * @example 9
             */
            claim_count: number;
            /**
             * @description Number of documents that report the event.
             * @example 2
             */
            report_count: number;
            /** @description The documents that report the event. */
            documents: components["schemas"]["DocumentRef"][];
        };
        /** @description Where a value comes from: the words that carry it and the rule that read them. */
        Evidence: {
            /**
             * @description Offset of the first UTF-16 code unit.
             * @example 72
             */
            start: number;
            /**
             * @description Offset behind the last UTF-16 code unit.
             * @example 86
             */
            end: number;
            /**
             * @description Name of the rule that found the value.
             * @example frame:verb:receive
             */
            rule: string;
        };
        /**
         * @description Evidence by field name. A field that is missing here was not read from the text itself.
         * @example {
         *       "name": {
         *         "start": 72,
         *         "end": 86,
         *         "rule": "person:title-name"
         *       }
         *     }
         */
        EvidenceByField: {
            [key: string]: components["schemas"]["Evidence"];
        };
        /** @description What was read from a document; offsets point into its text. */
        Extraction: {
            /** @description What the document says of itself, without its text. */
            document: {
                /**
                 * @description The headline; the first line where the file has one.
                 * @example Ministers meet in Oslo
                 */
                title: string | null;
                /**
                 * @description Who published this text: a news agency, a ministry, a presidency.
                 * @example Anadolu Agency
                 */
                publisher: string | null;
                /**
                 * @description Who the text itself credits.
                 * @example president.az
                 */
                source: string | null;
                /**
                 * @description Address of the document where it is known.
                 * @example https://example.org/news/17
                 */
                url: string | null;
                /**
                 * @description ISO 8601 date or date-time of publication as stated; with a time zone only where one is stated.
                 * @example 2023-09-27T06:28
                 */
                published: string | null;
                /**
                 * @description ISO 8601 date or date-time of the last change as stated.
                 * @example 2023-09-27T06:40
                 */
                modified: string | null;
                /**
                 * @description BCP 47 language tag.
                 * @example en
                 */
                language: string;
                /** @description The dateline, `null` where there is none. */
                dateline: components["schemas"]["Dateline"] | null;
                /** @description The parts of the text in order; they do not overlap. */
                blocks: components["schemas"]["Block"][];
                evidence: components["schemas"]["EvidenceByField"];
            };
            /** @description What the document reports. */
            events: components["schemas"]["ReportedEvent"][];
        };
        /** @description What the reports of an event say of one field, which value the event shows, and why. */
        FieldChoice: {
            /**
             * @description The field of the event.
             * @example date
             * @enum {string}
             */
            field: "kind" | "channel" | "status" | "date" | "place.city" | "place.country" | "place.venue";
            /**
             * @description The value that the event shows, a range of days with a slash between; `null` where a person has said that there is none.
             * @example 2021-07-17
             */
            value: string | null;
            /**
             * @description `only-report`: one report gives a value, and the event shows it; `agreed`: all reports that give a value give this one; `more-precise`: of the values given it is the most precise; `most-reports`: most reports give it; `latest-report`: the report that was published last gives it, and later reports know better; `first-report`: as many reports give another value, and the one that was published first gives it; `corrected`: a person has said that it is right.
             * @example more-precise
             * @enum {string}
             */
            because: "only-report" | "agreed" | "more-precise" | "most-reports" | "latest-report" | "first-report" | "corrected";
            /**
             * @description Whether reports contradict each other; a day and its month do not.
             * @example false
             */
            differs: boolean;
            /** @description Every value that a report gives, the one that was given first before others. */
            given: components["schemas"]["GivenValue"][];
        };
        /** @description One measured figure. */
        Figure: {
            /**
             * @description What is measured.
             * @example participants
             */
            name: string;
            /**
             * @description What counts as right.
             * @example Sides of the events that were found, each by name or office.
             */
            meaning: string;
            /**
             * @description `f1`: harmonic mean of precision and recall, for what is found or missed; `accuracy`: the share that is right, for values of what was found.
             * @example f1
             * @enum {string}
             */
            measure: "f1" | "accuracy";
            /**
             * @description The figure: 1 is without a fault.
             * @example 0.86
             */
            value: number;
            /**
             * @description The share of what was found that is right; `null` for an accuracy.
             * @example 0.91
             */
            precision: number | null;
            /**
             * @description The share of what there is that was found; `null` for an accuracy.
             * @example 0.82
             */
            recall: number | null;
            /**
             * @description How many of them the figure is taken over.
             * @example 118
             */
            of: number;
        };
        /** @description What a document reported of an event, as it was extracted. */
        FormerReport: {
            /**
             * @description Id of the report.
             * @example rep_91b3c5d7e0f2a468
             */
            id: string;
            /**
             * @description The event that it was of.
             * @example evt_7f1d20c4a6b98e53
             */
            event_id: string;
            event: components["schemas"]["ReportedEvent"];
        };
        /** @description A value with the reports that give it. */
        GivenValue: {
            /**
             * @description What these reports give.
             * @example 2021-07-17
             */
            value: string;
            /**
             * @description Ids of the reports, in the order of publication.
             * @example [
             *       "rep_91b3c5d7e0f2a468"
             *     ]
             */
            reports: string[];
        };
        /** @description Records that share a value, counted. */
        Group: {
            /**
             * @description The value that the records share; `null` for those that have none.
             * @example AZ
             */
            key: string | null;
            /**
             * @description The value in words; `null` where the key says it or there is none.
             * @example Azerbaijan
             */
            label: string | null;
            /**
             * @description Number of records.
             * @example 12
             */
            count: number;
        };
        /** @description How the records are counted. */
        Grouping: {
            /**
             * @description What the records are counted by.
             * @example country
             */
            by: string;
            /**
             * @description Whether no record is in two groups, so that the counts add up to the number of records.
             * @example false
             */
            partition: boolean;
        };
        /** @description The process is alive. */
        Health: {
            /**
             * @description The process answers.
             * @example ok
             * @constant
             */
            status: "ok";
        };
        /** @description A claim as reported, with its id. */
        IdentifiedClaim: {
            /**
             * @description Id of the claim.
             * @example clm_0b5e9c7d3a2f4186
             */
            id: string;
            /**
             * @description Who is reported to say it: participants' names (or titles where unnamed), several for a joint statement, or another source.
             * @example [
             *       "Ilham Aliyev"
             *     ]
             */
            speakers: string[];
            /**
             * @description What is said: a span of the text without reporting verb, speaker and quotation marks.
             * @example the operations had been carried out without causing harm to the civilian population
             */
            text: string;
            /**
             * @description `direct`: in quotation marks; `indirect`: in the words of the reporter.
             * @example direct
             * @enum {string}
             */
            mode: "direct" | "indirect";
            /**
             * @description `assertive`: states, notes, stresses that, emphasises the importance of, informs, denies, agrees that; `directive`: urges, calls for or on, asks, invites, demands, recommends; `commissive`: commits, pledges, promises, agrees to do, reaffirms support, expresses readiness; `expressive`: thanks, welcomes, praises, condemns, regrets, expresses concern, hope or condolences; `declarative`: brings about by saying: recognises a state, appoints, declares closed.
             * @example assertive
             * @enum {string}
             */
            act: "assertive" | "directive" | "commissive" | "expressive" | "declarative";
            /**
             * @description Offset of the first UTF-16 code unit.
             * @example 72
             */
            start: number;
            /**
             * @description Offset behind the last UTF-16 code unit.
             * @example 86
             */
            end: number;
            /**
             * @description Name of the rule that found the value.
             * @example frame:verb:receive
             */
            rule: string;
            /** @description The words that show `speakers` and `act`; the claim itself is at `start` and `end`. */
            evidence: components["schemas"]["EvidenceByField"];
        };
        /** @description What one document reports of the event, claims with their ids. */
        IdentifiedReport: {
            /**
             * @description `meeting`: in person: visits, audiences, receptions, summits, talks; `call`: by telephone or video.
             * @example meeting
             * @enum {string}
             */
            kind: "meeting" | "call";
            channel: ("in_person" | "phone" | "video") | null;
            /**
             * @description `held`: took place, or is under way; `planned`: announced for a time to come; `cancelled`: called off, or announced and did not take place.
             * @example held
             * @enum {string}
             */
            status: "held" | "planned" | "cancelled";
            /**
             * @description `main`: what the document is about; `mentioned`: background or outlook.
             * @example main
             * @enum {string}
             */
            salience: "main" | "mentioned";
            date: components["schemas"]["EventDate"] | null;
            place: components["schemas"]["Place"] | null;
            /** @description The sides, in the order of the text. */
            participants: components["schemas"]["Participant"][];
            /** @description What was on the table. */
            topics: components["schemas"]["TopicMention"][];
            /** @description What each side is reported to have said. */
            claims: components["schemas"]["IdentifiedClaim"][];
            /** @description The words that show `kind`, `channel` and `status`. */
            evidence: components["schemas"]["EvidenceByField"];
        };
        /** @description Events as JSON-LD in the words of schema.org. */
        LinkedData: {
            /**
             * @description Vocabulary of the names in it.
             * @example https://schema.org
             * @constant
             */
            "@context": "https://schema.org";
        } & {
            [key: string]: unknown;
        };
        /** @description A value of a closed list with its meaning. */
        ListValue: {
            /**
             * @description The value as records have it.
             * @example call
             */
            value: string;
            /**
             * @description What it says or covers.
             * @example by telephone or video
             */
            meaning: string;
        };
        /** @description A person whom the name fits. */
        MatchedPerson: {
            /**
             * @description Id of the person.
             * @example per_5d0c7be1f294
             */
            person_id: string;
            /**
             * @description Fullest form of the name.
             * @example Nikol Pashinyan
             */
            name: string;
            /**
             * @description The form of the name that matched.
             * @example Pashinyan
             */
            variant: string;
            /**
             * @description How well the form fits what was asked for: 1 for the same words in the same spelling.
             * @example 0.714
             */
            score: number;
        };
        /** @description Figures over one set of documents with gold records. */
        MeasuredSet: {
            /**
             * @description Name of the set of documents.
             * @example dev
             */
            name: string;
            /**
             * @description What the documents are, and whether the rules were written with them in sight.
             * @example Real readouts and articles that the rules were written on.
             */
            description: string;
            /**
             * @description Number of documents.
             * @example 60
             */
            documents: number;
            /** @description The figures of the set. */
            figures: components["schemas"]["Figure"][];
        };
        /** @description How a person came to be found by a name. */
        NameFit: {
            /**
             * @description The form of the name that fits best.
             * @example Pashinyan
             */
            variant: string;
            /**
             * @description How well the form fits what was asked for: 1 for the same words in the same spelling.
             * @example 0.714
             */
            score: number;
        };
        /** @description Whom a name stands for. */
        NameMatch: {
            /**
             * @description The name or id as asked for.
             * @example pashinyan
             */
            query: string;
            /** @description The people whom the name fits. */
            people: components["schemas"]["MatchedPerson"][];
            /**
             * @description Known names that come nearest when none fits.
             * @example [
             *       "Nikol Pashinyan"
             *     ]
             */
            nearest: string[];
            /**
             * @description Whether the name fits several people.
             * @example false
             */
            ambiguous: boolean;
        };
        /** @description A page of a list. */
        Network: {
            /** @description The rows of this page. */
            data: components["schemas"]["NetworkEdge"][];
            page: components["schemas"]["PageInfo"];
            /** @description The state of the data and how the filters were understood. */
            meta: {
                /**
                 * @description Raised by one with every change of the data.
                 * @example 17
                 */
                dataset_version: number;
                /**
                 * @description When the data last changed.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                as_of: string;
                /** @description Whom each name in `person` was taken to be, where there is one. */
                person?: components["schemas"]["NameMatch"][];
                /** @description The ends of the edges of this page, those with most events first. */
                nodes: components["schemas"]["NetworkNode"][];
                /** @description Values of filters that no record has at all, where there are some, with the nearest that there are. */
                unknown?: components["schemas"]["UnknownValue"][];
            };
        };
        /** @description Two who meet or call each other, with how often. */
        NetworkEdge: {
            /**
             * @description Id of one person, or code of one country; the smaller of the two.
             * @example per_5d0c7be1f294
             */
            source: string;
            /**
             * @description What it is called.
             * @example Ilham Aliyev
             */
            source_name: string;
            /**
             * @description Id of the other person, or code of the other country.
             * @example per_5d0c7be1f294
             */
            target: string;
            /**
             * @description What it is called.
             * @example Nikol Pashinyan
             */
            target_name: string;
            /**
             * @description Number of events in which both take part, for different sides.
             * @example 4
             */
            event_count: number;
            /**
             * @description The same with each event counted 1/(n-1) where n take part, so that large gatherings do not outweigh meetings of two.
             * @example 2.5
             */
            weight: number;
            /**
             * @description ISO date of the first of these events that has one; the month or the year where no more is told.
             * @example 2023-09-26
             */
            first_date: string | null;
            /**
             * @description ISO date of the last of these events that has one; the month or the year where no more is told.
             * @example 2023-10-05
             */
            last_date: string | null;
        };
        /** @description One end of the edges of this page. */
        NetworkNode: {
            /**
             * @description Id of the person, or code of the country.
             * @example per_5d0c7be1f294
             */
            id: string;
            /**
             * @description What it is called.
             * @example Ilham Aliyev
             */
            name: string;
            /**
             * @description Number of events.
             * @example 12
             */
            event_count: number;
        };
        /** @description A row with the fields that `fields` names. */
        NetworkRow: {
            /**
             * @description Id of one person, or code of one country; the smaller of the two.
             * @example per_5d0c7be1f294
             */
            source?: string;
            /**
             * @description What it is called.
             * @example Ilham Aliyev
             */
            source_name?: string;
            /**
             * @description Id of the other person, or code of the other country.
             * @example per_5d0c7be1f294
             */
            target?: string;
            /**
             * @description What it is called.
             * @example Nikol Pashinyan
             */
            target_name?: string;
            /**
             * @description Number of events in which both take part, for different sides.
             * @example 4
             */
            event_count?: number;
            /**
             * @description The same with each event counted 1/(n-1) where n take part, so that large gatherings do not outweigh meetings of two.
             * @example 2.5
             */
            weight?: number;
            /**
             * @description ISO date of the first of these events that has one; the month or the year where no more is told.
             * @example 2023-09-26
             */
            first_date?: string | null;
            /**
             * @description ISO date of the last of these events that has one; the month or the year where no more is told.
             * @example 2023-10-05
             */
            last_date?: string | null;
        };
        /** @description A page of a list. */
        NetworkWithFields: {
            /** @description The rows of this page. */
            data: components["schemas"]["NetworkRow"][];
            page: components["schemas"]["PageInfo"];
            /** @description The state of the data and how the filters were understood. */
            meta: {
                /**
                 * @description Raised by one with every change of the data.
                 * @example 17
                 */
                dataset_version: number;
                /**
                 * @description When the data last changed.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                as_of: string;
                /** @description Whom each name in `person` was taken to be, where there is one. */
                person?: components["schemas"]["NameMatch"][];
                /** @description The ends of the edges of this page, those with most events first. */
                nodes: components["schemas"]["NetworkNode"][];
                /** @description Values of filters that no record has at all, where there are some, with the nearest that there are. */
                unknown?: components["schemas"]["UnknownValue"][];
            };
        };
        /** @description An office that a person is reported to hold. */
        Office: {
            /**
             * @description Office as reported.
             * @example Prime Minister
             */
            title: string | null;
            /**
             * @description ISO 3166-1 alpha-2 code of the state spoken for.
             * @example AM
             */
            country: string | null;
            /**
             * @description The body spoken for where it is not a state.
             * @example United Nations
             */
            organization: string | null;
            /**
             * @description ISO date of the earliest event or document that gives the office; the month or the year where no more is told.
             * @example 2023-09-26
             */
            first_reported: string | null;
            /**
             * @description ISO date of the latest event or document that gives the office; the month or the year where no more is told.
             * @example 2023-10-05
             */
            last_reported: string | null;
            /**
             * @description Number of documents.
             * @example 4
             */
            document_count: number;
            /** @description The latest of these documents, at most 20. */
            documents: components["schemas"]["DocumentRef"][];
        };
        /** @description A body, not a state, that takes part in events. */
        OrganizationCount: {
            /**
             * @description The body as reported.
             * @example United Nations
             */
            name: string;
            /**
             * @description Events in which someone speaks for the body.
             * @example 12
             */
            event_count: number;
            /**
             * @description People who speak for the body.
             * @example 3
             */
            person_count: number;
        };
        /** @description A page of a list. */
        OrganizationList: {
            /** @description The rows of this page. */
            data: components["schemas"]["OrganizationCount"][];
            page: components["schemas"]["PageInfo"];
            /** @description The state of the data and how the filters were understood. */
            meta: {
                /**
                 * @description Raised by one with every change of the data.
                 * @example 17
                 */
                dataset_version: number;
                /**
                 * @description When the data last changed.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                as_of: string;
                /** @description Whom each name in `person` was taken to be, where there is one. */
                person?: components["schemas"]["NameMatch"][];
                /** @description Values of filters that no record has at all, where there are some, with the nearest that there are. */
                unknown?: components["schemas"]["UnknownValue"][];
            };
        };
        /** @description A row with the fields that `fields` names. */
        OrganizationListRow: {
            /**
             * @description The body as reported.
             * @example United Nations
             */
            name?: string;
            /**
             * @description Events in which someone speaks for the body.
             * @example 12
             */
            event_count?: number;
            /**
             * @description People who speak for the body.
             * @example 3
             */
            person_count?: number;
        };
        /** @description A page of a list. */
        OrganizationListWithFields: {
            /** @description The rows of this page. */
            data: components["schemas"]["OrganizationListRow"][];
            page: components["schemas"]["PageInfo"];
            /** @description The state of the data and how the filters were understood. */
            meta: {
                /**
                 * @description Raised by one with every change of the data.
                 * @example 17
                 */
                dataset_version: number;
                /**
                 * @description When the data last changed.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                as_of: string;
                /** @description Whom each name in `person` was taken to be, where there is one. */
                person?: components["schemas"]["NameMatch"][];
                /** @description Values of filters that no record has at all, where there are some, with the nearest that there are. */
                unknown?: components["schemas"]["UnknownValue"][];
            };
        };
        /** @description Where the rows stand in the whole list. */
        PageInfo: {
            /**
             * @description The most rows that the page can have.
             * @example 20
             */
            limit: number;
            /**
             * @description Cursor of the next page, `null` on the last.
             * @example bm90LWEtcmVhbC1jdXJzb3I
             */
            next: string | null;
            /**
             * @description Rows on all pages, where `count=exact` asked for it.
             * @example 42
             */
            total?: number;
        };
        /** @description A side of the event: a person, an unnamed office or a delegation. */
        Participant: {
            /**
             * @description Fullest form of the name in the document, without title or honorific; `null` for an unnamed office or delegation.
             * @example Ilham Aliyev
             */
            name: string | null;
            /**
             * @description Office as stated, in the longest form in the document, without the country, which its evidence may hold ("top diplomat" of "top Chadian diplomat").
             * @example President
             */
            title: string | null;
            /**
             * @description ISO 3166-1 alpha-2 code of the state that the participant speaks for, as the text tells or, where the `rule` of the evidence is `directory:office-holder`, as is publicly known of who has the name and was in office in the year of publication.
             * @example AZ
             */
            country: string | null;
            /**
             * @description The body that the participant speaks for where it is not a state.
             * @example null
             */
            organization: string | null;
            /**
             * @description `host`: receives; `guest`: is received or visits; `caller`: places the call; `called`: is called; `mediator`: brings the sides together; `participant`: takes part; the text shows no direction.
             * @example host
             * @enum {string}
             */
            role: "host" | "guest" | "caller" | "called" | "mediator" | "participant";
            evidence: components["schemas"]["EvidenceByField"];
        };
        /** @description A side that both reports have. */
        ParticipantPair: {
            a: components["schemas"]["ComparedParticipant"];
            b: components["schemas"]["ComparedParticipant"];
            /**
             * @description The fields in which the two differ.
             * @example [
             *       "title",
             *       "role"
             *     ]
             */
            differs: ("name" | "title" | "country" | "organization" | "role")[];
        };
        /** @description A side of the event. */
        ParticipantSummary: {
            /**
             * @description Id of the person; `null` for an unnamed side, a source, or a name that several people have (`/unresolved` lists these with who may be meant).
             * @example per_5d0c7be1f294
             */
            person_id: string | null;
            /**
             * @description Name as reported; `null` for an unnamed office or delegation.
             * @example Nikol Pashinyan
             */
            name: string | null;
            /**
             * @description Office as reported, without the country.
             * @example Prime Minister
             */
            title: string | null;
            /**
             * @description ISO 3166-1 alpha-2 code of the state spoken for.
             * @example AM
             */
            country: string | null;
            /**
             * @description The body spoken for where it is not a state.
             * @example United Nations
             */
            organization: string | null;
            /**
             * @description `host`: receives; `guest`: is received or visits; `caller`: places the call; `called`: is called; `mediator`: brings the sides together; `participant`: takes part; the text shows no direction.
             * @example host
             * @enum {string}
             */
            role: "host" | "guest" | "caller" | "called" | "mediator" | "participant";
        };
        /** @description A person with names, offices, events and counterparts. */
        PersonDetail: {
            /**
             * @description Id of the person.
             * @example per_5d0c7be1f294
             */
            id: string;
            /**
             * @description Fullest form of the name.
             * @example Nikol Pashinyan
             */
            name: string;
            /**
             * @description Every form of the name that a document uses.
             * @example [
             *       "Nikol Pashinyan",
             *       "Pashinyan"
             *     ]
             */
            variants: string[];
            /** @description States that the person is reported to speak for. */
            countries: string[];
            /**
             * @description Bodies, not states, that the person is reported to speak for.
             * @example [
             *       "United Nations"
             *     ]
             */
            organizations: string[];
            /**
             * @description Offices as reported.
             * @example [
             *       "Prime Minister"
             *     ]
             */
            titles: string[];
            /**
             * @description Number of events.
             * @example 12
             */
            event_count: number;
            /** @description Each form of the name with the documents it stands in. */
            spellings: components["schemas"]["Spelling"][];
            /** @description Offices held, as reported. */
            offices: components["schemas"]["Office"][];
            /** @description The latest events that the person takes part in, at most 100; `GET /events?person=` gives all. */
            events: components["schemas"]["EventSummary"][];
            /** @description What people have corrected, beside what was extracted. */
            corrections: components["schemas"]["Correction"][];
            /** @description With whom, and how often; the 100 most frequent. */
            counterparts: components["schemas"]["Counterpart"][];
        };
        /** @description A page of a list. */
        PersonList: {
            /** @description The rows of this page. */
            data: components["schemas"]["PersonRow"][];
            page: components["schemas"]["PageInfo"];
            /** @description The state of the data and how the filters were understood. */
            meta: {
                /**
                 * @description Raised by one with every change of the data.
                 * @example 17
                 */
                dataset_version: number;
                /**
                 * @description When the data last changed.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                as_of: string;
                /**
                 * @description Known names that come nearest where `q` fits nobody.
                 * @example [
                 *       "Nikol Pashinyan"
                 *     ]
                 */
                nearest?: string[];
                /** @description Whom each name in `with` was taken to be, where there is one. */
                with?: components["schemas"]["NameMatch"][];
                /** @description Values of filters that no record has at all, where there are some, with the nearest that there are. */
                unknown?: components["schemas"]["UnknownValue"][];
            };
        };
        /** @description A row with the fields that `fields` names. */
        PersonListRow: {
            /**
             * @description Id of the person.
             * @example per_5d0c7be1f294
             */
            id?: string;
            /**
             * @description Fullest form of the name.
             * @example Nikol Pashinyan
             */
            name?: string;
            /**
             * @description Every form of the name that a document uses.
             * @example [
             *       "Nikol Pashinyan",
             *       "Pashinyan"
             *     ]
             */
            variants?: string[];
            /** @description States that the person is reported to speak for. */
            countries?: string[];
            /**
             * @description Bodies, not states, that the person is reported to speak for.
             * @example [
             *       "United Nations"
             *     ]
             */
            organizations?: string[];
            /**
             * @description Offices as reported.
             * @example [
             *       "Prime Minister"
             *     ]
             */
            titles?: string[];
            /**
             * @description Number of events.
             * @example 12
             */
            event_count?: number;
            /** @description How `q` fits, where it was asked for. */
            match?: components["schemas"]["NameFit"];
            /** @description Offices held, as reported, where `include` asks for them. */
            offices?: components["schemas"]["Office"][];
            /** @description With whom, and how often, where `include` asks for it; at most 100. */
            counterparts?: components["schemas"]["Counterpart"][];
        };
        /** @description A page of a list. */
        PersonListWithFields: {
            /** @description The rows of this page. */
            data: components["schemas"]["PersonListRow"][];
            page: components["schemas"]["PageInfo"];
            /** @description The state of the data and how the filters were understood. */
            meta: {
                /**
                 * @description Raised by one with every change of the data.
                 * @example 17
                 */
                dataset_version: number;
                /**
                 * @description When the data last changed.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                as_of: string;
                /**
                 * @description Known names that come nearest where `q` fits nobody.
                 * @example [
                 *       "Nikol Pashinyan"
                 *     ]
                 */
                nearest?: string[];
                /** @description Whom each name in `with` was taken to be, where there is one. */
                with?: components["schemas"]["NameMatch"][];
                /** @description Values of filters that no record has at all, where there are some, with the nearest that there are. */
                unknown?: components["schemas"]["UnknownValue"][];
            };
        };
        /** @description A person in a list. */
        PersonRow: {
            /**
             * @description Id of the person.
             * @example per_5d0c7be1f294
             */
            id: string;
            /**
             * @description Fullest form of the name.
             * @example Nikol Pashinyan
             */
            name: string;
            /**
             * @description Every form of the name that a document uses.
             * @example [
             *       "Nikol Pashinyan",
             *       "Pashinyan"
             *     ]
             */
            variants: string[];
            /** @description States that the person is reported to speak for. */
            countries: string[];
            /**
             * @description Bodies, not states, that the person is reported to speak for.
             * @example [
             *       "United Nations"
             *     ]
             */
            organizations: string[];
            /**
             * @description Offices as reported.
             * @example [
             *       "Prime Minister"
             *     ]
             */
            titles: string[];
            /**
             * @description Number of events.
             * @example 12
             */
            event_count: number;
            /** @description How `q` fits, where it was asked for. */
            match?: components["schemas"]["NameFit"];
            /** @description Offices held, as reported, where `include` asks for them. */
            offices?: components["schemas"]["Office"][];
            /** @description With whom, and how often, where `include` asks for it; at most 100. */
            counterparts?: components["schemas"]["Counterpart"][];
        };
        /** @description A person who takes part in events. */
        PersonSummary: {
            /**
             * @description Id of the person.
             * @example per_5d0c7be1f294
             */
            id: string;
            /**
             * @description Fullest form of the name.
             * @example Nikol Pashinyan
             */
            name: string;
            /**
             * @description Every form of the name that a document uses.
             * @example [
             *       "Nikol Pashinyan",
             *       "Pashinyan"
             *     ]
             */
            variants: string[];
            /** @description States that the person is reported to speak for. */
            countries: string[];
            /**
             * @description Bodies, not states, that the person is reported to speak for.
             * @example [
             *       "United Nations"
             *     ]
             */
            organizations: string[];
            /**
             * @description Offices as reported.
             * @example [
             *       "Prime Minister"
             *     ]
             */
            titles: string[];
            /**
             * @description Number of events.
             * @example 12
             */
            event_count: number;
        };
        /** @description Where a meeting takes place; a call has no place. */
        Place: {
            /**
             * @description City, town or village.
             * @example Granada
             */
            city: string | null;
            /**
             * @description ISO 3166-1 alpha-2 code.
             * @example ES
             */
            country: string | null;
            /**
             * @description Building or occasion.
             * @example Palacio de Congresos
             */
            venue: string | null;
            evidence: components["schemas"]["EvidenceByField"];
        };
        /** @description Where a meeting takes place. */
        PlaceSummary: {
            /**
             * @description City, town or village.
             * @example Oslo
             */
            city: string | null;
            /**
             * @description ISO 3166-1 alpha-2 code.
             * @example NO
             */
            country: string | null;
            /**
             * @description Building or occasion.
             * @example null
             */
            venue: string | null;
        };
        /** @description Another event that may be the same occasion: too little tells them apart, or says they are one. */
        PossibleDuplicate: {
            /**
             * @description Id of the event.
             * @example evt_7f1d20c4a6b98e53
             */
            event_id: string;
            /** @description The date of that event; `null` where none is told. */
            date: components["schemas"]["DateSummary"] | null;
            /** @description The documents that report that event. */
            documents: components["schemas"]["DocumentRef"][];
            /**
             * @description `neighbouring-day`: the reports agree in all but the day, and some give neighbouring days: one of these may be a slip; `other-place`: the reports agree in all but the place: one of two may be wrong, or they met twice that day; `fits-several`: a report of one event fits the other as well, and nothing in it tells to which of the two it belongs.
             * @example neighbouring-day
             * @enum {string}
             */
            because: "neighbouring-day" | "other-place" | "fits-several";
        };
        /** @description A problem document (RFC 9457). */
        Problem: {
            /**
             * @description Path of the page that explains the problem.
             * @example /problems/unknown-parameter
             */
            type: string;
            /**
             * @description The problem in short.
             * @example Unknown parameter
             */
            title: string;
            /**
             * @description HTTP status code.
             * @example 400
             */
            status: number;
            /**
             * @description What was wrong with this request and what would be right.
             * @example unknown parameter `persn`; did you mean `person`?
             */
            detail: string;
            /**
             * @description The request, as `urn:uuid:` and the id that the header `Request-Id` gives.
             * @example urn:uuid:6f1c2a34-98d1-4b7e-8a55-0f3d6c1e2b90
             */
            instance: string;
            /** @description Each thing that is wrong, where parameters or fields are. */
            errors?: components["schemas"]["ProblemItem"][];
        };
        /** @description One thing that is wrong with one parameter or field. */
        ProblemItem: {
            /**
             * @description Name of the parameter or field.
             * @example persn
             */
            parameter: string;
            /**
             * @description What is wrong with it and what would be right.
             * @example unknown parameter `persn`; did you mean `person`?
             */
            detail: string;
        };
        /** @description A problem that the API can answer with. */
        ProblemType: {
            /**
             * @description Last part of `type`.
             * @example unknown-parameter
             */
            code: string;
            /**
             * @description HTTP status code.
             * @example 400
             */
            status: number;
            /**
             * @description The problem in short.
             * @example Unknown parameter
             */
            title: string;
            /**
             * @description What to do about it.
             * @example Correct the name or leave it out.
             */
            remedy: string;
        };
        /** @description The closed list of problems. */
        ProblemTypeList: {
            /** @description All problems there are. */
            data: components["schemas"]["ProblemType"][];
        };
        /** @description A publisher with what its documents report. */
        PublisherCount: {
            /**
             * @description Who published; `null` for documents that do not tell.
             * @example Anadolu Agency
             */
            name: string | null;
            /**
             * @description Number of documents.
             * @example 40
             */
            document_count: number;
            /**
             * @description Events that these documents report.
             * @example 52
             */
            event_count: number;
            /**
             * @description First day that a document was published, as far as they tell.
             * @example 2023-09-26
             */
            first_published: string | null;
            /**
             * @description Last day that a document was published, as far as they tell.
             * @example 2024-02-01
             */
            last_published: string | null;
        };
        /** @description A page of a list. */
        PublisherList: {
            /** @description The rows of this page. */
            data: components["schemas"]["PublisherCount"][];
            page: components["schemas"]["PageInfo"];
            /** @description The state of the data and how the filters were understood. */
            meta: {
                /**
                 * @description Raised by one with every change of the data.
                 * @example 17
                 */
                dataset_version: number;
                /**
                 * @description When the data last changed.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                as_of: string;
                /** @description Whom each name in `person` was taken to be, where there is one. */
                person?: components["schemas"]["NameMatch"][];
                /** @description Values of filters that no record has at all, where there are some, with the nearest that there are. */
                unknown?: components["schemas"]["UnknownValue"][];
            };
        };
        /** @description A row with the fields that `fields` names. */
        PublisherListRow: {
            /**
             * @description Who published; `null` for documents that do not tell.
             * @example Anadolu Agency
             */
            name?: string | null;
            /**
             * @description Number of documents.
             * @example 40
             */
            document_count?: number;
            /**
             * @description Events that these documents report.
             * @example 52
             */
            event_count?: number;
            /**
             * @description First day that a document was published, as far as they tell.
             * @example 2023-09-26
             */
            first_published?: string | null;
            /**
             * @description Last day that a document was published, as far as they tell.
             * @example 2024-02-01
             */
            last_published?: string | null;
        };
        /** @description A page of a list. */
        PublisherListWithFields: {
            /** @description The rows of this page. */
            data: components["schemas"]["PublisherListRow"][];
            page: components["schemas"]["PageInfo"];
            /** @description The state of the data and how the filters were understood. */
            meta: {
                /**
                 * @description Raised by one with every change of the data.
                 * @example 17
                 */
                dataset_version: number;
                /**
                 * @description When the data last changed.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                as_of: string;
                /** @description Whom each name in `person` was taken to be, where there is one. */
                person?: components["schemas"]["NameMatch"][];
                /** @description Values of filters that no record has at all, where there are some, with the nearest that there are. */
                unknown?: components["schemas"]["UnknownValue"][];
            };
        };
        /** @description The measured quality of extraction, and of which extractor. */
        QualityReport: {
            /**
             * Format: date
             * @description Day of the measurement.
             * @example 2026-01-31
             */
            measured: string;
            /**
             * @description Version of the extractor that was measured: a digest of its sources.
             * @example 9f86d081884c
             */
            extractor_version: string;
            /**
             * @description Commit whose sources these were; `null` when they were not committed.
             * @example 1b4f0e9
             */
            commit: string | null;
            /**
             * @description What to expect on other documents.
             * @example The rules were written with these documents in sight: expect less on others.
             */
            note: string;
            /** @description The sets that were measured. */
            sets: components["schemas"]["MeasuredSet"][];
            /**
             * @description Whether the extractor that runs here is the one that was measured.
             * @example true
             */
            current: boolean;
        };
        /** @description Where a value comes from, with its words. */
        Quote: {
            /**
             * @description Offset of the first UTF-16 code unit.
             * @example 72
             */
            start: number;
            /**
             * @description Offset behind the last UTF-16 code unit.
             * @example 86
             */
            end: number;
            /**
             * @description Name of the rule that found the value.
             * @example frame:verb:receive
             */
            rule: string;
            /**
             * @description The words of the text at `start` to `end`.
             * @example on Saturday
             */
            quote: string;
        };
        /** @description The service can answer, and from which state of the data. */
        Readiness: {
            /**
             * @description The data can be read.
             * @example ready
             * @constant
             */
            status: "ready";
            /**
             * @description The parts of the database that were read just now.
             * @example [
             *       "dataset",
             *       "records",
             *       "full_text"
             *     ]
             */
            checked: ("dataset" | "records" | "full_text")[];
            /**
             * @description Raised by one with every change of the data.
             * @example 17
             */
            dataset_version: number;
            /**
             * @description When the data last changed.
             * @example 2026-01-31T12:00:00.000Z
             */
            as_of: string;
        };
        /** @description One document on the event: every value with the words it comes from. */
        Report: {
            /**
             * @description Id of the report.
             * @example rep_91b3c5d7e0f2a468
             */
            id: string;
            document: components["schemas"]["DocumentRef"];
            event: components["schemas"]["IdentifiedReport"];
            /** @description What people have corrected, beside what was extracted. */
            corrections: components["schemas"]["Correction"][];
        };
        /** @description One of the two reports: which document on which event. */
        ReportRef: {
            /**
             * @description Id of the report.
             * @example rep_91b3c5d7e0f2a468
             */
            report_id: string;
            /**
             * @description Id of the event.
             * @example evt_7f1d20c4a6b98e53
             */
            event_id: string;
            document: components["schemas"]["DocumentRef"];
        };
        /** @description What one document reports of one meeting or call. */
        ReportedEvent: {
            /**
             * @description `meeting`: in person: visits, audiences, receptions, summits, talks; `call`: by telephone or video.
             * @example meeting
             * @enum {string}
             */
            kind: "meeting" | "call";
            channel: ("in_person" | "phone" | "video") | null;
            /**
             * @description `held`: took place, or is under way; `planned`: announced for a time to come; `cancelled`: called off, or announced and did not take place.
             * @example held
             * @enum {string}
             */
            status: "held" | "planned" | "cancelled";
            /**
             * @description `main`: what the document is about; `mentioned`: background or outlook.
             * @example main
             * @enum {string}
             */
            salience: "main" | "mentioned";
            date: components["schemas"]["EventDate"] | null;
            place: components["schemas"]["Place"] | null;
            /** @description The sides, in the order of the text. */
            participants: components["schemas"]["Participant"][];
            /** @description What was on the table. */
            topics: components["schemas"]["TopicMention"][];
            /** @description What each side is reported to have said. */
            claims: components["schemas"]["Claim"][];
            /** @description The words that show `kind`, `channel` and `status`. */
            evidence: components["schemas"]["EvidenceByField"];
        };
        /** @description What a document reported before it was read anew or withdrawn. */
        Revision: {
            /**
             * @description Version of the data from which these reports are no longer there.
             * @example 17
             */
            version: number;
            /**
             * @description The document that reported them: this one, or an earlier version of it.
             * @example doc_3c1f0a9be2d47705
             */
            document_id: string;
            /**
             * @description When they were replaced or withdrawn.
             * @example 2026-01-31T12:00:00.000Z
             */
            at: string;
            /**
             * @description Why they were.
             * @example the rules of extraction have changed
             */
            why: string;
            /**
             * @description Version of the extractor that found them.
             * @example 9f86d081884c
             */
            extractor_version: string;
            /** @description What the document reported until then, in the order of its text. */
            reports: components["schemas"]["FormerReport"][];
        };
        /** @description A page of a list. */
        RevisionList: {
            /** @description The rows of this page. */
            data: components["schemas"]["Revision"][];
            page: components["schemas"]["PageInfo"];
            /** @description The state of the data and how the filters were understood. */
            meta: {
                /**
                 * @description Raised by one with every change of the data.
                 * @example 17
                 */
                dataset_version: number;
                /**
                 * @description When the data last changed.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                as_of: string;
            };
        };
        /** @description Who is reported to have said it. */
        Speaker: {
            /**
             * @description Name or title as reported.
             * @example Nikol Pashinyan
             */
            name: string;
            /**
             * @description Id of the person; `null` for an unnamed side, a source, or a name that several people have (`/unresolved` lists these with who may be meant).
             * @example per_5d0c7be1f294
             */
            person_id: string | null;
        };
        /** @description Whom a name or a title of a speaker stands for. */
        SpeakerMatch: {
            /**
             * @description The name or id as asked for.
             * @example pashinyan
             */
            query: string;
            /** @description The people whom the name fits. */
            people: components["schemas"]["MatchedPerson"][];
            /**
             * @description Known names that come nearest when none fits.
             * @example [
             *       "Nikol Pashinyan"
             *     ]
             */
            nearest: string[];
            /**
             * @description Whether the name fits several people.
             * @example false
             */
            ambiguous: boolean;
            /**
             * @description Whether speakers have a title with these words, whose claims are found, too.
             * @example false
             */
            titled: boolean;
            /**
             * @description Whether speakers beside the participants, of whom there is no record, have this name or this word of one; their claims are found, too.
             * @example false
             */
            named: boolean;
        };
        /** @description A form of a name with the documents that use it. */
        Spelling: {
            /**
             * @description Fullest form of the name.
             * @example Nikol Pashinyan
             */
            name: string;
            /**
             * @description Number of documents.
             * @example 4
             */
            document_count: number;
            /** @description The latest of these documents, at most 20. */
            documents: components["schemas"]["DocumentRef"][];
        };
        /**
         * @description Whether a document is to stay out, and why.
         * @example {
         *       "withdrawn": true,
         *       "why": "the ministry has retracted the statement"
         *     }
         */
        StateBody: {
            /**
             * @description `true` takes the document out; `false` lets it come in again, when it is next sent.
             * @example false
             */
            withdrawn: boolean;
            /**
             * @description Why, in words; shown to whoever asks for the record.
             * @example the ministry has retracted the statement
             */
            why: string;
        };
        /** @description What has become of a document that was sent. */
        StoredDocument: {
            /**
             * @description Id of the document, derived from its bytes.
             * @example doc_3c1f0a9be2d47705
             */
            id: string;
            /**
             * @description `added`: it is new; `replaced`: what it, or an earlier version at the same address, reported is so no longer; `unchanged`: it was there as it is.
             * @example added
             * @enum {string}
             */
            change: "added" | "replaced" | "unchanged";
            /**
             * @description Ids of the events that it reports, in the order of its text.
             * @example [
             *       "evt_7f1d20c4a6b98e53"
             *     ]
             */
            event_ids: string[];
            /**
             * @description Raised by one with every change of the data.
             * @example 17
             */
            dataset_version: number;
            /**
             * @description When the data last changed.
             * @example 2026-01-31T12:00:00.000Z
             */
            as_of: string;
        };
        /**
         * @description A topic of the closed list; `GET /codebook` says what each covers.
         * @example peace-process
         * @enum {string}
         */
        Topic: "bilateral-relations" | "regional-security" | "peace-process" | "ceasefire" | "armed-conflict" | "territory-borders" | "defence-cooperation" | "arms-control" | "nuclear" | "terrorism" | "humanitarian-aid" | "human-rights" | "minority-rights" | "refugees-migration" | "detainees" | "democracy-elections" | "sanctions" | "trade-economy" | "energy" | "transport-connectivity" | "climate-environment" | "food-agriculture" | "health" | "technology-cyber" | "culture-education" | "law-crime" | "international-organizations" | "consular";
        /** @description A topic of the closed list with what the set has on it. */
        TopicCount: {
            topic: components["schemas"]["Topic"];
            /**
             * @description What the topic covers.
             * @example peace treaty, negotiations, mediation, settlement, normalisation
             */
            covers: string;
            /**
             * @description Number of events.
             * @example 12
             */
            event_count: number;
            /**
             * @description Number of claims.
             * @example 31
             */
            claim_count: number;
        };
        /** @description A page of a list. */
        TopicList: {
            /** @description The rows of this page. */
            data: components["schemas"]["TopicCount"][];
            page: components["schemas"]["PageInfo"];
            /** @description The state of the data and how the filters were understood. */
            meta: {
                /**
                 * @description Raised by one with every change of the data.
                 * @example 17
                 */
                dataset_version: number;
                /**
                 * @description When the data last changed.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                as_of: string;
                /** @description Whom each name in `person` was taken to be, where there is one. */
                person?: components["schemas"]["NameMatch"][];
                /** @description Values of filters that no record has at all, where there are some, with the nearest that there are. */
                unknown?: components["schemas"]["UnknownValue"][];
            };
        };
        /** @description A row with the fields that `fields` names. */
        TopicListRow: {
            topic?: components["schemas"]["Topic"];
            /**
             * @description What the topic covers.
             * @example peace treaty, negotiations, mediation, settlement, normalisation
             */
            covers?: string;
            /**
             * @description Number of events.
             * @example 12
             */
            event_count?: number;
            /**
             * @description Number of claims.
             * @example 31
             */
            claim_count?: number;
        };
        /** @description A page of a list. */
        TopicListWithFields: {
            /** @description The rows of this page. */
            data: components["schemas"]["TopicListRow"][];
            page: components["schemas"]["PageInfo"];
            /** @description The state of the data and how the filters were understood. */
            meta: {
                /**
                 * @description Raised by one with every change of the data.
                 * @example 17
                 */
                dataset_version: number;
                /**
                 * @description When the data last changed.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                as_of: string;
                /** @description Whom each name in `person` was taken to be, where there is one. */
                person?: components["schemas"]["NameMatch"][];
                /** @description Values of filters that no record has at all, where there are some, with the nearest that there are. */
                unknown?: components["schemas"]["UnknownValue"][];
            };
        };
        /** @description A topic that was on the table, with the words that show it. */
        TopicMention: {
            topic: components["schemas"]["Topic"];
            /**
             * @description The words of the text that show the topic.
             * @example a peace treaty
             */
            phrase: string;
            /**
             * @description Offset of the first UTF-16 code unit.
             * @example 72
             */
            start: number;
            /**
             * @description Offset behind the last UTF-16 code unit.
             * @example 86
             */
            end: number;
            /**
             * @description Name of the rule that found the value.
             * @example frame:verb:receive
             */
            rule: string;
        };
        /** @description A topic that one report has. */
        TopicOfOne: {
            topic: components["schemas"]["Topic"];
            /** @description The phrases that show the topic. */
            phrases: components["schemas"]["Quote"][];
        };
        /** @description A topic that both reports have. */
        TopicPair: {
            topic: components["schemas"]["Topic"];
            /** @description The phrases of A that show the topic. */
            a: components["schemas"]["Quote"][];
            /** @description The phrases of B that show it. */
            b: components["schemas"]["Quote"][];
        };
        /** @description A value of a filter that no record has. */
        UnknownValue: {
            /**
             * @description The filter.
             * @example publisher
             */
            parameter: string;
            /**
             * @description The value as asked for.
             * @example Anadolu
             */
            value: string;
            /**
             * @description Known values that come nearest.
             * @example [
             *       "Anadolu Agency"
             *     ]
             */
            nearest: string[];
        };
        /** @description Something that the documents leave open. */
        Unresolved: {
            /**
             * @description `person`: Somebody is named, and several people may be meant. `office`: An office is named and not who holds it; the candidates are known to hold it around that time. `date`: No report says when the event takes place. `place`: No report says where the meeting takes place.
             * @example person
             * @enum {string}
             */
            open: "person" | "office" | "date" | "place";
            /**
             * @description Id of the event.
             * @example evt_7f1d20c4a6b98e53
             */
            event_id: string;
            /**
             * @description Id of the report that leaves it open.
             * @example rep_91b3c5d7e0f2a468
             */
            report_id: string;
            /**
             * @description The field of the report.
             * @example participants.0
             */
            field: string;
            document: components["schemas"]["DocumentRef"];
            /**
             * @description The name as reported; `null` where there is none.
             * @example Wang
             */
            name: string | null;
            /**
             * @description The office as reported.
             * @example Foreign Minister
             */
            title: string | null;
            /**
             * @description ISO 3166-1 alpha-2 code of the state spoken for.
             * @example AM
             */
            country: string | null;
            /**
             * @description The body spoken for where it is not a state.
             * @example United Nations
             */
            organization: string | null;
            /** @description The words that leave it open; `null` where there are none. */
            evidence: components["schemas"]["Evidence"] | null;
            /** @description Who may be meant; none where nobody is known. */
            candidates: components["schemas"]["Candidate"][];
        };
        /** @description A page of a list. */
        UnresolvedList: {
            /** @description The rows of this page. */
            data: components["schemas"]["Unresolved"][];
            page: components["schemas"]["PageInfo"];
            /** @description The state of the data and how the filters were understood. */
            meta: {
                /**
                 * @description Raised by one with every change of the data.
                 * @example 17
                 */
                dataset_version: number;
                /**
                 * @description When the data last changed.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                as_of: string;
            };
        };
        /** @description A row with the fields that `fields` names. */
        UnresolvedListRow: {
            /**
             * @description `person`: Somebody is named, and several people may be meant. `office`: An office is named and not who holds it; the candidates are known to hold it around that time. `date`: No report says when the event takes place. `place`: No report says where the meeting takes place.
             * @example person
             * @enum {string}
             */
            open?: "person" | "office" | "date" | "place";
            /**
             * @description Id of the event.
             * @example evt_7f1d20c4a6b98e53
             */
            event_id?: string;
            /**
             * @description Id of the report that leaves it open.
             * @example rep_91b3c5d7e0f2a468
             */
            report_id?: string;
            /**
             * @description The field of the report.
             * @example participants.0
             */
            field?: string;
            document?: components["schemas"]["DocumentRef"];
            /**
             * @description The name as reported; `null` where there is none.
             * @example Wang
             */
            name?: string | null;
            /**
             * @description The office as reported.
             * @example Foreign Minister
             */
            title?: string | null;
            /**
             * @description ISO 3166-1 alpha-2 code of the state spoken for.
             * @example AM
             */
            country?: string | null;
            /**
             * @description The body spoken for where it is not a state.
             * @example United Nations
             */
            organization?: string | null;
            /** @description The words that leave it open; `null` where there are none. */
            evidence?: components["schemas"]["Evidence"] | null;
            /** @description Who may be meant; none where nobody is known. */
            candidates?: components["schemas"]["Candidate"][];
        };
        /** @description A page of a list. */
        UnresolvedListWithFields: {
            /** @description The rows of this page. */
            data: components["schemas"]["UnresolvedListRow"][];
            page: components["schemas"]["PageInfo"];
            /** @description The state of the data and how the filters were understood. */
            meta: {
                /**
                 * @description Raised by one with every change of the data.
                 * @example 17
                 */
                dataset_version: number;
                /**
                 * @description When the data last changed.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                as_of: string;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Whether the answer may be kept, and that it has to be asked for anew. */
        CacheControl: string;
        /** @description Names this answer; send it as `If-None-Match` to hear whether there is another one. */
        ETag: string;
        /** @description When the data last changed; missing within the second in which they did, since they may change again in it. */
        LastModified: string;
        /** @description How many requests are left (`r`) and the seconds until they are counted anew (`t`). */
        RateLimit: string;
        /** @description How many requests an address may send (`q`) within so many seconds (`w`). */
        RateLimitPolicy: string;
        /** @description Id of the request: yours where you sent a UUID under this name. `X-Request-Id` says the same. */
        RequestId: string;
        /** @description Seconds after which to go on. */
        RetryAfter: string;
        /** @description Headers of the request that the answer depends on. */
        Vary: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listEvents: {
        parameters: {
            query?: {
                /** @description Who takes part: a name in any script and spelling, or the id of a person. For example `Aliyev`. */
                person?: string[];
                /** @description State that someone speaks for: ISO 3166-1 alpha-2 code, or its name as `Azerbaijan`. For example `AZ`. */
                country?: string[];
                /** @description Body, not a state, that someone speaks for, by any of its names: `UN` is `United Nations`. As `EU` also its organs, as `European Commission` that one alone. For example `United Nations`. */
                organization?: string[];
                /** @description Meeting or call. Allowed are `meeting`, `call`. For example `call`. */
                kind?: string;
                /** @description By what means. A bare "call" does not say and has none: no value finds it. Allowed are `in_person`, `phone`, `video`. For example `phone`. */
                channel?: string;
                /** @description Whether it took place. Allowed are `held`, `planned`, `cancelled`. For example `held`. */
                status?: string;
                /** @description Whether the document is about it. Allowed are `main`, `mentioned`. For example `main`. */
                salience?: string;
                /** @description What was on the table. Allowed are `bilateral-relations`, `regional-security`, `peace-process`, `ceasefire`, `armed-conflict`, `territory-borders`, `defence-cooperation`, `arms-control`, `nuclear`, `terrorism`, `humanitarian-aid`, `human-rights`, `minority-rights`, `refugees-migration`, `detainees`, `democracy-elections`, `sanctions`, `trade-economy`, `energy`, `transport-connectivity`, `climate-environment`, `food-agriculture`, `health`, `technology-cyber`, `culture-education`, `law-crime`, `international-organizations`, `consular`. For example `peace-process`. */
                topic?: string[];
                /** @description Where it takes place: a city, a venue, or a country by its code or any of the names that `country` takes. For example `Oslo`. */
                place?: string;
                /** @description Who published a document that reports it. For example `Anadolu Agency`. */
                publisher?: string;
                /** @description Words that must all stand in what is reported of it: in the sentences of its documents but those that tell of other events alone, of an event that is only mentioned in the paragraphs that mention it. For example `peace treaty`. */
                q?: string;
                /** @description First day asked for. What is dated to a month, a year or several days is found where one of them is asked for. A month (`2023-09`) or a year (`2023`) stands for its first day. For example `2023-09-01`. */
                from?: string;
                /** @description Last day asked for. What is dated to a month, a year or several days is found where one of them is asked for. A month (`2023-09`) or a year (`2023`) stands for its last day. For example `2023-12-31`. */
                to?: string;
                /** @description What becomes of events without a date: `include` them, `exclude` them, or list them `only`. They are left out under `from` and `to`, and included otherwise. */
                undated?: "include" | "exclude" | "only";
                /** @description Fewest documents that report it. */
                min_reports?: number;
                /** @description `-date`: latest first; `date`: earliest first. Events without a date come last. */
                sort?: "-date" | "date";
                /** @description What the rows have beside what they always have; the participants are always there. Allowed are `claims`, `participants`, `reports`. */
                include?: string[];
                /** @description Counts in place of the rows, by one value: `person`: each person who takes part; `country`: each state that someone speaks for; `pair`: each pair of states that take part together, as `AM-AZ`; `organization`: each body, not a state, that someone speaks for; `topic`: each topic; `kind`: meeting or call; `channel`: by what means; `status`: held, planned or cancelled; `salience`: main or mentioned; `place`: country of the place; `month`: month of the first day; `year`: year of the first day; `publisher`: each publisher of a document that reports it. The largest groups come first, months and years in the order of time, what has no value last. */
                group_by?: "person" | "country" | "pair" | "organization" | "topic" | "kind" | "channel" | "status" | "salience" | "place" | "month" | "year" | "publisher";
                /** @description Counts beside the rows, in `meta.facets`, by each of these values. Allowed are `person`, `country`, `pair`, `organization`, `topic`, `kind`, `channel`, `status`, `salience`, `place`, `month`, `year`, `publisher`. */
                facets?: string[];
                /** @description Fields that the rows have, also those that `include` adds; all but these where it is left out. Allowed are `id`, `kind`, `channel`, `status`, `salience`, `date`, `place`, `participants`, `topics`, `claim_count`, `report_count`, `documents`, `claims`, `reports`. */
                fields?: string[];
                /** @description Format of the answer; goes before the header `Accept`. `csv`, `ndjson`, `ics`: all rows at once, whatever `limit` and `cursor` say. */
                format?: "json" | "csv" | "ndjson" | "ics" | "atom" | "jsonld";
                /** @description Rows of a page. */
                limit?: number;
                /** @description `page.next` of the answer before, with the same filters and order; none for the first page. All pages of a list show the data as they were for its first one. */
                cursor?: string;
                /** @description `exact` adds `page.total`, the number of rows on all pages. */
                count?: "exact";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events that satisfy all filters; without a filter all events. As a calendar those that have a day; as a feed and as linked data page by page. */
            200: {
                headers: {
                    /** @description Address of the next page with `rel="next"`; missing on the last. */
                    Link?: string;
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventList"] | components["schemas"]["EventListWithFields"] | components["schemas"]["EventListGroups"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "text/calendar": string;
                    "application/atom+xml": string;
                    "application/ld+json": components["schemas"]["LinkedData"];
                };
            };
            /** @description What the request says it has is still the answer. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter; `invalid-parameter`: Invalid value of a parameter; `invalid-cursor`: Invalid cursor. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: Stale cursor. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvent: {
        parameters: {
            query?: {
                /** @description Format of the answer; goes before the header `Accept`. `ics`: all rows at once, whatever `limit` and `cursor` say. */
                format?: "json" | "ics" | "jsonld";
            };
            header?: never;
            path: {
                /** @description Id of the event. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An event with everything that is reported of it. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventDetail"];
                    "text/calendar": string;
                    "application/ld+json": components["schemas"]["LinkedData"];
                };
            };
            /** @description What the request says it has is still the answer. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The record has become part of another one. */
            308: {
                headers: {
                    /** @description The same path below the id of that record. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter; `invalid-parameter`: Invalid value of a parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `gone`: Withdrawn record. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the event. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "field": "date",
                 *       "value": "2021-07-17",
                 *       "why": "the communiqué of both sides gives this day"
                 *     }
                 */
                "application/json": components["schemas"]["CorrectionBody"];
            };
        };
        responses: {
            /** @description What was said of a record, and from which version of the data it counts. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectedRecord"];
                };
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter; `malformed-json`: Malformed JSON; `invalid-body`: Invalid body. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: No valid key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Key does not allow this; `writing-off`: Writing is off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `gone`: Withdrawn record. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: Body too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-content-type`: Unsupported content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareReports: {
        parameters: {
            query: {
                /** @description Id of the first report, or of an event that has just this one. For example `evt_2556f516b026db54`. */
                a: string;
                /** @description Id of the second report, or of an event that has just this one. For example `evt_564a08785557bffd`. */
                b: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Two reports next to each other. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                    "text/plain": string;
                };
            };
            /** @description What the request says it has is still the answer. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter; `invalid-parameter`: Invalid value of a parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `gone`: Withdrawn record. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the event. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reports of an event, two by two. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventComparison"];
                    "text/plain": string;
                };
            };
            /** @description What the request says it has is still the answer. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The record has become part of another one. */
            308: {
                headers: {
                    /** @description The same path below the id of that record. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `gone`: Withdrawn record. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description A name, or some words of one, in any script and spelling. For example `Aliyev`. */
                q?: string;
                /** @description State that someone speaks for: ISO 3166-1 alpha-2 code, or its name as `Azerbaijan`. For example `AZ`. */
                country?: string[];
                /** @description Body, not a state, that someone speaks for, by any of its names: `UN` is `United Nations`. As `EU` also its organs, as `European Commission` that one alone. For example `United Nations`. */
                organization?: string[];
                /** @description Office: words that must all stand in its title as reported, in any order. For example `foreign minister`. */
                title?: string;
                /** @description Whom they meet or call: a name in any script and spelling, or the id of a person. For example `Blinken`. */
                with?: string[];
                /** @description Of an event they take part in: Meeting or call. Allowed are `meeting`, `call`. For example `call`. */
                kind?: string;
                /** @description Of an event they take part in: By what means. A bare "call" does not say and has none: no value finds it. Allowed are `in_person`, `phone`, `video`. For example `phone`. */
                channel?: string;
                /** @description Of an event they take part in: Whether it took place. Allowed are `held`, `planned`, `cancelled`. For example `held`. */
                status?: string;
                /** @description Of an event they take part in: Whether the document is about it. Allowed are `main`, `mentioned`. For example `main`. */
                salience?: string;
                /** @description Of an event they take part in: What was on the table. Allowed are `bilateral-relations`, `regional-security`, `peace-process`, `ceasefire`, `armed-conflict`, `territory-borders`, `defence-cooperation`, `arms-control`, `nuclear`, `terrorism`, `humanitarian-aid`, `human-rights`, `minority-rights`, `refugees-migration`, `detainees`, `democracy-elections`, `sanctions`, `trade-economy`, `energy`, `transport-connectivity`, `climate-environment`, `food-agriculture`, `health`, `technology-cyber`, `culture-education`, `law-crime`, `international-organizations`, `consular`. For example `peace-process`. */
                topic?: string[];
                /** @description Of an event they take part in: Where it takes place: a city, a venue, or a country by its code or any of the names that `country` takes. For example `Oslo`. */
                place?: string;
                /** @description Of an event they take part in: Who published a document that reports it. For example `Anadolu Agency`. */
                publisher?: string;
                /** @description Of an event they take part in: First day asked for. What is dated to a month, a year or several days is found where one of them is asked for. A month (`2023-09`) or a year (`2023`) stands for its first day. For example `2023-09-01`. */
                from?: string;
                /** @description Of an event they take part in: Last day asked for. What is dated to a month, a year or several days is found where one of them is asked for. A month (`2023-09`) or a year (`2023`) stands for its last day. For example `2023-12-31`. */
                to?: string;
                /** @description Of an event they take part in: What becomes of events without a date: `include` them, `exclude` them, or list them `only`. They are left out under `from` and `to`, and included otherwise. */
                undated?: "include" | "exclude" | "only";
                /** @description Fewest events they take part in, of all that are known. */
                min_events?: number;
                /** @description `-events`: those with most events first; `name`: by name. With `q` the best fit comes first. */
                sort?: "-events" | "name";
                /** @description What the rows have beside what they always have. Allowed are `counterparts`, `offices`. */
                include?: string[];
                /** @description Fields that the rows have, also those that `include` adds; all but these where it is left out. Allowed are `id`, `name`, `variants`, `countries`, `organizations`, `titles`, `event_count`, `match`, `offices`, `counterparts`. */
                fields?: string[];
                /** @description Format of the answer; goes before the header `Accept`. `csv`, `ndjson`: all rows at once, whatever `limit` and `cursor` say. */
                format?: "json" | "csv" | "ndjson";
                /** @description Rows of a page. */
                limit?: number;
                /** @description `page.next` of the answer before, with the same filters and order; none for the first page. All pages of a list show the data as they were for its first one. */
                cursor?: string;
                /** @description `exact` adds `page.total`, the number of rows on all pages. */
                count?: "exact";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description People with every form of their name, those with most events first; with `q` those whom the name fits, the best fit first. */
            200: {
                headers: {
                    /** @description Address of the next page with `rel="next"`; missing on the last. */
                    Link?: string;
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonList"] | components["schemas"]["PersonListWithFields"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description What the request says it has is still the answer. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter; `invalid-parameter`: Invalid value of a parameter; `invalid-cursor`: Invalid cursor. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: Stale cursor. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the person. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A person with names, offices, events and counterparts. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetail"];
                };
            };
            /** @description What the request says it has is still the answer. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The record has become part of another one. */
            308: {
                headers: {
                    /** @description The same path below the id of that record. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `gone`: Withdrawn record. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the person. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "field": "name",
                 *       "value": "Dag Ström",
                 *       "why": "as he signs"
                 *     }
                 */
                "application/json": components["schemas"]["CorrectionBody"];
            };
        };
        responses: {
            /** @description What was said of a record, and from which version of the data it counts. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectedRecord"];
                };
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter; `malformed-json`: Malformed JSON; `invalid-body`: Invalid body. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: No valid key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Key does not allow this; `writing-off`: Writing is off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `gone`: Withdrawn record. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: Body too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-content-type`: Unsupported content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClaims: {
        parameters: {
            query?: {
                /** @description Who says it: a name, the id of a person, or a title, all words of which must stand in the speaker's title as reported there (`foreign minister`). For example `Aliyev`. */
                speaker?: string[];
                /** @description State that whoever says it speaks for: ISO 3166-1 alpha-2 code, or its name. `country` is of anybody who takes part in the event. For example `AZ`. */
                speaker_country?: string[];
                /** @description Speech act. Allowed are `assertive`, `directive`, `commissive`, `expressive`, `declarative`. For example `directive`. */
                act?: string;
                /** @description Quoted or retold. Allowed are `direct`, `indirect`. For example `direct`. */
                mode?: string;
                /** @description What it is about. Allowed are `bilateral-relations`, `regional-security`, `peace-process`, `ceasefire`, `armed-conflict`, `territory-borders`, `defence-cooperation`, `arms-control`, `nuclear`, `terrorism`, `humanitarian-aid`, `human-rights`, `minority-rights`, `refugees-migration`, `detainees`, `democracy-elections`, `sanctions`, `trade-economy`, `energy`, `transport-connectivity`, `climate-environment`, `food-agriculture`, `health`, `technology-cyber`, `culture-education`, `law-crime`, `international-organizations`, `consular`. For example `peace-process`. */
                topic?: string[];
                /** @description Id of the event it was made in. For example `evt_7f1d20c4a6b98e53`. */
                event?: string;
                /** @description Id of the document that reports it. For example `doc_3c1f0a9be2d47705`. */
                document?: string;
                /** @description Who published the document that reports it. For example `Anadolu Agency`. */
                publisher?: string;
                /** @description Whether another document reports the same speaker to put forward the same proposition. */
                echoed?: "true" | "false";
                /** @description Words that must all stand in it. For example `peace treaty`. */
                q?: string;
                /** @description First day of the event asked for. What is dated to a month, a year or several days is found where one of them is asked for. A month (`2023-09`) or a year (`2023`) stands for its first day. For example `2023-09-01`. */
                from?: string;
                /** @description Last day of the event asked for. What is dated to a month, a year or several days is found where one of them is asked for. A month (`2023-09`) or a year (`2023`) stands for its last day. For example `2023-12-31`. */
                to?: string;
                /** @description What becomes of claims of events without a date: `include` them, `exclude` them, or list them `only`. They are left out under `from` and `to`, and included otherwise. */
                undated?: "include" | "exclude" | "only";
                /** @description Of the event, whoever says it: Who takes part: a name in any script and spelling, or the id of a person. For example `Aliyev`. */
                person?: string[];
                /** @description Of the event, whoever says it: State that someone speaks for: ISO 3166-1 alpha-2 code, or its name as `Azerbaijan`. For example `AZ`. */
                country?: string[];
                /** @description Of the event, whoever says it: Body, not a state, that someone speaks for, by any of its names: `UN` is `United Nations`. As `EU` also its organs, as `European Commission` that one alone. For example `United Nations`. */
                organization?: string[];
                /** @description Of the event, whoever says it: Meeting or call. Allowed are `meeting`, `call`. For example `call`. */
                kind?: string;
                /** @description Of the event, whoever says it: By what means. A bare "call" does not say and has none: no value finds it. Allowed are `in_person`, `phone`, `video`. For example `phone`. */
                channel?: string;
                /** @description Of the event, whoever says it: Whether it took place. Allowed are `held`, `planned`, `cancelled`. For example `held`. */
                status?: string;
                /** @description Of the event, whoever says it: Whether the document is about it. Allowed are `main`, `mentioned`. For example `main`. */
                salience?: string;
                /** @description Of the event, whoever says it: Where it takes place: a city, a venue, or a country by its code or any of the names that `country` takes. For example `Oslo`. */
                place?: string;
                /** @description `-date`: latest first; `date`: earliest first. Claims of events without a date come last. */
                sort?: "-date" | "date";
                /** @description What the rows have beside what they always have. Allowed are `event`. */
                include?: string[];
                /** @description Counts in place of the rows, by one value: `speaker`: each speaker, by the id of the person or else by name; `speaker_country`: each state that a speaker speaks for; `act`: speech act; `mode`: quoted or retold; `topic`: each topic whose words stand in it; `event`: the event it was made in; `publisher`: publisher of the document; `month`: month of the event; `year`: year of the event. The largest groups come first, months and years in the order of time, what has no value last. */
                group_by?: "speaker" | "speaker_country" | "act" | "mode" | "topic" | "event" | "publisher" | "month" | "year";
                /** @description Counts beside the rows, in `meta.facets`, by each of these values. Allowed are `speaker`, `speaker_country`, `act`, `mode`, `topic`, `event`, `publisher`, `month`, `year`. */
                facets?: string[];
                /** @description Fields that the rows have, also those that `include` adds; all but these where it is left out. Allowed are `id`, `event_id`, `document_id`, `speakers`, `text`, `mode`, `act`, `topics`, `echoed`, `start`, `end`, `rule`, `evidence`, `event`. */
                fields?: string[];
                /** @description Format of the answer; goes before the header `Accept`. `csv`, `ndjson`: all rows at once, whatever `limit` and `cursor` say. */
                format?: "json" | "csv" | "ndjson";
                /** @description Rows of a page. */
                limit?: number;
                /** @description `page.next` of the answer before, with the same filters and order; none for the first page. All pages of a list show the data as they were for its first one. */
                cursor?: string;
                /** @description `exact` adds `page.total`, the number of rows on all pages. */
                count?: "exact";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What sides and sources are reported to have said. With `include=event` a table (`format=csv`) has the kind, date, place and participants of the event in columns that begin with `event_`. */
            200: {
                headers: {
                    /** @description Address of the next page with `rel="next"`; missing on the last. */
                    Link?: string;
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimList"] | components["schemas"]["ClaimListWithFields"] | components["schemas"]["ClaimListGroups"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description What the request says it has is still the answer. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter; `invalid-parameter`: Invalid value of a parameter; `invalid-cursor`: Invalid cursor. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: Stale cursor. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the claim. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A claim with its echoes in other documents. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimDetail"];
                };
            };
            /** @description What the request says it has is still the answer. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The record has become part of another one. */
            308: {
                headers: {
                    /** @description The same path below the id of that record. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `gone`: Withdrawn record. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the claim. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "field": "speakers",
                 *       "value": [
                 *         "Dag Ström"
                 *       ],
                 *       "why": "the transcript gives the words to him"
                 *     }
                 */
                "application/json": components["schemas"]["CorrectionBody"];
            };
        };
        responses: {
            /** @description What was said of a record, and from which version of the data it counts. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectedRecord"];
                };
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter; `malformed-json`: Malformed JSON; `invalid-body`: Invalid body. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: No valid key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Key does not allow this; `writing-off`: Writing is off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `gone`: Withdrawn record. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: Body too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-content-type`: Unsupported content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDocuments: {
        parameters: {
            query?: {
                /** @description Who published it. For example `Anadolu Agency`. */
                publisher?: string;
                /** @description Whom the text itself credits. For example `president.az`. */
                source?: string;
                /** @description Language of the text: BCP 47 tag. For example `en`. */
                language?: string;
                /** @description Words that must all stand in it. For example `peace treaty`. */
                q?: string;
                /** @description First day of publication asked for. What is dated to a month, a year or several days is found where one of them is asked for. A month (`2023-09`) or a year (`2023`) stands for its first day. For example `2023-09-01`. */
                from?: string;
                /** @description Last day of publication asked for. What is dated to a month, a year or several days is found where one of them is asked for. A month (`2023-09`) or a year (`2023`) stands for its last day. For example `2023-12-31`. */
                to?: string;
                /** @description What becomes of documents without a date: `include` them, `exclude` them, or list them `only`. They are left out under `from` and `to`, and included otherwise. */
                undated?: "include" | "exclude" | "only";
                /** @description Of an event it reports: Who takes part: a name in any script and spelling, or the id of a person. For example `Aliyev`. */
                person?: string[];
                /** @description Of an event it reports: State that someone speaks for: ISO 3166-1 alpha-2 code, or its name as `Azerbaijan`. For example `AZ`. */
                country?: string[];
                /** @description Of an event it reports: Body, not a state, that someone speaks for, by any of its names: `UN` is `United Nations`. As `EU` also its organs, as `European Commission` that one alone. For example `United Nations`. */
                organization?: string[];
                /** @description Of an event it reports: Meeting or call. Allowed are `meeting`, `call`. For example `call`. */
                kind?: string;
                /** @description Of an event it reports: By what means. A bare "call" does not say and has none: no value finds it. Allowed are `in_person`, `phone`, `video`. For example `phone`. */
                channel?: string;
                /** @description Of an event it reports: Whether it took place. Allowed are `held`, `planned`, `cancelled`. For example `held`. */
                status?: string;
                /** @description Of an event it reports: Whether the document is about it. Allowed are `main`, `mentioned`. For example `main`. */
                salience?: string;
                /** @description Of an event it reports: What was on the table. Allowed are `bilateral-relations`, `regional-security`, `peace-process`, `ceasefire`, `armed-conflict`, `territory-borders`, `defence-cooperation`, `arms-control`, `nuclear`, `terrorism`, `humanitarian-aid`, `human-rights`, `minority-rights`, `refugees-migration`, `detainees`, `democracy-elections`, `sanctions`, `trade-economy`, `energy`, `transport-connectivity`, `climate-environment`, `food-agriculture`, `health`, `technology-cyber`, `culture-education`, `law-crime`, `international-organizations`, `consular`. For example `peace-process`. */
                topic?: string[];
                /** @description Of an event it reports: Where it takes place: a city, a venue, or a country by its code or any of the names that `country` takes. For example `Oslo`. */
                place?: string;
                /** @description `-date`: latest first; `date`: earliest first. Documents without a date come last. */
                sort?: "-date" | "date";
                /** @description What the rows have beside what they always have. Allowed are `events`. */
                include?: string[];
                /** @description Counts in place of the rows, by one value: `publisher`: who published it; `source`: whom the text itself credits; `language`: language of the text; `month`: month of publication; `year`: year of publication. The largest groups come first, months and years in the order of time, what has no value last. */
                group_by?: "publisher" | "source" | "language" | "month" | "year";
                /** @description Counts beside the rows, in `meta.facets`, by each of these values. Allowed are `publisher`, `source`, `language`, `month`, `year`. */
                facets?: string[];
                /** @description Fields that the rows have, also those that `include` adds; all but these where it is left out. Allowed are `id`, `title`, `publisher`, `source`, `url`, `published`, `modified`, `language`, `sha256`, `byte_length`, `media_type`, `event_count`, `ingested_at`, `events`. */
                fields?: string[];
                /** @description Format of the answer; goes before the header `Accept`. `csv`, `ndjson`: all rows at once, whatever `limit` and `cursor` say. */
                format?: "json" | "csv" | "ndjson";
                /** @description Rows of a page. */
                limit?: number;
                /** @description `page.next` of the answer before, with the same filters and order; none for the first page. All pages of a list show the data as they were for its first one. */
                cursor?: string;
                /** @description `exact` adds `page.total`, the number of rows on all pages. */
                count?: "exact";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documents that the records were read from, latest first. */
            200: {
                headers: {
                    /** @description Address of the next page with `rel="next"`; missing on the last. */
                    Link?: string;
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentList"] | components["schemas"]["DocumentListWithFields"] | components["schemas"]["DocumentListGroups"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description What the request says it has is still the answer. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter; `invalid-parameter`: Invalid value of a parameter; `invalid-cursor`: Invalid cursor. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: Stale cursor. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    storeDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentBody"];
                "text/plain": string;
                "text/markdown": string;
                "text/html": string;
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description The document was there, or takes the place of what was; or the answers to a batch. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredDocument"];
                    "application/x-ndjson": components["schemas"]["BatchLine"];
                };
            };
            /** @description What has become of a document that was sent. */
            201: {
                headers: {
                    /** @description Path of the new record. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredDocument"];
                };
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter; `malformed-json`: Malformed JSON; `invalid-body`: Invalid body. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: No valid key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Key does not allow this; `writing-off`: Writing is off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `superseded-content`: Content that a newer version has replaced; `withdrawn-content`: Content that was withdrawn. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: Body too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-content-type`: Unsupported content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unreadable-document`: Unreadable document. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the document. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A source document with its text and what was read from it. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDetail"];
                };
            };
            /** @description What the request says it has is still the answer. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The record has become part of another one. */
            308: {
                headers: {
                    /** @description The same path below the id of that record. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `gone`: Withdrawn record. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawDocument: {
        parameters: {
            query: {
                /** @description Why, in words; shown to whoever asks for the record. */
                why: string;
            };
            header?: never;
            path: {
                /** @description Id of the document. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether a document is withdrawn. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentState"];
                };
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter; `invalid-parameter`: Invalid value of a parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: No valid key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Key does not allow this; `writing-off`: Writing is off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `superseded-content`: Content that a newer version has replaced. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `gone`: Withdrawn record. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: Body too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-content-type`: Unsupported content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the document. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StateBody"];
            };
        };
        responses: {
            /** @description Whether a document is withdrawn. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentState"];
                };
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter; `malformed-json`: Malformed JSON; `invalid-body`: Invalid body. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: No valid key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Key does not allow this; `writing-off`: Writing is off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `superseded-content`: Content that a newer version has replaced. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `gone`: Withdrawn record. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: Body too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-content-type`: Unsupported content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentBytes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the document. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the document. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description What the request says it has is still the answer. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The record has become part of another one. */
            308: {
                headers: {
                    /** @description The same path below the id of that record. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `gone`: Withdrawn record. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRevisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the document. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of a list. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionList"];
                };
            };
            /** @description What the request says it has is still the answer. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The record has become part of another one. */
            308: {
                headers: {
                    /** @description The same path below the id of that record. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `gone`: Withdrawn record. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the report. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "field": "participants.1.title",
                 *       "value": "Minister of Trade",
                 *       "why": "a slip of the translator"
                 *     }
                 */
                "application/json": components["schemas"]["CorrectionBody"];
            };
        };
        responses: {
            /** @description What was said of a record, and from which version of the data it counts. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectedRecord"];
                };
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter; `malformed-json`: Malformed JSON; `invalid-body`: Invalid body. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: No valid key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Key does not allow this; `writing-off`: Writing is off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: Body too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-content-type`: Unsupported content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description Version of the data that you have: what has changed after it is told. 0 gives everything. */
                since?: number;
                /** @description Fields that the rows have, also those that `include` adds; all but these where it is left out. Allowed are `version`, `noun`, `id`, `state`, `change`, `into`, `why`, `was`, `at`, `record`. */
                fields?: string[];
                /** @description Format of the answer; goes before the header `Accept`. `csv`, `ndjson`: all rows at once, whatever `limit` and `cursor` say. */
                format?: "json" | "csv" | "ndjson";
                /** @description Rows of a page. */
                limit?: number;
                /** @description `page.next` of the answer before, with the same filters and order; none for the first page. All pages of a list show the data as they were for its first one. */
                cursor?: string;
                /** @description `exact` adds `page.total`, the number of rows on all pages. */
                count?: "exact";
            };
            header?: {
                /** @description For `text/event-stream`: the `id` of the last event that came; the stream goes on behind it, whatever `since` says. */
                "last-event-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Every record that has changed after version `since`, once, at its last change and as it is now, in the order of version, noun and id. Store the records that are `present` and delete the others: from `since=0` this gives what the lists give, and from the version of an answer whose `page.next` is `null` what has changed since. The feed is compacted: earlier states of a record are not repeated.
             *
             *     With `Accept: text/event-stream` the same rows come as server-sent events, first those that there are, then each as it is made, without an end: `event` is the change (`added`, `changed`, `merged`, `withdrawn`), `data` the ChangeRecord, and `id` the place to go on from, which clients send as `Last-Event-ID`; an `id` that is a number alone is the version of the data that you then have. `limit`, `cursor` and `count` are of no use there.
             */
            200: {
                headers: {
                    /** @description Address of the next page with `rel="next"`; missing on the last. */
                    Link?: string;
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeList"] | components["schemas"]["ChangeListWithFields"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "text/event-stream": string;
                };
            };
            /** @description What the request says it has is still the answer. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter; `invalid-parameter`: Invalid value of a parameter; `invalid-cursor`: Invalid cursor. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: Stale cursor. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTopics: {
        parameters: {
            query?: {
                /** @description Who takes part: a name in any script and spelling, or the id of a person. For example `Aliyev`. */
                person?: string[];
                /** @description State that someone speaks for: ISO 3166-1 alpha-2 code, or its name as `Azerbaijan`. For example `AZ`. */
                country?: string[];
                /** @description Body, not a state, that someone speaks for, by any of its names: `UN` is `United Nations`. As `EU` also its organs, as `European Commission` that one alone. For example `United Nations`. */
                organization?: string[];
                /** @description Meeting or call. Allowed are `meeting`, `call`. For example `call`. */
                kind?: string;
                /** @description By what means. A bare "call" does not say and has none: no value finds it. Allowed are `in_person`, `phone`, `video`. For example `phone`. */
                channel?: string;
                /** @description Whether it took place. Allowed are `held`, `planned`, `cancelled`. For example `held`. */
                status?: string;
                /** @description Whether the document is about it. Allowed are `main`, `mentioned`. For example `main`. */
                salience?: string;
                /** @description What was on the table. Allowed are `bilateral-relations`, `regional-security`, `peace-process`, `ceasefire`, `armed-conflict`, `territory-borders`, `defence-cooperation`, `arms-control`, `nuclear`, `terrorism`, `humanitarian-aid`, `human-rights`, `minority-rights`, `refugees-migration`, `detainees`, `democracy-elections`, `sanctions`, `trade-economy`, `energy`, `transport-connectivity`, `climate-environment`, `food-agriculture`, `health`, `technology-cyber`, `culture-education`, `law-crime`, `international-organizations`, `consular`. For example `peace-process`. */
                topic?: string[];
                /** @description Where it takes place: a city, a venue, or a country by its code or any of the names that `country` takes. For example `Oslo`. */
                place?: string;
                /** @description Who published a document that reports it. For example `Anadolu Agency`. */
                publisher?: string;
                /** @description Words that must all stand in what is reported of it: in the sentences of its documents but those that tell of other events alone, of an event that is only mentioned in the paragraphs that mention it. For example `peace treaty`. */
                q?: string;
                /** @description First day asked for. What is dated to a month, a year or several days is found where one of them is asked for. A month (`2023-09`) or a year (`2023`) stands for its first day. For example `2023-09-01`. */
                from?: string;
                /** @description Last day asked for. What is dated to a month, a year or several days is found where one of them is asked for. A month (`2023-09`) or a year (`2023`) stands for its last day. For example `2023-12-31`. */
                to?: string;
                /** @description What becomes of events without a date: `include` them, `exclude` them, or list them `only`. They are left out under `from` and `to`, and included otherwise. */
                undated?: "include" | "exclude" | "only";
                /** @description Fewest documents that report it. */
                min_reports?: number;
                /** @description Fields that the rows have, also those that `include` adds; all but these where it is left out. Allowed are `topic`, `covers`, `event_count`, `claim_count`. */
                fields?: string[];
                /** @description Format of the answer; goes before the header `Accept`. `csv`, `ndjson`: all rows at once, whatever `limit` and `cursor` say. */
                format?: "json" | "csv" | "ndjson";
                /** @description Rows of a page. */
                limit?: number;
                /** @description `page.next` of the answer before, with the same filters and order; none for the first page. All pages of a list show the data as they were for its first one. */
                cursor?: string;
                /** @description `exact` adds `page.total`, the number of rows on all pages. */
                count?: "exact";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The closed list of topics, each with its number of events and claims among the events that satisfy the filters; always whole. */
            200: {
                headers: {
                    /** @description Address of the next page with `rel="next"`; missing on the last. */
                    Link?: string;
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicList"] | components["schemas"]["TopicListWithFields"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description What the request says it has is still the answer. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter; `invalid-parameter`: Invalid value of a parameter; `invalid-cursor`: Invalid cursor. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: Stale cursor. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCountries: {
        parameters: {
            query?: {
                /** @description Who takes part: a name in any script and spelling, or the id of a person. For example `Aliyev`. */
                person?: string[];
                /** @description State that someone speaks for: ISO 3166-1 alpha-2 code, or its name as `Azerbaijan`. For example `AZ`. */
                country?: string[];
                /** @description Body, not a state, that someone speaks for, by any of its names: `UN` is `United Nations`. As `EU` also its organs, as `European Commission` that one alone. For example `United Nations`. */
                organization?: string[];
                /** @description Meeting or call. Allowed are `meeting`, `call`. For example `call`. */
                kind?: string;
                /** @description By what means. A bare "call" does not say and has none: no value finds it. Allowed are `in_person`, `phone`, `video`. For example `phone`. */
                channel?: string;
                /** @description Whether it took place. Allowed are `held`, `planned`, `cancelled`. For example `held`. */
                status?: string;
                /** @description Whether the document is about it. Allowed are `main`, `mentioned`. For example `main`. */
                salience?: string;
                /** @description What was on the table. Allowed are `bilateral-relations`, `regional-security`, `peace-process`, `ceasefire`, `armed-conflict`, `territory-borders`, `defence-cooperation`, `arms-control`, `nuclear`, `terrorism`, `humanitarian-aid`, `human-rights`, `minority-rights`, `refugees-migration`, `detainees`, `democracy-elections`, `sanctions`, `trade-economy`, `energy`, `transport-connectivity`, `climate-environment`, `food-agriculture`, `health`, `technology-cyber`, `culture-education`, `law-crime`, `international-organizations`, `consular`. For example `peace-process`. */
                topic?: string[];
                /** @description Where it takes place: a city, a venue, or a country by its code or any of the names that `country` takes. For example `Oslo`. */
                place?: string;
                /** @description Who published a document that reports it. For example `Anadolu Agency`. */
                publisher?: string;
                /** @description Words that must all stand in what is reported of it: in the sentences of its documents but those that tell of other events alone, of an event that is only mentioned in the paragraphs that mention it. For example `peace treaty`. */
                q?: string;
                /** @description First day asked for. What is dated to a month, a year or several days is found where one of them is asked for. A month (`2023-09`) or a year (`2023`) stands for its first day. For example `2023-09-01`. */
                from?: string;
                /** @description Last day asked for. What is dated to a month, a year or several days is found where one of them is asked for. A month (`2023-09`) or a year (`2023`) stands for its last day. For example `2023-12-31`. */
                to?: string;
                /** @description What becomes of events without a date: `include` them, `exclude` them, or list them `only`. They are left out under `from` and `to`, and included otherwise. */
                undated?: "include" | "exclude" | "only";
                /** @description Fewest documents that report it. */
                min_reports?: number;
                /** @description Fields that the rows have, also those that `include` adds; all but these where it is left out. Allowed are `code`, `name`, `event_count`, `person_count`. */
                fields?: string[];
                /** @description Format of the answer; goes before the header `Accept`. `csv`, `ndjson`: all rows at once, whatever `limit` and `cursor` say. */
                format?: "json" | "csv" | "ndjson";
                /** @description Rows of a page. */
                limit?: number;
                /** @description `page.next` of the answer before, with the same filters and order; none for the first page. All pages of a list show the data as they were for its first one. */
                cursor?: string;
                /** @description `exact` adds `page.total`, the number of rows on all pages. */
                count?: "exact";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The countries that someone speaks for, with events and people among the events that satisfy the filters, the most frequent first. */
            200: {
                headers: {
                    /** @description Address of the next page with `rel="next"`; missing on the last. */
                    Link?: string;
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryList"] | components["schemas"]["CountryListWithFields"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description What the request says it has is still the answer. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter; `invalid-parameter`: Invalid value of a parameter; `invalid-cursor`: Invalid cursor. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: Stale cursor. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrganizations: {
        parameters: {
            query?: {
                /** @description Who takes part: a name in any script and spelling, or the id of a person. For example `Aliyev`. */
                person?: string[];
                /** @description State that someone speaks for: ISO 3166-1 alpha-2 code, or its name as `Azerbaijan`. For example `AZ`. */
                country?: string[];
                /** @description Body, not a state, that someone speaks for, by any of its names: `UN` is `United Nations`. As `EU` also its organs, as `European Commission` that one alone. For example `United Nations`. */
                organization?: string[];
                /** @description Meeting or call. Allowed are `meeting`, `call`. For example `call`. */
                kind?: string;
                /** @description By what means. A bare "call" does not say and has none: no value finds it. Allowed are `in_person`, `phone`, `video`. For example `phone`. */
                channel?: string;
                /** @description Whether it took place. Allowed are `held`, `planned`, `cancelled`. For example `held`. */
                status?: string;
                /** @description Whether the document is about it. Allowed are `main`, `mentioned`. For example `main`. */
                salience?: string;
                /** @description What was on the table. Allowed are `bilateral-relations`, `regional-security`, `peace-process`, `ceasefire`, `armed-conflict`, `territory-borders`, `defence-cooperation`, `arms-control`, `nuclear`, `terrorism`, `humanitarian-aid`, `human-rights`, `minority-rights`, `refugees-migration`, `detainees`, `democracy-elections`, `sanctions`, `trade-economy`, `energy`, `transport-connectivity`, `climate-environment`, `food-agriculture`, `health`, `technology-cyber`, `culture-education`, `law-crime`, `international-organizations`, `consular`. For example `peace-process`. */
                topic?: string[];
                /** @description Where it takes place: a city, a venue, or a country by its code or any of the names that `country` takes. For example `Oslo`. */
                place?: string;
                /** @description Who published a document that reports it. For example `Anadolu Agency`. */
                publisher?: string;
                /** @description Words that must all stand in what is reported of it: in the sentences of its documents but those that tell of other events alone, of an event that is only mentioned in the paragraphs that mention it. For example `peace treaty`. */
                q?: string;
                /** @description First day asked for. What is dated to a month, a year or several days is found where one of them is asked for. A month (`2023-09`) or a year (`2023`) stands for its first day. For example `2023-09-01`. */
                from?: string;
                /** @description Last day asked for. What is dated to a month, a year or several days is found where one of them is asked for. A month (`2023-09`) or a year (`2023`) stands for its last day. For example `2023-12-31`. */
                to?: string;
                /** @description What becomes of events without a date: `include` them, `exclude` them, or list them `only`. They are left out under `from` and `to`, and included otherwise. */
                undated?: "include" | "exclude" | "only";
                /** @description Fewest documents that report it. */
                min_reports?: number;
                /** @description Fields that the rows have, also those that `include` adds; all but these where it is left out. Allowed are `name`, `event_count`, `person_count`. */
                fields?: string[];
                /** @description Format of the answer; goes before the header `Accept`. `csv`, `ndjson`: all rows at once, whatever `limit` and `cursor` say. */
                format?: "json" | "csv" | "ndjson";
                /** @description Rows of a page. */
                limit?: number;
                /** @description `page.next` of the answer before, with the same filters and order; none for the first page. All pages of a list show the data as they were for its first one. */
                cursor?: string;
                /** @description `exact` adds `page.total`, the number of rows on all pages. */
                count?: "exact";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bodies, not states, that someone speaks for, with events and people among the events that satisfy the filters, the most frequent first. */
            200: {
                headers: {
                    /** @description Address of the next page with `rel="next"`; missing on the last. */
                    Link?: string;
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationList"] | components["schemas"]["OrganizationListWithFields"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description What the request says it has is still the answer. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter; `invalid-parameter`: Invalid value of a parameter; `invalid-cursor`: Invalid cursor. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: Stale cursor. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPublishers: {
        parameters: {
            query?: {
                /** @description Who takes part: a name in any script and spelling, or the id of a person. For example `Aliyev`. */
                person?: string[];
                /** @description State that someone speaks for: ISO 3166-1 alpha-2 code, or its name as `Azerbaijan`. For example `AZ`. */
                country?: string[];
                /** @description Body, not a state, that someone speaks for, by any of its names: `UN` is `United Nations`. As `EU` also its organs, as `European Commission` that one alone. For example `United Nations`. */
                organization?: string[];
                /** @description Meeting or call. Allowed are `meeting`, `call`. For example `call`. */
                kind?: string;
                /** @description By what means. A bare "call" does not say and has none: no value finds it. Allowed are `in_person`, `phone`, `video`. For example `phone`. */
                channel?: string;
                /** @description Whether it took place. Allowed are `held`, `planned`, `cancelled`. For example `held`. */
                status?: string;
                /** @description Whether the document is about it. Allowed are `main`, `mentioned`. For example `main`. */
                salience?: string;
                /** @description What was on the table. Allowed are `bilateral-relations`, `regional-security`, `peace-process`, `ceasefire`, `armed-conflict`, `territory-borders`, `defence-cooperation`, `arms-control`, `nuclear`, `terrorism`, `humanitarian-aid`, `human-rights`, `minority-rights`, `refugees-migration`, `detainees`, `democracy-elections`, `sanctions`, `trade-economy`, `energy`, `transport-connectivity`, `climate-environment`, `food-agriculture`, `health`, `technology-cyber`, `culture-education`, `law-crime`, `international-organizations`, `consular`. For example `peace-process`. */
                topic?: string[];
                /** @description Where it takes place: a city, a venue, or a country by its code or any of the names that `country` takes. For example `Oslo`. */
                place?: string;
                /** @description Who published a document that reports it. For example `Anadolu Agency`. */
                publisher?: string;
                /** @description Words that must all stand in what is reported of it: in the sentences of its documents but those that tell of other events alone, of an event that is only mentioned in the paragraphs that mention it. For example `peace treaty`. */
                q?: string;
                /** @description First day asked for. What is dated to a month, a year or several days is found where one of them is asked for. A month (`2023-09`) or a year (`2023`) stands for its first day. For example `2023-09-01`. */
                from?: string;
                /** @description Last day asked for. What is dated to a month, a year or several days is found where one of them is asked for. A month (`2023-09`) or a year (`2023`) stands for its last day. For example `2023-12-31`. */
                to?: string;
                /** @description What becomes of events without a date: `include` them, `exclude` them, or list them `only`. They are left out under `from` and `to`, and included otherwise. */
                undated?: "include" | "exclude" | "only";
                /** @description Fewest documents that report it. */
                min_reports?: number;
                /** @description Fields that the rows have, also those that `include` adds; all but these where it is left out. Allowed are `name`, `document_count`, `event_count`, `first_published`, `last_published`. */
                fields?: string[];
                /** @description Format of the answer; goes before the header `Accept`. `csv`, `ndjson`: all rows at once, whatever `limit` and `cursor` say. */
                format?: "json" | "csv" | "ndjson";
                /** @description Rows of a page. */
                limit?: number;
                /** @description `page.next` of the answer before, with the same filters and order; none for the first page. All pages of a list show the data as they were for its first one. */
                cursor?: string;
                /** @description `exact` adds `page.total`, the number of rows on all pages. */
                count?: "exact";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who published the documents, with the events they report among those that satisfy the filters, those with most documents first. */
            200: {
                headers: {
                    /** @description Address of the next page with `rel="next"`; missing on the last. */
                    Link?: string;
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublisherList"] | components["schemas"]["PublisherListWithFields"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description What the request says it has is still the answer. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter; `invalid-parameter`: Invalid value of a parameter; `invalid-cursor`: Invalid cursor. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: Stale cursor. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNetwork: {
        parameters: {
            query?: {
                /** @description What the nodes are: people, or the countries they speak for. */
                of?: "person" | "country";
                /** @description Fewest events that a pair has in common. */
                min_events?: number;
                /** @description Who takes part: a name in any script and spelling, or the id of a person. For example `Aliyev`. */
                person?: string[];
                /** @description State that someone speaks for: ISO 3166-1 alpha-2 code, or its name as `Azerbaijan`. For example `AZ`. */
                country?: string[];
                /** @description Body, not a state, that someone speaks for, by any of its names: `UN` is `United Nations`. As `EU` also its organs, as `European Commission` that one alone. For example `United Nations`. */
                organization?: string[];
                /** @description Meeting or call. Allowed are `meeting`, `call`. For example `call`. */
                kind?: string;
                /** @description By what means. A bare "call" does not say and has none: no value finds it. Allowed are `in_person`, `phone`, `video`. For example `phone`. */
                channel?: string;
                /** @description Whether it took place. Allowed are `held`, `planned`, `cancelled`. For example `held`. */
                status?: string;
                /** @description Whether the document is about it. Allowed are `main`, `mentioned`. For example `main`. */
                salience?: string;
                /** @description What was on the table. Allowed are `bilateral-relations`, `regional-security`, `peace-process`, `ceasefire`, `armed-conflict`, `territory-borders`, `defence-cooperation`, `arms-control`, `nuclear`, `terrorism`, `humanitarian-aid`, `human-rights`, `minority-rights`, `refugees-migration`, `detainees`, `democracy-elections`, `sanctions`, `trade-economy`, `energy`, `transport-connectivity`, `climate-environment`, `food-agriculture`, `health`, `technology-cyber`, `culture-education`, `law-crime`, `international-organizations`, `consular`. For example `peace-process`. */
                topic?: string[];
                /** @description Where it takes place: a city, a venue, or a country by its code or any of the names that `country` takes. For example `Oslo`. */
                place?: string;
                /** @description Who published a document that reports it. For example `Anadolu Agency`. */
                publisher?: string;
                /** @description Words that must all stand in what is reported of it: in the sentences of its documents but those that tell of other events alone, of an event that is only mentioned in the paragraphs that mention it. For example `peace treaty`. */
                q?: string;
                /** @description First day asked for. What is dated to a month, a year or several days is found where one of them is asked for. A month (`2023-09`) or a year (`2023`) stands for its first day. For example `2023-09-01`. */
                from?: string;
                /** @description Last day asked for. What is dated to a month, a year or several days is found where one of them is asked for. A month (`2023-09`) or a year (`2023`) stands for its last day. For example `2023-12-31`. */
                to?: string;
                /** @description What becomes of events without a date: `include` them, `exclude` them, or list them `only`. They are left out under `from` and `to`, and included otherwise. */
                undated?: "include" | "exclude" | "only";
                /** @description Fewest documents that report it. */
                min_reports?: number;
                /** @description Fields that the rows have, also those that `include` adds; all but these where it is left out. Allowed are `source`, `source_name`, `target`, `target_name`, `event_count`, `weight`, `first_date`, `last_date`. */
                fields?: string[];
                /** @description Format of the answer; goes before the header `Accept`. `csv`, `ndjson`: all rows at once, whatever `limit` and `cursor` say. */
                format?: "json" | "csv" | "ndjson";
                /** @description Rows of a page. */
                limit?: number;
                /** @description `page.next` of the answer before, with the same filters and order; none for the first page. All pages of a list show the data as they were for its first one. */
                cursor?: string;
                /** @description `exact` adds `page.total`, the number of rows on all pages. */
                count?: "exact";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Pairs of people, or of countries, that take part for different sides in events that satisfy the filters, those with most events first; `meta.nodes` has the ends of the edges of the page. Events that are planned or were cancelled count too: `status=held` leaves those that took place. As CSV it is an edge list that graph programs read. */
            200: {
                headers: {
                    /** @description Address of the next page with `rel="next"`; missing on the last. */
                    Link?: string;
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Network"] | components["schemas"]["NetworkWithFields"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description What the request says it has is still the answer. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter; `invalid-parameter`: Invalid value of a parameter; `invalid-cursor`: Invalid cursor. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: Stale cursor. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnresolved: {
        parameters: {
            query?: {
                /** @description What is open; everything where it is left out. */
                open?: "person" | "office" | "date" | "place";
                /** @description Fields that the rows have, also those that `include` adds; all but these where it is left out. Allowed are `open`, `event_id`, `report_id`, `field`, `document`, `name`, `title`, `country`, `organization`, `evidence`, `candidates`. */
                fields?: string[];
                /** @description Format of the answer; goes before the header `Accept`. `csv`, `ndjson`: all rows at once, whatever `limit` and `cursor` say. */
                format?: "json" | "csv" | "ndjson";
                /** @description Rows of a page. */
                limit?: number;
                /** @description `page.next` of the answer before, with the same filters and order; none for the first page. All pages of a list show the data as they were for its first one. */
                cursor?: string;
                /** @description `exact` adds `page.total`, the number of rows on all pages. */
                count?: "exact";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Names that several people have, offices without a name, events without a date or a place. A surname alone is somebody only where one person fits it by country, office and time. */
            200: {
                headers: {
                    /** @description Address of the next page with `rel="next"`; missing on the last. */
                    Link?: string;
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnresolvedList"] | components["schemas"]["UnresolvedListWithFields"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description What the request says it has is still the answer. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Last-Modified": components["headers"]["LastModified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter; `invalid-parameter`: Invalid value of a parameter; `invalid-cursor`: Invalid cursor. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: Stale cursor. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    extract: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentBody"];
                "text/plain": string;
            };
        };
        responses: {
            /** @description What was read from a document; offsets point into its text. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Extraction"];
                };
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter; `malformed-json`: Malformed JSON; `invalid-body`: Invalid body. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: Body too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-content-type`: Unsupported content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unreadable-document`: Unreadable document. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCodebook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The definitions that all records share. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Codebook"];
                };
            };
            /** @description What the request says it has is still the answer. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getQuality: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The measured quality of extraction, and of which extractor. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityReport"];
                };
            };
            /** @description What the request says it has is still the answer. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process is alive. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service can answer, and from which state of the data. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures as they are now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/openmetrics-text": string;
                };
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProblems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON or as a page. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemTypeList"];
                    "text/html": string;
                };
            };
            /** @description What the request says it has is still the answer. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProblem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the problem. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON or as a page. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemType"];
                    "text/html": string;
                };
            };
            /** @description What the request says it has is still the answer. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: Malformed request; `unknown-parameter`: Unknown parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable`: Not acceptable. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `url-too-long`: URL too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Service unavailable. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}

/** The lists that come in pages, by the names of their methods. */
export const LISTS = {
    "events": "/events",
    "people": "/people",
    "claims": "/claims",
    "documents": "/documents",
    "changes": "/changes",
    "topics": "/topics",
    "countries": "/countries",
    "organizations": "/organizations",
    "publishers": "/publishers",
    "network": "/network",
    "unresolved": "/unresolved"
} as const;
/** A page of rows of each list, all fields in them. */
export interface Pages {
    events: components["schemas"]["EventList"];
    people: components["schemas"]["PersonList"];
    claims: components["schemas"]["ClaimList"];
    documents: components["schemas"]["DocumentList"];
    changes: components["schemas"]["ChangeList"];
    topics: components["schemas"]["TopicList"];
    countries: components["schemas"]["CountryList"];
    organizations: components["schemas"]["OrganizationList"];
    publishers: components["schemas"]["PublisherList"];
    network: components["schemas"]["Network"];
    unresolved: components["schemas"]["UnresolvedList"];
}
/** A page of what each list can count. */
export interface GroupPages {
    events: components["schemas"]["EventListGroups"];
    claims: components["schemas"]["ClaimListGroups"];
    documents: components["schemas"]["DocumentListGroups"];
}
