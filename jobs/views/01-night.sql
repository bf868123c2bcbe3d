/*
view: night
title: {id: "Malam yang dinilai", en: "The night that is judged"}
columns:
  night: {id: "Tanggal data", en: "Business date"}
*/
select night from warehouse.night
