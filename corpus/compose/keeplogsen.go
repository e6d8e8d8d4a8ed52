package compose

// A situation: a picture, what it is called, the row's thing, and columns to draw from (see keepCol).
const keepLogsEn = `🎬;movie diary;film:t;cinema:p;friend:w;date:d;minutes:n70-190;price:$6-18;stars:r5;notes:a;genre:cdrama/comedy/horror/cartoon
🍺;beer notes;beer:t;brewery:p;date:d;stars:r5;price:$2-9;alcohol:m3-11~1 %;style:clager/stout/ipa/wheat;notes:a
☕;coffee shop log;drink:t;cafe:p;date:d;price:$2-8;rating:r10;friend:w;notes:a
📚;reading log;book:t;author:w;finished on:d;pages:n90-800;stars:r5;language:cenglish/french/german;quote:a
🏃;running log;route:t;date:d;distance:n3-30~1 km;minutes:n15-180;heart rate:m110-180;shoes:p;weather:csun/rain/wind
🚴;cycling diary;route:t;date:d;distance:n8-120~1 km;climb:n50-1500 m;companion:w;bike:croad/gravel/old one
🥾;hiking log;trail:t;region:p;date:d;distance:n4-30~1 km;hours:n1-9~1;friend:w;view:r5;notes:a
🎣;rowing log;boat:t;date:d;metres:n1000-12000;cox:w;minutes:n15-120;water:ccalm/choppy/rough
🏊;swim log;pool:p;date:d;lengths:n8-120;minutes:n10-90;stroke:ccrawl/back/breast;feeling:r5
🍷;wine cellar;wine:t;country:p;year:m1990-2025;price:$5-90;bottles:n1-12;colour:cred/white/rose;rating:r10
💿;record collection;album:t;artist:w;year:m1955-2025;price:$3-60;condition:cmint/good/worn;shop:p
🪙;coin collection;coin:t;country:p;year:m1800-2020;value:$1-300;metal:ccopper/silver/gold;place:p
📮;stamp album;stamp:t;country:p;year:m1850-2020;value:$1-80;state:cmint/used/torn
🧸;teddy bears;bear:t;maker:p;age:m1-90;price:$5-200;size:csmall/medium/huge
🚂;model train list;engine:t;maker:p;scale:cN/H0/TT;price:$20-300;carriages:n1-12
🪨;rock collection;stone:t;place:p;date:d;weight:n20-3000 g;kind:cmineral/fossil/pebble;notes:a
🐚;shell collection;shell:t;beach:p;date:d;size:m1-20~1 cm;pieces:n1-20
🎮;game log;game:t;console:p;hours:n2-120;score:r10;price:$5-70;status:cplaying/finished/given up
🎲;board game nights;game:t;date:d;winner:w;minutes:n20-240;players:n2-8;fun:r5;snacks:t
♟️;chess games;opponent:w;date:d;moves:n12-90;result:cwin/loss/draw;opening:p;notes:a
🎾;tennis matches;opponent:w;date:d;court:p;minutes:n40-180;result:cwon/lost;double faults:n0-12
⛳;golf rounds;course:p;date:d;strokes:m70-120;partner:w;balls lost:n0-9;green fee:$15-120
🏀;shooting practice;player:w;date:d;shots:n20-200;hits:n5-150;gym:p
🧗;climbing log;route:t;gym:p;date:d;tries:n1-12;grade:r10;partner:w;style:clead/top rope/boulder
🏋️;lifting log;exercise:t;date:d;weight:m20-180 kg;sets:n2-8;reps:n4-60;feeling:r5
🧘;yoga diary;class:t;teacher:w;date:d;minutes:n15-90;calm:r10;notes:a
😴;nap diary;nap place:p;date:d;minutes:n10-120;rest:r5;notes:a
💤;dream diary;dream:t;date:d;person:w;vividness:r10;mood:cfunny/scary/strange;story:a
🤕;headache diary;trigger:p;date:d;hours:n1-24;pain:r10;pills:n0-4;notes:a
🩸;blood sugar notes;meal:p;date:d;value:m70-220;units:n0-12;time:h;notes:a
💊;medicine log;medicine:t;date:d;dose:n5-500 mg;time:h;person:w;notes:a
🌡️;fever log;child:w;date:d;temperature:m36-40~1 °C;time:h;medicine:p;notes:a
🍼;baby feeding log;parent:w;date:d;time:h;amount:n30-220 ml;kind:cbottle/left/right;notes:a
👶;first words;word:t;date:d;witness:w;where:p;notes:a
🐶;walks with the dog;park:p;date:d;minutes:n10-120;walker:w;distance:n1-9~1 km
🐴;riding lessons;horse:w;date:d;teacher:w;minutes:n30-90;price:$15-60;success:r5;notes:a
🐝;beehive log;hive:t;date:d;frames:n1-20;honey:n1-18~1 kg;mood:ccalm/nervous/angry;notes:a
🐔;egg log;hen:w;date:d;eggs:n1-4;weight:n40-220 g;shell:cbrown/white/blue
🐢;vet visits;pet:w;date:d;reason:p;cost:$20-400;vet:w;notes:a
🦋;butterfly notes;butterfly:t;place:p;date:d;seen:n1-20;weather:csunny/cloudy/windy
🍄;mushroom walks;mushroom:t;forest:p;date:d;grams:n20-900;sort:cedible/poisonous/unsure;notes:a
🌧️;rain diary;spot:p;date:d;rain:n1-60~1 mm;low:m1-20 °C;notes:a
🔭;stargazing log;object:t;date:d;place:p;minutes:n5-120;clarity:r5;eyepiece:p;notes:a
🌷;flower bulbs;flower:t;bed:p;bulbs:n3-60;price:$1-25;colour:cred/yellow/white/purple
🍅;tomato varieties;variety:t;giver:w;fruits:n3-80;taste:r5;height:m40-220 cm;notes:a
🪴;cuttings;plant:t;giver:w;date:d;cuttings:n1-12;rooted:n0-9;notes:a
🍞;bread log;loaf:t;date:d;flour:p;weight:n300-1500 g;minutes:n25-70;crust:r5;notes:a
🧀;cheese tasting;cheese:t;country:p;milk:ccow/goat/sheep;price:$2-30;stars:r5;notes:a
🌶️;hot sauces;sauce:t;maker:p;heat:r10;price:$3-18;taste:r5;bottle:csmall/big
🍫;chocolate tasting;bar:t;maker:p;cocoa:m30-100 %;price:$1-12;stars:r5;taster:w
🍜;noodle soups;soup:t;restaurant:p;date:d;price:$4-18;stars:r5;spicy:r5;notes:a
🍕;pizza hunt;pizza:t;pizzeria:p;date:d;price:$6-22;stars:r5;friend:w;crust:cthin/thick
🍦;ice cream summer;flavour:t;shop:p;date:d;scoops:n1-4;price:$1-9;stars:r5
🍽️;restaurant diary;restaurant:p;city:p;date:d;bill:$12-180;people:n1-9;rating:r10;friend:w;notes:a
🥧;cake sale log;cake:t;baker:w;slices:n6-24;price:$1-6;date:d;kind:cfruit/cream/dry
🧁;baking diary;recipe:t;date:d;person:w;minutes:n15-180;stars:r5;what to change:a
🥗;food diary;meal:t;date:d;calories:n80-1200;place:p;time:h;notes:a
🛒;grocery receipts;shop:p;date:d;amount:$5-180;items:n1-40;shopper:w;payment:ccash/card
⛽;fuel log;station:p;date:d;litres:n10-60~1;cost:$15-120;car:p;kilometres:n100-900
🚌;bus ride log;line:p;date:d;minutes late:n0-45;fare:$1-6;seat:cyes/no;town:p
🚕;taxi receipts;trip:t;date:d;fare:$5-80;company:p;tip:$1-10;why:a
✈️;flight log;flight:t;date:d;airline:p;hours:n1-14~1;price:$40-900;seat:cwindow/aisle/middle;notes:a
🏨;hotel nights;hotel:p;city:p;date:d;nights:n1-9;cost:$50-900;rating:r10;notes:a
🏕️;campsites;campsite:p;country:p;date:d;nights:n1-10;fee:$8-120;stars:r5;notes:a
🗺️;travel log;place:p;country:p;date:d;days:n1-14;friend:w;stars:r5;notes:a
🏛️;museum visits;museum:p;city:p;date:d;ticket price:$3-28;hours:n1-6~1;stars:r5;best thing:a
🎭;theatre diary;play:t;theatre:p;date:d;price:$10-120;actor:w;stars:r5;notes:a
🎤;concert log;band:t;venue:p;date:d;price:$10-160;friend:w;songs:n8-30;rating:r10
🎧;podcast list;episode:t;show:p;date:d;minutes:n12-150;host:w;stars:r5
🎹;piano practice;piece:t;composer:w;date:d;minutes:n5-120;mistakes:n0-30;hands:cleft/right/both
🎸;guitar practice;song:t;date:d;minutes:n5-120;speed:m40-180 bpm;teacher:w;notes:a
🎶;choir rehearsals;song:t;date:d;singers:n6-60;minutes:n15-120;conductor:w;success:r5
🖼️;painting log;painting:t;date:d;hours:n1-40;size:csmall/medium/large;buyer:w;price:$20-600
📷;film rolls;roll:t;camera:p;date:d;shots:n12-36;cost:$5-25;place:p;film:ccolour/black and white
🧶;knitting log;project:t;yarn:p;person:w;hours:n2-60;balls:n1-14;cost:$4-90;finished on:d
🪡;sewing notes;piece:t;fabric:p;date:d;metres:n1-9~1;hours:n1-20;cost:$3-80;pattern:p
🏺;pottery log;pot:t;glaze:p;date:d;weight:n200-3000 g;clay:cporcelain/stoneware/red;outcome:cfine/cracked;notes:a
🔨;workshop hours;job:t;date:d;hours:n1-12~1;helper:w;material:$5-250;notes:a
🪚;wood stack;wood:cbeech/oak/birch;delivery:t;date:d;metres:n1-12;price:$30-400;supplier:p
🔌;meter readings;meter:p;date:d;reading:m100-9000;reader:w;notes:a
🧹;chore log;chore:t;date:d;helper:w;minutes:n5-120;points:n1-10;room:p
🏫;homework log;task:t;subject:p;date:d;minutes:n10-120;difficulty:r5;mark:m1-100
🎓;exam results;exam:t;subject:p;date:d;points:n5-100;teacher:w;study hours:n1-40
🗣️;vocabulary sessions;lesson:t;language:p;date:d;new words:n5-60;minutes:n5-90;mood:r5
🖥️;bug diary;bug:t;program:p;date:d;finder:w;hours:n1-30;severity:clow/medium/high;notes:a
📞;call log;caller:w;date:d;minutes:n1-60;about:p;time:h;notes:a
💼;job applications;company:p;position:t;date:d;salary:$1500-7000;answer:cwaiting/yes/no;contact:w;notes:a
⏱️;work hours;task:t;client:w;date:d;hours:n1-9~1;project:p;notes:a
🤝;volunteer hours;helper:w;date:d;hours:n1-8~1;task:p;place:p;notes:a
🧾;tips diary;shift:t;date:d;tips:$5-160;hours:n3-10~1;section:p;weather:csun/rain
🚚;deliveries;parcel:t;driver:w;date:d;weight:n1-40~1 kg;district:p;floor:m0-12;time:h
🚐;mobile library stops;stop:p;date:d;visitors:n2-60;books:n5-120;driver:w
🩺;doctor visits;doctor:w;date:d;reason:p;cost:$10-300;patient:w;what they said:a
🦷;dentist log;treatment:t;date:d;cost:$20-900;tooth:p;pain:r5;notes:a
💇;haircuts;hairdresser:w;date:d;price:$10-90;tip:$1-10;salon:p;stars:r5;notes:a
💅;nail polish shelf;colour:t;brand:p;price:$2-20;shade:cred/pink/nude/dark;coats:n1-4;stars:r5
👟;sneaker shelf;shoe:t;brand:p;size:m35-47;price:$30-250;bought on:d;colour:p
👗;dress rental log;dress:t;customer:w;date:d;days:n1-9;fee:$20-200;size:cS/M/L
🌳;tree survey;tree:t;street:p;height:m2-30 m;age:m5-150;health:cgood/weak/dead;date:d
🚗;traffic count;street:p;date:d;cars:n10-400;bicycles:n2-150;counter:w;time:h
🏠;flat hunting;flat:t;district:p;rent:$400-2400;rooms:n1-6;size:m20-140 m2;seen on:d;stars:r5;notes:a
🕯️;candle batches;candle:t;scent:p;date:d;pieces:n4-60;wax:n200-4000 g;cost:$5-70
🧼;soap batches;soap:t;date:d;bars:n6-60;oil:p;cost:$5-60;scent:p;notes:a
🎃;pumpkin contest;pumpkin:t;grower:w;weight:n5-300 kg;village:p;date:d
🚪;visitor book;visitor:w;date:d;town:p;people:n1-12;time:h;message:a
🐕;lost pets;animal:p;name:w;date:d;street:p;colour:p;reward:$10-200
🎁;gifts received;gift:t;giver:w;date:d;occasion:cbirthday/christmas/wedding;value:$5-200;notes:a
📺;series log;series:t;channel:p;episodes:n4-100;seasons:n1-12;stars:r5;started on:d;genre:ccrime/comedy/drama
🌙;night shift log;ward:p;date:d;hours:n4-12~1;calls:n0-25;colleague:w;mood:r5;notes:a
⛷️;ski days;slope:p;date:d;runs:n3-30;snow depth:m20-250 cm;lift pass:$20-80;friend:w;snow:cpowder/ice/slush
🏄;surf log;beach:p;date:d;waves:n2-40;height:m1-4~1 m;board:p;minutes:n30-240;stars:r5
⛵;sailing log;harbour:p;date:d;miles:n3-60~1;skipper:w;wind:m1-9;hours:n1-12~1;notes:a
🍳;sunday breakfasts;dish:t;cook:w;date:d;guests:n1-10;cost:$5-60;stars:r5
🚶;step diary;route:p;date:d;steps:n1500-25000;minutes:n15-200;friend:w`
