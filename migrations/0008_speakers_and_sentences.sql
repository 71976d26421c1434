-- Claims are found by the title and the state of who makes them too, and by any word of the name of who does not take part,
-- events no longer by sentences that tell of other events alone, and former states have names of their own. These values are spelled by the program, so every stored document is put in anew at the next start.
UPDATE documents SET extractor_version = '';
