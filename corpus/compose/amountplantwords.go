package compose

// What stands at distances: sign; things, one:many; in Korean; counter; where; in Korean; distance in cm; how many for a
// square metre (or -); pack, one:many; in Korean; how many in it; price in dollars; m or cm for the place.
const amountPlantTable = `
🌷;tulip bulb:tulip bulbs;튤립 구근;개;a tulip bed/the tulip bed;튤립 화단;8-20-2;20-60-5;bag:bags;봉지;10-50-10;4-18;m
🥬;lettuce plant:lettuce plants;상추 모종;포기;a lettuce bed/the lettuce patch;상추밭;20-35-5;8-20-1;tray:trays;판;6-54-6;3-9;m
🍓;strawberry plant:strawberry plants;딸기 모종;포기;a strawberry bed/the strawberries;딸기밭;20-40-5;4-9-1;tray:trays;판;6-40-2;6-22;m
🧄;garlic clove:garlic cloves;마늘;쪽;a garlic bed/the garlic rows;마늘밭;10-20-5;25-60-5;net:nets;망;20-100-10;3-12;m
🧅;onion set:onion sets;양파 모종;포기;an onion bed/the onions;양파밭;8-15-1;30-70-5;bag:bags;봉지;50-250-50;2-9;m
🥔;seed potato:seed potatoes;씨감자;개;a potato field/the potato rows;감자밭;25-40-5;4-7-1;sack:sacks;자루;20-80-10;5-16;m
🍅;tomato plant:tomato plants;토마토 모종;포기;a greenhouse/the tomato house;토마토 하우스;40-70-5;2-5-1;tray:trays;판;6-24-2;8-30;m
🌶️;chili plant:chili plants;고추 모종;포기;a chili field/the chilies;고추밭;30-50-5;3-8-1;tray:trays;판;10-50-10;6-25;m
🌻;sunflower seed:sunflower seeds;해바라기씨;개;a sunflower strip/the sunflower field;해바라기밭;25-50-5;4-12-1;packet:packets;봉지;10-100-10;2-6;m
🌽;corn seed:corn seeds;옥수수 씨;알;a corn patch/the corn field;옥수수밭;20-40-5;5-12-1;packet:packets;봉지;25-200-25;2-9;m
🍠;sweet potato slip:sweet potato slips;고구마순;개;sweet potato ridges/the sweet potatoes;고구마밭;20-40-5;4-9-1;bundle:bundles;단;50-100-10;6-18;m
🥦;broccoli seedling:broccoli seedlings;브로콜리 모종;포기;the broccoli bed/a broccoli field;브로콜리밭;40-60-5;3-6-1;tray:trays;판;6-40-2;4-15;m
🌹;rose bush:rose bushes;장미;그루;a rose hedge/the rose garden;장미 울타리;40-90-10;2-5-1;crate:crates;상자;3-10-1;20-90;m
🌲;thuja:thujas;측백나무;그루;a hedge/the garden hedge;생울타리;40-100-10;-;pallet:pallets;팔레트;10-40-5;90-380;m
🍇;vine:vines;포도 묘목;그루;a vineyard row/the new vineyard;포도밭;80-150-10;-;bundle:bundles;단;10-25-5;40-160;m
🍎;apple tree:apple trees;사과 묘목;그루;an orchard row/the orchard;사과 과수원;150-400-50;-;bundle:bundles;단;5-10-5;60-220;m
🫐;blueberry bush:blueberry bushes;블루베리 묘목;그루;a berry row/the berry field;블루베리밭;80-150-10;-;crate:crates;상자;4-12-2;30-120;m
🌿;lavender plant:lavender plants;라벤더;포기;a lavender row/the lavender;라벤더밭;30-50-5;4-9-1;tray:trays;판;6-24-6;9-32;m
🍀;ground cover plant:ground cover plants;지피식물;포기;the slope/a shady corner;비탈 화단;15-30-5;8-20-1;tray:trays;판;12-50-2;9-35;m
🌾;rice seedling:rice seedlings;모;포기;a small paddy/the paddy;논;12-30-3;-;tray:trays;판;80-200-20;2-6;m
🥕;carrot seed:carrot seeds;당근 씨;알;a carrot row/the carrots;당근밭;3-8-1;-;packet:packets;봉지;100-800-100;1-4;m
🫛;pea:peas;완두콩;알;a pea row/the pea bed;완두밭;5-10-1;40-80-10;packet:packets;봉지;50-250-50;2-5;m
🪵;fence post:fence posts;울타리 기둥;개;a fence/the paddock fence;방목장 울타리;150-400-50;-;bundle:bundles;묶음;5-20-5;30-120;m
💡;garden light:garden lights;정원등;개;a garden path/the path;정원 길;80-300-20;-;set:sets;세트;2-10-2;12-50;m
🚧;traffic cone:traffic cones;라바콘;개;a road works site/the roadside;도로 공사장;150-500-50;-;stack:stacks;묶음;5-20-5;40-150;m
🪑;chair:chairs;의자;개;a row of seats/the front row;공연장 앞줄;50-70-5;-;stack:stacks;묶음;5-10-1;-;m
🔩;screw:screws;나사;개;a long board/the deck boards;데크 판자;15-60-5;-;box:boxes;통;50-250-50;4-14;m
🧷;clip:clips;집게;개;a washing line/the banner rope;현수막 줄;15-50-5;-;bag:bags;봉지;10-50-10;2-7;m
🪝;hook:hooks;고리;개;the curtain rail/a coat rail;커튼 레일;8-25-1;-;bag:bags;봉지;10-50-10;2-8;m
🎏;flag:flags;깃발;개;a flag line/the festival street;축제 거리;30-200-10;-;pack:packs;묶음;5-25-5;5-20;m
🌳;street tree:street trees;가로수;그루;a new street/the avenue;새 가로수길;500-1200-100;-;truck load:truck loads;트럭;8-30-2;-;m
🧱;paving slab:paving slabs;디딤돌;장;a garden path/stepping stones;징검돌 길;40-70-5;-;pallet:pallets;팔레트;10-60-10;60-250;m
🕯️;lantern:lanterns;등불;개;the temple path/a lantern walk;연등길;50-300-25;-;box:boxes;상자;6-24-6;15-60;m
🫙;jam jar:jam jars;잼병;병;a shelf/the pantry shelf;선반;6-10-1;-;-;-;-;-;cm
📚;book box:book boxes;책 상자;개;the storage floor/a storage room;창고 바닥;30-50-5;-;-;-;-;-;cm
🥚;egg:eggs;달걀;개;an incubator tray/the tray;부화기 판;4-6-1;-;-;-;-;-;cm
🪴;flower pot:flower pots;화분;개;a window sill/the plant table;화분대;8-20-2;-;-;-;-;-;cm
🧁;cookie:cookies;쿠키;개;a baking tray/the oven tray;오븐 팬;5-9-1;-;-;-;-;-;cm
🧩;stamp:stamps;우표;장;an album page/the album;앨범 한 쪽;2-5-1;-;-;-;-;-;cm
🏷️;sticker:stickers;스티커;장;a sheet of stickers/the sticker sheet;스티커 용지;2-7-1;-;-;-;-;-;cm
🧵;patch:patches;천 조각;장;a quilt/the quilt top;퀼트;8-20-2;-;-;-;-;-;cm
🖼️;photo:photos;사진;장;a photo wall/the pin board;사진 벽;10-25-5;-;-;-;-;-;cm
🧱;tile:tiles;타일;장;a table top/the kitchen shelf;식탁 상판;5-15-5;-;-;-;-;-;cm
🍫;chocolate:chocolates;초콜릿;개;a gift box/the chocolate box;선물 상자;2-5-1;-;-;-;-;-;cm
`
