package compose

// A picture; what it is called; the thing; amounts from-to; words for what comes in and goes out; what it is for and its options.
const keepMoneysEn = `💰;household book;what;3-400;income/expense;category:food/rent/fun/other
🎶;choir cash book;item;5-300;dues/costs;purpose:music/room/party
🏫;class fund;what for;2-120;paid in/spent;kind of thing:trip/snacks/gifts
🐷;pocket money book;what;1-30;pocket money/spent;for:sweets/toys/saving
🎸;band money;what;5-500;gig/costs;area:gear/travel/studio
🚚;food truck book;item;5-600;sales/purchases;group:meat/vegetables/gas
💒;wedding fund;item;20-900;gift/bill;part:food/flowers/music
🏡;house building fund;what;50-2000;paid in/bill;trade:roof/walls/pipes
🧑‍🌾;allotment club money;what;3-200;fee/purchase;for:seeds/tools/water
⚽;football team kitty;what;2-150;dues/spent;for:balls/pitch/drinks
🐕;dog rescue book;what;5-400;donation/vet bill;animal:dog/cat/rabbit
⛪;parish bazaar book;stand;5-300;takings/costs;hall:left/right/yard
🎭;theatre group cash;what;5-400;tickets/costs;for:set/costumes/posters
✈️;travel kitty;what;3-300;paid in/spent;kind:food/sleep/tickets
🏕️;scout camp money;what;3-250;fees/spent;for:food/tents/bus
🎓;student budget;what;2-500;income/expense;category:rent/books/going out
🧁;bake stall book;what;1-90;sales/ingredients;cake:dry/cream/fruit
🧶;craft shop ledger;piece;3-200;sold/bought;stuff:wool/wood/beads
🚕;taxi ledger;entry;5-200;fare/costs;cost type:fuel/wash/repair
💇;salon cash book;entry;5-180;takings/spending;area:colour/cut/shop
🍯;honey money;entry;5-200;sales/costs;for:jars/sugar/frames
🛶;boat club cash;what;5-500;dues/repairs;boat:canoe/raft/rowboat
🎮;gaming league pot;what;1-60;entry fee/prize;game:chess/racing/cards
🏘️;stairwell fund;what;5-300;contribution/bill;for:light/cleaning/lift
📚;book club kitty;what;1-60;dues/spent;for:books/cake/room
🎨;art class money;what;2-150;fees/materials;for:paint/paper/models
🎪;village fair ledger;stand;5-500;takings/costs;place:tent/square/barn
🥋;judo club book;entry;5-300;fees/costs;for:mats/belts/travel
🐓;chicken club ledger;entry;2-120;egg money/feed bill;flock:red/white/black
📷;photographer's book;job;20-900;fee/expense;sort:lens/travel/print
🎁;gift fund at work;occasion;2-100;collected/gift;team:sales/lab/office
🎻;lesson income book;entry;10-200;lesson/expense;instrument:violin/piano/flute
🍺;pub quiz pot;evening;1-60;entry/prize;round:music/sports/history
🧹;cleaner's ledger;entry;5-200;wage/costs;thing:soap/cloths/bus
🪚;carpenter's cash book;entry;10-900;payment/material;wood:oak/pine/ply
🏪;kiosk book;entry;2-300;takings/goods;goods:papers/drinks/sweets
🚲;bike repair cafe;entry;1-90;donation/parts;part:tyres/chains/brakes
🌳;orchard ledger;entry;5-400;sales/work;fruit:apple/pear/plum
🛠️;maker space cash;entry;5-300;membership/material;bench:wood/metal/print
💃;dance school book;entry;5-400;fees/rent;room:big/small
📰;school paper money;entry;1-120;adverts/printing;issue:spring/summer/winter
🦮;walk-the-dog earnings;entry;2-60;earned/spent;for:leads/treats/saving
👶;baby budget;item;2-200;gift/expense;group:nappies/clothes/food
🏥;hospital visit costs;entry;3-300;refund/cost;sort:bus/medicine/parking
🎿;ski week kitty;entry;5-300;paid in/spent;for:pass/food/hut
🍲;soup kitchen book;entry;5-400;donation/purchase;for:bread/vegetables/gas
🎤;karaoke night pot;entry;1-80;tickets/drinks;room:red/blue
🧗;climbing group kitty;entry;2-120;dues/gear;gear:rope/chalk/shoes
🏠;flatshare kitty;what;2-200;paid in/shopping;kind:food/cleaning/internet
🐎;stable ledger;entry;10-500;boarding/feed;horse:mare/pony/foal
🕯️;christmas market book;entry;2-150;sales/stock;ware:candles/stars/tea
🎒;parents' fund;entry;2-120;collected/spent;for:bus/present/party
🖥️;freelance ledger;entry;20-900;fee/expense;area:software/phone/train
📦;online shop book;entry;3-200;sale/postage;parcel:small/large
🥖;bakery till;entry;2-200;till/flour;shift:early/late
🎲;board game club cash;entry;1-90;dues/games;shelf:new/old
🚗;car share ledger;entry;3-150;share/petrol;car:red/blue
🧘;yoga studio cash;entry;5-300;cards/rent;class:morning/evening
🌻;flower stall book;entry;2-150;sales/flowers;flower:rose/tulip/mixed
🐝;bee group money;entry;2-150;honey/sugar;site:hill/meadow
🧵;tailor's book;entry;5-250;order/cloth;cloth:wool/silk/linen
🎣;angling club cash;entry;2-150;licence/stocking;pond:upper/lower
🏐;beach volleyball pot;entry;1-80;court fee/balls;court:one/two
🎬;film club book;entry;2-200;tickets/rent;screen:hall/garden
🪑;restoration ledger;entry;5-400;sale/varnish;piece:chair/table/chest
🍕;pizza party pot;entry;1-80;chipped in/pizza;size:small/large
🚌;bus trip account;entry;5-300;fares/bus;stop:city/lake
📻;radio club money;entry;2-150;dues/parts;parts:tubes/wire/masts
🎄;secret santa pot;entry;1-60;paid in/presents;office:first/second
🧸;kindergarten fund;entry;2-150;contributions/toys;group:bears/frogs
🛟;rescue boat account;entry;10-600;donations/diesel;crew:day/night
🏹;archery club ledger;entry;2-200;dues/arrows;range:indoor/outdoor
🥁;drum line cash;entry;2-250;gigs/sticks;set:snare/bass
🧪;science fair money;entry;2-120;sponsor/material;project:rocket/volcano
🎠;playground fund;entry;5-500;donation/wood;part:swing/slide
🧺;laundromat book;entry;1-90;coins/soap;machine:wash/dry
📐;tutor's account;entry;5-150;lesson/copies;subject:maths/french
🍹;juice bar ledger;entry;2-120;sales/fruit;fruit:orange/mango
🎈;birthday budget;item;2-150;gift money/spent;part:cake/games/room
🪴;plant swap money;entry;1-60;sold/pots;size:small/big
🏛️;museum shop till;entry;2-200;sales/stock;shelf:cards/books
🧢;fan club cash;entry;1-90;badges/banners;city:north/south`
