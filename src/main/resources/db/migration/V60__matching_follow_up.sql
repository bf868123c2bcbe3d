-- Records meet by what they say, in store.match_key; the keys by record served the matching by documents alone.

drop table store.record_key;
