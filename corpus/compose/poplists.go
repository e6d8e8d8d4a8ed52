package compose

// What it is called; other ways to wish it; title; list; column; what is ticked; what is counted; things; $ with a price, n with a number.
const popListsEn = `
packing list|packing checklist|pack list|packing app;what do i pack|so i forget nothing for the trip|stuff to pack;🧳 Packing list;things;thing;packed;Left;tent,socks,charger,passport,soap,towel,hat,cups,rope;n
shopping list|grocery list|groceries list|list for the shop;what to buy|things to buy at the store;🛒 Shopping list;items;item;bought;Left;milk,eggs,bread,rice,apples,cheese,tea,pasta,butter;$n
to-do list|todo list|to do|todo app|task list;what i have to do|my tasks;✅ To do;tasks;task;done;Left;call mom,pay rent,water bill,fix bike,email Tom,clean desk,buy stamps;-
bucket list|bucket list app;things to do before i die|100 things before 50;🪣 Bucket list;dreams;dream;done;Left;see whales,skydive,learn piano,visit Peru,run a marathon,write a book;-
wish list|wishlist;things i want|what i wish for;⭐ Wish list;wishes;wish;got_it;Still wished for;headphones,bike,lamp,sneakers,plant,guitar,scarf;$
gift list|present list|gift ideas list;what to give to whom|presents i still need;🎁 Gift list;gifts;gift;bought;To buy;scarf,mug,puzzle,book,candle,watch,socks;$
guest list|party guest list|invite list;who is coming to the party|who said yes;🎉 Guest list;guests;name;coming;Not coming yet;Ann,Bo,Carla,Dan,Emil,Fay,Gus;-
reading list|books to read list|book list;books i want to read|what to read next;📚 Reading list;books;book;read;To read;Dracula,Emma,Dune,Ulysses,Heidi,Momo;-
watch list|movie list|movies to watch list;films i want to see|what to watch;🎬 Watch list;films;film;seen;To see;Heat,Alien,Up,Jaws,Big,Coco,Tron;-
series list|tv show list;shows to binge|tv shows to watch;📺 Series;shows;title;watched;To watch;Lost,Dark,Friends,Sherlock,Narcos,Arcane;-
chore list|chores list|household list|chore chart;chores at home|who does what at home;🧹 Chores;chores;chore;done;Left;dishes,trash,vacuum,laundry,windows,dusting,bathroom;-
cleaning list|cleaning checklist|cleaning plan;what to clean today|clean the house list;🧽 Cleaning;jobs;job;done;Left;oven,sink,floor,fridge,mirrors,shelves,balcony;-
homework list|homework planner|homework app;what homework do i have|my homework;📓 Homework;homework;task;done;Open;maths p. 12,essay,vocab,read chapter 3,poster,lab report;-
study checklist|exam topics list|topics to study list;what do i still have to study|topics for my exam;🎓 Study list;topics;topic;learned;To learn;cells,fractions,poems,rome,verbs,atoms,maps;-
camping list|camping checklist;what to bring camping|camping stuff;🏕️ Camping list;gear;thing;packed;Left;tent,rope,cups,lantern,matches,mats,stove,axe;n
beach list|beach bag list;what goes in the beach bag|beach stuff;🏖️ Beach bag;things;thing;packed;Left;towel,sunscreen,hat,ball,snacks,book,goggles;n
hiking checklist|hiking list;things for the hike|what to take on a hike;🥾 Hiking list;things;thing;packed;Left;boots,map,water,jacket,plasters,compass,snacks;n
hospital bag list|hospital bag checklist;what to pack for the hospital|bag for the birth;🏥 Hospital bag;things;thing;packed;Left;slippers,robe,charger,papers,snacks,pillow,cream;n
moving checklist|moving house list|moving list;what to do before we move|we are moving;📦 Moving;steps;step;done;Left;cancel internet,rent van,boxes,new address,clean flat,keys;-
wedding checklist|wedding to do list;what to do for the wedding|wedding planning;💍 Wedding list;steps;step;done;Left;dress,rings,cake,band,flowers,photos,venue;$
party checklist|party list|party shopping list;what do i need for the party|stuff for the party;🎈 Party list;things;thing;ready;Missing;balloons,cake,plates,music,drinks,candles,games;$n
picnic list|picnic checklist;what to bring to the picnic|picnic basket;🧺 Picnic;things;thing;packed;Left;blanket,grapes,forks,lemonade,sandwiches,napkins;n
potluck list|bring a dish list;who brings what|who brings which dish;🥗 Potluck;dishes;dish;promised;Open;salad,pie,chips,soup,bread,cookies;-
baby checklist|baby list;what we need for the baby|stuff for the newborn;👶 Baby list;things;thing;got_it;Missing;crib,bottles,bibs,stroller,diapers,blanket;$n
back to school list|school supplies list;what to buy for school|school stuff;✏️ School things;things;thing;bought;Missing;pens,ruler,glue,folders,erasers,scissors,notebook;$n
morning routine|morning checklist|morning list;what i do every morning|get out of the house on time;🌅 Morning;steps;step;done;Left;shower,brush teeth,make bed,breakfast,pack bag,feed cat;-
bedtime routine|bedtime checklist|evening routine;kids before bed|what to do before bed;🌙 Bedtime;steps;step;done;Left;pajamas,brush teeth,story,tidy room,lights off,hug;-
travel checklist|trip checklist|before we leave list;what to do before the holiday|vacation checklist;✈️ Before we leave;steps;step;done;Left;windows,passports,tickets,plants,trash,heating,keys;-
places to visit list|travel bucket list|travel wish list;where i want to go|countries to see;🗺️ Places;places;place;visited;To visit;Rome,Oslo,Bali,Lima,Kyoto,Cairo,Porto;-
restaurants to try list|restaurant list|food places list;where to eat|restaurants i want to try;🍽️ Restaurants;places;restaurant;tried;To try;Taco Hut,Luigi,Golden Wok,Blue Cafe,Sushi Bar;-
recipe ideas list|meals to cook list|meal list;what to cook|dinner ideas;🍲 Meals;meals;meal;cooked;To cook;lasagna,curry,chili,pancakes,risotto,ramen;-
pantry list|pantry checklist|pantry app;what is in my pantry|what is running out;🥫 Pantry;stock;item;empty;Still there;rice,flour,beans,oil,sugar,salt,oats;n
repair list|things to fix list|fix it list;what is broken|stuff to repair;🔧 To fix;repairs;thing;fixed;Broken;tap,door,lamp,fence,chair,gutter,bike;$
garden to do list|garden list|gardening checklist;what to do in the garden|garden jobs;🌱 Garden jobs;jobs;job;done;Left;mow,weed,prune roses,compost,plant beans,water;-
project list|side project list;my projects|what i am working on;🛠️ Projects;projects;project;finished;Running;shed,website,quilt,novel,podcast,model train;-
goals list|goal list|new years resolutions|goals for this year;my goals|things to reach this year;🎯 Goals;goals;goal;reached;To reach;run 5k,save 1000,read 12 books,learn spanish,sleep early;-
skills list|things to learn list;what i want to learn|new skills;🧠 To learn;skills;skill;learned;To learn;juggling,chess,knitting,sewing,surfing,coding;-
attendance list|class attendance|roll call|attendance sheet;who is here today|who is missing;🙋 Attendance;people;name;here;Missing;Ann,Ben,Cleo,Dov,Eli,Fran,Gita;-
who paid list|payment list|paid checklist;who paid already|who still has to pay;💶 Who paid;people;name;paid;Not paid yet;Ann,Ben,Cleo,Dov,Eli,Fran,Gita;$
christmas card list|card list;who gets a card|christmas cards to send;💌 Cards;people;name;sent;To send;Grandma,Uncle Ted,Mia,the Smiths,Coach,Neighbors;-
thank you notes list|thank you list;who did i thank|thank you cards;🙏 Thank you;people;name;thanked;To thank;Grandma,Uncle Ted,Mia,the Smiths,Coach,Neighbors;-
medicine cabinet list|pills list|pill checklist;did i take my pills|pills today;💊 Pills;pills;pill;taken;To take;vitamin D,iron,magnesium,zinc,fish oil,aspirin;-
plant list|house plants list|plant app;my plants|which plants do i have;🪴 Plants;plants;plant;;Plants;fern,cactus,basil,orchid,ivy,aloe,mint;-
pet to do list|pet chores|pet care list|pet care;did someone feed the dog|who fed the cat;🐾 Pet care;jobs;job;done;Left;feed,walk,brush,litter box,vet,water bowl;-
collection list|collection checklist|collector's list|sticker album list;which ones i have|my collection;🗃️ Collection;pieces;piece;owned;Missing;No. 1,No. 2,No. 3,No. 4,No. 5,No. 6;$
games to play list|video game list|game backlog;games i want to play|my steam backlog;🎮 Games;games;title;finished;To play;Celeste,Hades,Portal,Tetris,Doom,Myst;$
board game list|our board games;board games we own|which board games are played;🎲 Board games;games;title;played;Not played;Catan,Risk,Clue,Go,Azul,Dixit;-
song list|songs to learn list|practice list;songs i practice|pieces to practice;🎵 Songs;songs;song;learned;To learn;Yesterday,Imagine,Hey Jude,Fly Away,Angels,Creep;-
set list|band set list;songs for the gig|what do we play tonight;🎸 Set list;songs;song;played;To play;Yesterday,Imagine,Hey Jude,Fly Away,Angels,Creep;-
sewing projects list|knitting projects|craft projects list;what i want to sew|my craft projects;🧵 Craft projects;projects;project;finished;Open;scarf,bag,apron,quilt,hat,mittens;-
emergency kit list|emergency bag checklist;what goes in the emergency bag|emergency stuff;🚨 Emergency kit;things;thing;packed;Missing;torch,batteries,radio,water,whistle,cash,soap;n
first aid kit list|first aid checklist;what is in the first aid kit|check the first aid box;🩹 First aid kit;things;thing;there;Missing;plasters,gauze,tape,scissors,gloves,cream;n
tool list|toolbox checklist;which tools do i have|tools in my box;🧰 Tools;tools;tool;there;Missing;hammer,saw,drill,pliers,level,file,wrench;n
errands list|errand list;errands in town|where do i have to go today;🚗 Errands;errands;errand;done;Left;post office,bank,pharmacy,tailor,car wash,library;-
work checklist|opening checklist|shift checklist;what to do when opening the shop|steps for my shift;🏪 Checklist;steps;step;done;Left;lights on,till,coffee machine,sign out,mop,count cash;-
meeting agenda|agenda;points for the meeting|what to talk about;📋 Agenda;points;point;done;Open;budget,dates,new member,trip,website,snacks;-
questions list|question list|questions for the doctor;what i want to ask the doctor|things to ask;❓ Questions;questions;question;asked;To ask;how long,side effects,next date,diet,sport,costs;-
ideas list|idea list|idea box|idea notes;my ideas|write down ideas;💡 Ideas;ideas;idea;;Ideas;solar lamp,cat cafe,podcast,tiny garden,quiz night;-
*quick notes|notes|note app|notes app|notepad;jot something down|sticky notes;📝 Notes;notes;note;;Notes;call Tom,size 42,wifi code,parking B3,green paint;-
quote list|quote collection|*favorite quotes;quotes i like|sayings to keep;💬 Quotes;quotes;quote;;Quotes;stay curious,less is more,keep going,be kind,why not;-
joke list|joke collection;jokes i want to remember|my jokes;😂 Jokes;jokes;joke;;Jokes;knock knock,two fish,the penguin,old clock,the bar one;-
baby names list|baby name ideas;names for the baby|name ideas;🍼 Baby names;names;name;;Names;Noah,Lina,Theo,Ada,Milo,Ines;-
word list|vocabulary list|new words list;words i learned|new words;🔤 New words;words;word;;Words;ember,dwell,brisk,thrive,gloom,vivid;-
place list|*favorite places;my favorite places|places i like;📍 Favorite places;places;place;;Places;old bridge,lake,rooftop,tea house,hill,museum;-
lost and found list|lost and found;found things at school|what did people lose;🧤 Lost and found;things;thing;returned;Still here;glove,umbrella,cap,key,bottle,jacket;-
borrowed things list|lending list|things i lent;what did i lend out|who has my things;🤝 Lent out;things;thing;back;Still out;drill,tent,ladder,book,pan,game;-
bill list|bills to pay list|monthly bills|bills checklist;which bills are paid|bills this month;🧾 Bills;bills;bill;paid;To pay;rent,power,phone,internet,gym,water;$
subscription list|subscriptions|subscription tracker;what do i pay every month|my subscriptions;💳 Subscriptions;subs;name;;Subscriptions;music,movies,cloud,news,gym,games;$
christmas checklist|christmas list|christmas to do list;what to do before christmas|xmas prep;🎄 Christmas;steps;step;done;Left;tree,lights,cookies,cards,gifts,dinner;$
halloween checklist|halloween list;what do we need for halloween|costume stuff;🎃 Halloween;things;thing;ready;Missing;pumpkin,candy,mask,cape,lights,spider;$n
clothes to buy list|wardrobe list|capsule wardrobe list;clothes i need|what to wear list;👕 Clothes;clothes;piece;bought;Missing;jeans,coat,socks,belt,shirt,boots;$n
habit list|habit tracker|daily habits|habit checklist;my habits today|track my habits;✅ Habits;habits;habit;done;Left;water,walk,read,stretch,no sugar,floss;-
ski trip list|skiing checklist|snow trip packing list;what to pack for skiing|snow stuff;⛷️ Ski trip;things;thing;packed;Left;skis,gloves,goggles,helmet,thermals,wax,pass;n
carry-on list|hand luggage list|flight checklist;what goes in the hand luggage|plane bag;🛫 Hand luggage;things;thing;packed;Left;passport,headphones,snacks,book,charger,pillow;n
festival packing list|festival checklist;what to bring to the festival;🎪 Festival;things;thing;packed;Left;tent,poncho,earplugs,boots,torch,sunscreen;n
barbecue list|bbq checklist|grill party list;what do we need for the grill|bbq stuff;🍖 Barbecue;things;thing;bought;Missing;sausages,charcoal,corn,buns,ketchup,tongs;$n
baking list|baking ingredients list;what do i need to bake;🧁 Baking;things;ingredient;there;Missing;flour,sugar,butter,eggs,yeast,vanilla;n
office supplies list|office shopping list;what the office needs;📎 Office supplies;things;thing;ordered;Missing;paper,pens,toner,staples,folders,coffee;$n
art supplies list|art shopping list;what i need for painting;🖌️ Art supplies;things;thing;bought;Missing;brushes,canvas,acrylics,paper,pencils,tape;$n
dog walking list|dog bag checklist;what to take on a walk with the dog;🐕 Dog walk;things;thing;packed;Left;leash,bags,treats,ball,towel,water;n
new apartment list|first apartment checklist|furniture list;what we need for the new flat|stuff for my first place;🛋️ New flat;things;thing;got_it;Missing;bed,lamp,pans,curtains,shelf,mop;$n
car trip checklist|road trip list|road trip packing list;what to take in the car|stuff for the drive;🚙 Road trip;things;thing;packed;Left;maps,snacks,blanket,charger,music,water;n
closing checklist|closing list|lock up checklist;what to do before i lock up;🔒 Closing;steps;step;done;Left;lights off,alarm,windows,till,trash,oven;-
launch checklist|website launch list|release checklist;what to do before we go live;🚀 Launch;steps;step;done;Left;tests,backup,texts,icons,domain,announcement;-
interview questions list|interview prep list;what to prepare for the interview;👔 Interview;steps;topic;prepared;Open;strengths,salary,projects,questions,dress,route;-
spring cleaning list|spring cleaning checklist|declutter list;what to clean in spring|throw stuff out;🌼 Spring cleaning;jobs;job;done;Left;attic,closet,garage,curtains,cellar,drawers;-
volunteer list|helper list|helpers list;who helps at the fair|who helps;🙌 Helpers;people;name;confirmed;Open;Ann,Ben,Cleo,Dov,Eli,Fran,Gita;-
podcast list|podcasts to hear list;podcasts i want to hear;🎧 Podcasts;shows;podcast;heard;To hear;Serial,Radiolab,Invisibilia,Criminal,Hidden Brain;-
museum list|museums to visit list|art list;museums i want to see;🏛️ Museums;museums;museum;visited;To visit;Louvre,Prado,Tate,Uffizi,MoMA,Rijksmuseum;-
exercise list|gym checklist|workout checklist;today's exercises|what to do at the gym;💪 Exercises;exercises;exercise;done;Left;squats,plank,rows,lunges,push-ups,stretching;-
trees to find list|nature bingo list;things to find in the forest|scavenger hunt;🌲 Scavenger hunt;finds;thing;found;To find;acorn,feather,pine cone,mushroom,red leaf,moss;-
easter checklist|easter list;what to do for easter;🐣 Easter;things;thing;ready;Missing;eggs,dye,basket,lamb,tulips,chocolate;$n
compliment list|good things list|*nice things people said;nice things people said;🌟 Nice things;things;thing;;Nice things;good hair,great cake,kind words,funny joke,warm hug;-
slang list|slang dictionary;slang words i heard;🗯️ Slang;words;word;;Words;yeet,salty,lit,mood,vibe,flex;-
`

const popListsKo = `
짐 싸기 목록|짐싸기 체크리스트|여행 짐 리스트|여행 준비물;여행 갈 때 뭐 챙기지|짐 쌀 때 안 까먹게;🧳 여행 짐;짐;물건;챙김;남은 짐;수건,양말,충전기,여권,비누,모자,텐트,우산,칫솔;n
장보기 목록|장보기 리스트|쇼핑 리스트|마트 목록;마트에서 살 것|뭐 사야 하는지;🛒 장보기;장보기;품목;샀음;남은 것;우유,달걀,두부,쌀,사과,치즈,라면,양파,콩나물;$n
할 일 목록|할일|투두리스트|투두|할 일 체크;오늘 뭐 해야 하지|해야할거 적어두게;✅ 할 일;할일;일;완료;남은 일;전화하기,월세 내기,자전거 수리,메일 답장,책상 정리,우표 사기;-
버킷리스트|버킷 리스트;죽기 전에 하고 싶은 것들|올해 꼭 해보고 싶은 거;🪣 버킷리스트;꿈들;꿈;이룸;남은 꿈;오로라 보기,번지점프,피아노 배우기,마라톤,책 쓰기,세계 일주;-
위시리스트|위시 리스트|갖고 싶은 것 목록;사고 싶은 거 적기|갖고싶은거;⭐ 위시리스트;위시;물건;샀음;남은 것;이어폰,자전거,스탠드,운동화,화분,기타,목도리;$
선물 목록|선물 리스트|선물 체크;누구한테 뭐 줄지|아직 안 산 선물;🎁 선물 목록;선물들;선물;샀음;살 것;목도리,머그컵,퍼즐,책,향초,시계,양말;$
손님 명단|초대 명단|하객 명단|파티 참석자 명단;누가 오는지|온다는 사람 체크;🎉 손님 명단;손님;이름;참석;미정;가영,나래,다솜,라온,마루,바다,소라;-
읽을 책 목록|독서 목록|책 리스트;읽고 싶은 책들|다음에 뭐 읽지;📚 읽을 책;책들;제목;읽음;남은 책;데미안,어린 왕자,토지,태백산맥,모모,아몬드;-
볼 영화 목록|영화 리스트|영화 목록;보고 싶은 영화|주말에 뭐 보지;🎬 볼 영화;영화들;제목;봄;남은 영화;괴물,올드보이,기생충,업,코코,헤어질 결심;-
드라마 목록|정주행 목록|볼 드라마 리스트;정주행할 드라마|넷플 뭐 보지;📺 드라마;드라마;제목;봄;남은 드라마;도깨비,미생,시그널,나의 아저씨,킹덤;-
집안일 목록|집안일 체크|집안일 리스트;집안일 뭐 남았는지|집에서 할 일;🧹 집안일;집안일;일;완료;남은 일;설거지,빨래,청소기,분리수거,창문,화장실,먼지 털기;-
청소 체크리스트|청소 목록|대청소 체크;대청소 할 곳|청소할 데 적기;🧽 청소;청소;곳;완료;남은 곳;주방,화장실,베란다,냉장고,현관,책장,창틀;-
숙제 목록|숙제 체크|숙제장|과제 목록;숙제 뭐 있는지|과제 안 까먹게;📓 숙제;숙제들;숙제;완료;남은 숙제;수학 12쪽,독후감,단어 외우기,포스터,실험 보고서,일기;-
공부 체크리스트|시험 범위 체크|공부 목록;시험 범위 어디까지 했는지|공부할 단원;🎓 공부 목록;단원들;단원;공부함;남은 단원;세포,분수,현대시,로마사,동사,원자;-
캠핑 준비물|캠핑 체크리스트|캠핑 짐;캠핑 갈 때 뭐 챙기지|캠핑 준비;🏕️ 캠핑 준비물;준비물;물건;챙김;남은 것;텐트,밧줄,컵,랜턴,성냥,매트,버너,도끼;n
물놀이 준비물|바다 준비물|수영장 준비물;바다 갈 때 챙길 것|물놀이 짐;🏖️ 물놀이 준비물;준비물;물건;챙김;남은 것;수건,선크림,모자,공,간식,물안경,튜브;n
등산 준비물|등산 체크리스트;산에 갈 때 챙길 것|등산 가방;🥾 등산 준비물;준비물;물건;챙김;남은 것;등산화,지도,물,바람막이,밴드,초코바,스틱;n
출산 가방|출산 준비물|출산 가방 체크;출산 가방 뭐 싸지|조리원 짐;🏥 출산 가방;준비물;물건;챙김;남은 것;슬리퍼,가디건,충전기,수유패드,간식,베개;n
이사 체크리스트|이사 준비|이사 할 일;이사 전에 할 것들|이사 가요;📦 이사 준비;할일;일;완료;남은 일;인터넷 해지,용달 예약,박스,전입신고,청소,열쇠 반납;-
결혼 준비 체크리스트|결혼 준비|웨딩 체크리스트;결혼식 전에 할 것|결혼 준비 뭐 남았지;💍 결혼 준비;할일;일;완료;남은 일;드레스,반지,식장,청첩장,사진,꽃,신혼여행;$
파티 준비물|생일 파티 준비|파티 체크리스트;파티에 뭐 필요하지|생일상 준비;🎈 파티 준비;준비물;물건;준비됨;남은 것;풍선,케이크,접시,음료,초,고깔모자;$n
소풍 준비물|소풍 체크|피크닉 준비물;소풍 갈 때 뭐 챙기지|도시락 챙기기;🧺 소풍;준비물;물건;챙김;남은 것;돗자리,포도,포크,김밥,물티슈,음료수;n
아기용품 목록|출산 준비 목록|아기 준비물;아기 오기 전에 살 것|아기한테 필요한 것;👶 아기용품;용품;물건;샀음;살 것;침대,젖병,턱받이,유모차,기저귀,속싸개;$n
학용품 목록|새 학기 준비물|개학 준비물;개학 전에 살 것|학교 준비물;✏️ 학용품;학용품;물건;샀음;살 것;연필,자,풀,파일,지우개,가위,공책;$n
아침 루틴|아침 체크리스트|모닝 루틴;아침마다 할 것|아침에 안 까먹게;🌅 아침 루틴;루틴;일;완료;남은 일;세수,양치,이불 정리,아침밥,가방 챙기기,고양이 밥;-
저녁 루틴|자기 전 체크리스트|잠자리 루틴;자기 전에 할 것|애들 자기 전에;🌙 저녁 루틴;루틴;일;완료;남은 일;잠옷,양치,책 읽기,방 정리,불 끄기,일기;-
여행 전 체크리스트|출발 전 체크|외출 체크리스트;나가기 전에 확인할 것|여행 출발 전에;✈️ 출발 전;확인;할일;완료;남은 것;가스,창문,여권,표,화분,보일러,열쇠;-
가고 싶은 곳|여행지 목록|여행 버킷리스트;가보고 싶은 나라|어디 놀러 가지;🗺️ 가고 싶은 곳;여행지;곳;가봄;남은 곳;제주,부산,강릉,교토,파리,발리,경주;-
맛집 목록|가볼 맛집|맛집 리스트;가보고 싶은 식당|맛집 어디 가지;🍽️ 맛집;맛집;식당;가봄;남은 곳;할매국밥,루이지,초밥집,파란카페,만두집;-
요리 목록|해먹을 요리|식단 아이디어;뭐 해먹지|이번주 해먹을 것;🍲 해먹을 요리;요리들;요리;해봄;남은 요리;카레,김치찜,파스타,잡채,리조또,떡볶이;-
수리할 것|고칠 것 목록|수리 목록;고장난 거 적기|집에 고칠 데;🔧 고칠 것;고칠것;물건;고침;남은 것;수도꼭지,문,전등,의자,방충망,자전거;$
텃밭 할 일|정원 할 일|화단 일;텃밭에서 할 것|마당 일;🌱 텃밭 할 일;텃밭일;일;완료;남은 일;잡초 뽑기,물주기,거름,콩 심기,가지치기;-
목표 목록|올해 목표|새해 목표|새해 다짐;올해 이루고 싶은 것|목표 적어두기;🎯 목표;목표들;목표;달성;남은 목표;5km 달리기,백만원 모으기,책 12권,영어 회화,일찍 자기;-
배우고 싶은 것|배울 것 목록;배워보고 싶은 거|새로 배울 것;🧠 배울 것;배울것;것;배움;남은 것;저글링,체스,뜨개질,서핑,코딩,캘리그라피;-
출석부|출석 체크|출석표;누가 왔는지|오늘 안 온 사람;🙋 출석부;학생;이름;출석;안 온 사람;가영,나래,다솜,라온,마루,바다,소라;-
회비 체크|회비 명단|입금 확인|돈 낸 사람 체크;누가 돈 냈는지|아직 안 낸 사람;💶 회비 체크;사람들;이름;냄;안 낸 사람;가영,나래,다솜,라온,마루,바다,소라;$
약 체크|약 복용 체크|영양제 체크;약 먹었는지|오늘 약 먹었나;💊 약 체크;약들;약;먹음;남은 약;비타민,철분,마그네슘,아연,오메가3,유산균;-
화분 목록|우리집 식물|식물 목록;키우는 식물|화분들 적어두기;🪴 화분;화분들;식물;;화분 수;고사리,선인장,바질,난,알로에,민트;-
반려동물 할 일|강아지 돌보기|고양이 돌보기|반려동물 케어;강아지 밥 줬는지|고양이 챙기기;🐾 돌보기;돌보기;일;완료;남은 일;밥,산책,빗질,화장실,병원,물그릇;-
수집 목록|수집 체크|컬렉션;뭐 모았는지|아직 못 모은 것;🗃️ 수집;수집품;이름;있음;없는 것;1번,2번,3번,4번,5번,6번;$
게임 목록|할 게임 리스트|게임 백로그;하고 싶은 게임|사놓고 안 한 게임;🎮 게임;게임들;제목;깼음;남은 게임;젤다,마리오,하데스,포탈,테트리스;$
연습곡 목록|연습할 곡|노래 연습 목록;연습중인 노래|배울 곡들;🎵 연습곡;곡들;곡;익힘;남은 곡;밤편지,너의 의미,아로하,거위의 꿈,질풍가도;-
뜨개 목록|만들기 목록|공예 프로젝트;뜨고 싶은 것|만들 것들;🧵 만들 것;작품들;작품;완성;남은 것;목도리,가방,앞치마,모자,장갑;-
비상용품 체크|비상가방|생존배낭 체크리스트;비상가방에 뭐 넣지|재난 대비;🚨 비상용품;용품;물건;챙김;없는 것;손전등,건전지,라디오,물,호루라기,현금;n
구급함 체크|구급상자 목록|상비약 목록;구급함에 뭐 있는지|상비약 확인;🩹 구급함;구급함;물건;있음;없는 것;반창고,거즈,테이프,가위,장갑,연고;n
공구 목록|공구함|공구 체크;무슨 공구 있는지|공구 정리;🧰 공구함;공구들;공구;있음;없는 것;망치,톱,드릴,펜치,수평계,렌치;n
심부름 목록|볼일 목록|들를 곳;오늘 들를 데|나간 김에 할 것;🚗 볼일;볼일;일;완료;남은 일;우체국,은행,약국,세탁소,세차,도서관;-
매장 오픈 체크|마감 체크리스트|오픈 체크리스트|근무 체크리스트;가게 열 때 할 것|알바 할 일;🏪 체크리스트;점검;일;완료;남은 일;불 켜기,포스기,커피머신,간판,걸레질,시재 확인;-
회의 안건|안건 목록|회의 준비;회의에서 말할 것|무슨 얘기 할지;📋 안건;안건들;안건;논의함;남은 안건;예산,일정,신입,여행,홈페이지,간식;-
질문 목록|물어볼 것|병원 질문 목록;의사한테 물어볼 것|까먹지 말고 물어볼 것;❓ 물어볼 것;질문들;질문;물어봄;남은 질문;얼마나 걸리나,부작용,다음 진료,식단,운동,비용;-
아이디어 노트|아이디어 목록|아이디어 메모;생각난 거 적기|아이디어 적어두게;💡 아이디어;아이디어들;아이디어;;아이디어 수;태양광 등,고양이 카페,팟캐스트,작은 정원,퀴즈의 밤;-
메모장|메모|메모 앱|간단 메모;아무거나 적기|적어두는 거;📝 메모;메모들;메모장;;메모 수;와이파이 번호,주차 B3,전화하기,초록 페인트,42 사이즈;-
명언 모음|좋은 글귀|글귀 모음;마음에 든 문장|좋아하는 말 모으기;💬 글귀;글귀들;글귀;;글귀 수;오늘도 화이팅,천천히 가자,친절하게,그럴 수도 있지,일단 하자;-
아기 이름 후보|이름 후보|이름 짓기;아기 이름 뭐로 하지|이름 후보들;🍼 이름 후보;후보;이름;;후보 수;서준,하윤,도윤,지안,이안,유나;-
단어 목록|새 단어|단어 메모;새로 배운 단어|모르는 단어 적기;🔤 새 단어;단어들;단어;;단어 수;윤슬,가람,미리내,아람,너울,여우비;-
빌려준 물건|대여 목록|빌려준 것;뭐 빌려줬는지|아직 안 돌려받은 것;🤝 빌려준 물건;물건들;물건;돌려받음;아직;드릴,텐트,사다리,책,냄비,게임기;-
분실물 목록|분실물|분실물 보관함;주운 물건|누가 잃어버린 것;🧤 분실물;분실물들;물건;찾아감;보관 중;장갑,우산,모자,열쇠,물통,점퍼;-
고정비 목록|공과금 체크|이번달 낼 돈;공과금 냈는지|매달 나가는 돈;🧾 공과금;공과금들;이름;냄;낼 것;월세,전기,휴대폰,인터넷,헬스장,수도;$
구독 목록|구독 관리|구독 서비스;매달 뭐 결제되는지|구독중인 것들;💳 구독;구독들;이름;;구독 수;음악,영화,클라우드,신문,헬스장,게임;$
명절 준비|설날 준비|추석 준비|제사 준비;명절 전에 할 것|차례상 준비;🎑 명절 준비;준비;일;완료;남은 일;장보기,송편,청소,선물,기차표,전 부치기;$
크리스마스 준비|성탄절 준비|크리스마스 체크리스트;크리스마스 전에 할 것|성탄 준비;🎄 크리스마스;준비;일;완료;남은 일;트리,전구,쿠키,카드,선물,저녁;$
옷 쇼핑 목록|살 옷|옷 목록;옷 뭐 사지|필요한 옷;👕 살 옷;옷들;옷;샀음;살 옷 수;청바지,코트,양말,벨트,셔츠,부츠;$n
습관 체크|습관 트래커|습관 목록|하루 습관;오늘 습관 지켰나|습관 만들기;✅ 습관;습관들;습관;완료;남은 습관;물 마시기,걷기,독서,스트레칭,치실,일찍 자기;-
김장 준비|김장 체크리스트;김장 때 살 것|김장 뭐 필요해;🥬 김장 준비;재료들;재료;샀음;살 것;배추,무,고춧가루,새우젓,마늘,쪽파;$n
냉장고 목록|냉장고 재료|냉장고 정리;냉장고에 뭐 있는지|냉장고 속;🥫 냉장고;재료들;재료;다씀;남은 재료;달걀,두부,김치,우유,대파,버섯;n
칭찬할 일|감사할 일 목록|칭찬 목록;오늘 잘한 일|칭찬 적기;👏 칭찬;칭찬들;칭찬;;칭찬 수;인사 잘함,방 정리,양보,심부름,책 읽기;-
당번표|당번 목록|청소 당번;누가 당번인지|당번 했는지;🧑‍🤝‍🧑 당번;당번들;이름;했음;남은 사람;가영,나래,다솜,라온,마루,바다,소라;-
스키 준비물|스키장 준비물;스키장 갈 때 챙길 것;⛷️ 스키장;준비물;물건;챙김;남은 것;장갑,고글,헬멧,내복,핫팩,리프트권;n
기내 가방|기내 준비물|비행기 준비물;비행기에 뭐 들고 타지;🛫 기내 가방;준비물;물건;챙김;남은 것;여권,이어폰,간식,책,목베개,칫솔;n
바비큐 준비물|고기 파티 준비|바베큐 준비;고기 구울 때 필요한 것;🍖 바비큐;준비물;물건;샀음;살 것;숯,집게,상추,쌈장,삼겹살,장갑;$n
베이킹 재료|제빵 재료|쿠키 재료;빵 만들 때 필요한 것;🧁 베이킹 재료;재료들;재료;있음;없는 재료;밀가루,설탕,버터,달걀,이스트,바닐라;n
사무용품 목록|비품 목록|비품 신청;회사에 필요한 것|비품 뭐 떨어졌지;📎 비품;비품;물건;주문함;남은 것;복사지,볼펜,토너,스테이플러,커피,파일;$n
미술 준비물|미술용품;미술 시간에 필요한 것;🖌️ 미술 준비물;준비물;물건;챙김;남은 것;붓,물감,팔레트,도화지,연필,물통;n
자취 준비물|자취 필수템|신혼 살림 목록;자취방에 필요한 것|살림 뭐 사지;🛋️ 살림;살림;물건;샀음;살 것;침대,냄비,커튼,행거,밥솥,청소기;$n
차박 준비물|차박 체크리스트;차박 갈 때 챙길 것;🚙 차박;준비물;물건;챙김;남은 것;매트,침낭,랜턴,의자,버너,커튼;n
마감 체크|퇴근 체크|문단속 체크;퇴근 전에 확인|나가기 전 문단속;🔒 문단속;확인;할일;완료;남은 것;불 끄기,가스,창문,에어컨,금고,쓰레기;-
면접 준비|면접 체크리스트;면접 전에 준비할 것;👔 면접 준비;준비;일;완료;남은 일;자기소개,지원동기,정장,길 찾기,질문 준비,이력서;-
봄맞이 대청소|정리 목록|버릴 것 목록;집 정리할 곳|버릴 것 적기;🌼 정리;정리;곳;완료;남은 곳;옷장,서랍,베란다,창고,책장,신발장;-
봉사자 명단|도우미 명단|스태프 명단;누가 도와주는지;🙌 도우미;사람들;이름;확정;미정;가영,나래,다솜,라온,마루,바다;-
오늘 운동 체크|헬스 루틴|홈트 체크|운동 루틴;오늘 할 운동|홈트 루틴;💪 운동 루틴;운동들;운동;완료;남은 운동;스쿼트,플랭크,런지,푸쉬업,스트레칭,버피;-
보물찾기 목록|자연 관찰 목록|숲 빙고;숲에서 찾을 것;🌲 숲 보물찾기;보물;것;찾음;남은 것;도토리,깃털,솔방울,버섯,빨간 잎,이끼;-
전시회 목록|볼 전시|박물관 목록;가고 싶은 전시;🏛️ 전시;전시들;전시;봄;남은 전시;모네전,사진전,도자기전,민화전,건축전;-
신조어 모음|줄임말 모음|유행어 모음;요즘 말 적어두기;🗯️ 신조어;말들;말;;모은 수;갓생,점메추,억텐,중꺾마,알잘딱,킹받네;-
유튜브 목록|볼 영상 목록|강의 목록;나중에 볼 영상|들을 강의;📺 볼 영상;영상들;제목;봄;남은 영상;요리 강의,영어 회화,기타 레슨,여행 브이로그,코딩 강좌;-
수업 준비물|체육 준비물|내일 준비물;내일 가져갈 것|알림장 준비물;🎒 준비물;준비물;물건;챙김;남은 것;줄넘기,체육복,리코더,색종이,풀,물통;n
`
