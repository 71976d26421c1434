-- Claims are found by the title and the state of who makes them too, events no longer by sentences that tell of other
-- events alone. These values are spelled by the program, so every stored document is put in anew at the next start.
UPDATE documents SET extractor_version = '';
