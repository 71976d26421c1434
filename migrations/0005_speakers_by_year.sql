-- Claims of offices without a name stand under the year as well, so that there is no end of them under none: every
-- stored document is resolved anew from its text at the next start.
UPDATE documents SET extractor_version = '';
