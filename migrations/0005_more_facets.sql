-- Claims are found by their document and its publisher too, documents by language and by whom they credit. These values
-- are spelled by the program, so every stored document is put in anew at the next start.
UPDATE documents SET extractor_version = '';
