/*
view: crossing_day
title: {id: "Hari dengan perlintasan seluruh negeri", en: "Days on which the crossings of the whole country are known"}
indexes: ["day"]
columns:
  day: {id: "Hari", en: "Day"}
*/
select distinct day from rule.coverage where feed = 'imigrasi_perlintasan'
