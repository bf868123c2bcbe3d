/*
view: coverage
title: {id: "Hari yang tercakup kiriman", en: "Days covered by deliveries"}
indexes: ["feed, day"]
columns:
  feed: {id: "Sumber", en: "Feed"}
  office: {id: "Kantor pengirim", en: "Sending office"}
  day: {id: "Hari", en: "Day"}
*/
select feed, office, day from warehouse.coverage
