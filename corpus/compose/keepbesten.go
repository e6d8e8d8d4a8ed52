package compose

// A picture; what it is called; the thing; the highest mark; what is marked; other columns.
const keepBestsEn = `🥧;pie contest;pie;10;taste,looks,crust,filling;baker:w;kind:cfruit/cream/nut;notes:a
🍺;beer tasting;beer;10;aroma,taste,foam,finish;brewery:p;price:$2-9;notes:a
🍷;wine evening;wine;20;nose,taste,colour;country:p;price:$5-60;notes:a
☕;coffee cupping;coffee;10;aroma,body,acidity,sweetness;roaster:p;price:$6-30
🍕;pizza ranking;pizza;5;crust,sauce,cheese;pizzeria:p;price:$6-20;notes:a
🍔;burger tour;burger;10;bun,meat,sauce,fries;place:p;price:$7-22;date:d
🍦;ice cream test;flavour;5;taste,creaminess,colour;shop:p;price:$1-5
🍫;chocolate ranking;bar;10;taste,melt,smell;maker:p;cocoa:m30-99;price:$1-9
🌶️;chili cook-off;chili;10;heat,taste,texture;cook:w;meat:cbeef/beans/chicken
🍪;cookie contest;cookie;5;crunch,taste,shape;child:w;notes:a
🧀;cheese round;cheese;10;smell,taste,texture;milk:ccow/goat/sheep;price:$2-20
🍜;ramen list;ramen;10;broth,noodles,topping;restaurant:p;price:$8-19;date:d
🥐;croissant hunt;croissant;5;flakiness,butter,size;bakery:p;price:$1-4;date:d
🍝;pasta sauce test;sauce;10;taste,smell,thickness;brand:p;price:$1-8
🫖;tea tasting;tea;10;aroma,taste,colour;origin:p;price:$3-30
🍯;honey fair;honey;10;clarity,taste,smell;beekeeper:w;blossom:clime/clover/forest
🍎;apple tasting;apple;5;sweetness,crunch,juice;orchard:p;notes:a
🥔;crisp test;crisps;10;crunch,salt,taste;brand:p;price:$1-4
🎤;talent show;act;10;voice,stage,costume;performer:w;class:p
💃;dance contest;pair;10;rhythm,technique,expression;club:p;dance:cwaltz/tango/salsa
🎭;costume contest;costume;10;idea,work,performance;wearer:w;notes:a
🎃;pumpkin carving;pumpkin;5;idea,carving,glow;carver:w
⛄;snowman contest;snowman;10;size,hat,smile;family:w
🏰;sandcastle contest;castle;10;height,detail,moat;team:p
🐕;dog show;dog;10;coat,walk,obedience;owner:w;breed:p
🐈;cat show;cat;10;coat,eyes,calm;owner:w;breed:p
🐇;rabbit show;rabbit;20;fur,ears,build;breeder:w;weight:m1-7
🐓;poultry show;hen;10;feathers,comb,stance;breeder:w;breed:p
🌹;rose show;rose;10;scent,shape,colour;gardener:w;notes:a
🌻;front garden contest;garden;10;flowers,order,idea;street:p;owner:w
🎄;christmas lights contest;house;5;brightness,idea,neatness;street:p
📷;photo contest;photo;10;light,idea,sharpness;photographer:w;theme:cnature/people/city
🎨;drawing contest;drawing;10;idea,line,colour;child:w;age:m4-14
🎬;film night votes;film;10;story,acting,music;chosen by:w;year:m1950-2025
📚;book club scores;book;10;story,language,ending;author:w;pages:n90-700
🎮;game reviews;game;10;graphics,sound,fun;console:p;price:$5-70
🎲;board game scores;game;5;fun,rules,art;publisher:p;minutes:n15-180
🎧;headphone test;headphones;10;sound,comfort,case;brand:p;price:$15-300
📱;phone comparison;phone;10;camera,battery,screen;brand:p;price:$120-1200
💻;laptop comparison;laptop;10;speed,keyboard,battery;brand:p;price:$300-2000
🚲;bike test;bike;10;comfort,brakes,weight;shop:p;price:$150-2500
🏕️;campsite scores;campsite;5;showers,quiet,view;country:p;price:$8-60
🏨;hotel scores;hotel;10;bed,breakfast,service;city:p;price:$40-250;notes:a
🏖️;beach ranking;beach;5;sand,water,quiet;region:p;notes:a
🍽️;restaurant scores;restaurant;10;food,service,mood;city:p;bill:$15-150;date:d
🍳;brunch list;brunch;5;eggs,coffee,mood;cafe:p;price:$7-25
🏠;flat viewing scores;flat;10;light,kitchen,street;district:p;rent:$400-2000
🚗;used car check;car;10;engine,inside,paint;dealer:p;price:$800-9000
👟;running shoe test;shoe;10;cushion,grip,fit;brand:p;price:$40-200
🎒;backpack test;backpack;5;straps,pockets,weight;brand:p;price:$25-200
🛏️;mattress test;mattress;10;comfort,edge,smell;shop:p;price:$90-900
🧴;sun cream test;cream;10;smell,feel,protection;brand:p;price:$3-30
🧼;soap swap scores;soap;5;foam,smell,feel;maker:w
🕯️;candle reviews;candle;5;scent,burn,look;brand:p;price:$3-40
🖊️;pen test;pen;10;flow,grip,looks;brand:p;price:$1-60
🎸;band contest;band;10;sound,songs,show;town:p;style:crock/jazz/folk
🎻;music exam marks;pupil;20;piece,scales,sight reading;teacher:w;instrument:p
🤸;gymnastics meet;gymnast;10;floor,beam,vault;club:p;age:m7-19
⛸️;figure skating scores;skater;10;jumps,spins,music;club:p
🏊;diving scores;diver;10;height,form,entry;club:p;dive:cforward/back/twist
🛹;skate jam;skater;10;style,tricks,lines;crew:p;age:m9-35
🏇;riding show;rider;10;walk,trot,jump;horse:p;stable:p
🧗;route ratings;route;5;holds,moves,view;gym:p;grade:m3-9
🥾;trail scores;trail;5;view,signs,quiet;region:p;distance:n3-25
🧑‍🏫;speech contest;speaker;10;voice,content,timing;school:p;topic:t
🗣️;debate scores;debater;20;logic,style,rebuttal;team:p
🧪;science fair scores;project;10;idea,method,poster;pupil:w;class:p
🤖;robot contest;robot;10;speed,build,code;team:p
🪁;kite contest;kite;5;flight,colour,tail;maker:w
🚀;paper plane contest;plane;10;distance,time,looks;folder:w
🧩;escape room scores;room;10;puzzles,story,staff;town:p;price:$15-40;date:d
🎢;ride ranking;ride;10;speed,height,queue;park:p
🏛️;museum scores;museum;5;exhibits,cafe,signs;city:p;price:$3-25
🎙️;podcast ranking;podcast;10;voice,content,sound;host:w
📺;series scores;series;10;story,acting,ending;channel:p;seasons:n1-12
🧑‍💼;applicant scores;applicant;10;skills,talk,references;city:p;position:p;notes:a
🏫;school choice list;school;5;teachers,yard,way;district:p;notes:a
👶;baby name vote;name;10;sound,meaning,spelling;suggested by:w
💍;wedding venue list;venue;10;hall,garden,food;town:p;price:$500-9000;guests:m30-250
🎂;cake tasting;cake;10;sponge,cream,looks;bakery:p;price:$20-200
🧶;craft fair jury;piece;10;work,idea,colours;maker:w;stuff:cwool/wood/clay
🪵;bench show;bench;10;joints,finish,comfort;joiner:w
🏺;pot jury;pot;10;form,glaze,lightness;potter:w
🥋;kata marks;fighter;10;power,balance,focus;club:p;belt:cwhite/green/brown
🍹;mocktail contest;drink;10;taste,looks,name;mixer:w;notes:a`
