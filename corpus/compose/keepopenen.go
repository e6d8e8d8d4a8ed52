package compose

// The second column is what is ticked, with a word for what isn't.
const keepOpensEn = `💶;club fee list;member:w;paid:kunpaid;fee:$5-80;team:p;due:D
🏠;rent list;tenant:w;paid:kunpaid;rent:$200-1400;flat:p;due:D
🧾;invoice ledger;customer:w;paid:kunpaid;amount:$20-2500;sent on:d;due:D;job:t
🎂;class trip money;child:w;paid:kunpaid;amount:$5-120;class:p;notes:a
🎽;jersey orders;player:w;paid:kunpaid;size:cS/M/L/XL;price:$12-60;number:m1-99
🍯;honey orders;customer:w;delivered:kundelivered;jars:n1-20;price:$5-160;street:p
🥚;egg orders;neighbour:w;picked up:kwaiting;eggs:n6-60;price:$2-30;pick-up day:D
🎁;christmas gift list;person:w;bought:knot bought;gift:t;price:$5-150;shop:p
🎁;wedding thank-you list;guest:w;thanked:knot thanked;gift:t;value:$10-300;address:a
🔧;repair jobs;device:t;done:kopen;customer:w;price:$10-300;promised for:D;notes:a
🚲;bike workshop;bike:t;finished:kunfinished;owner:w;cost:$10-250;brought in:d;due:D
📚;lent books;book:t;returned:kstill out;borrower:w;lent on:d;back by:D
🔨;lent tools;tool:t;returned:kstill out;neighbour:w;lent on:d;deposit:$5-80;back by:D
🎲;toy library;toy:t;returned:kstill out;family:w;fee:$1-12;back by:D;age:m1-12
🎻;school instruments;instrument:t;returned:kmissing;pupil:w;deposit:$20-200;handed out:d
🔑;key list;key:t;returned:kmissing;holder:w;door:p;handed out:d
👕;costume hire;costume:t;returned:kstill out;actor:w;size:cS/M/L;fee:$5-90;back by:D
🛶;canoe hire;boat:t;returned:kstill out;guest:w;hours:n1-8;fee:$8-120;deposit:$10-60
🧺;laundry orders;order:t;picked up:kwaiting;customer:w;kilos:n1-14;price:$4-60;ready on:D
🧵;alterations;garment:t;finished:kunfinished;customer:w;price:$5-90;due:D;what to do:a
🪑;furniture to sell;piece:t;sold:kunsold;price:$10-500;room:p;buyer:w
🎨;paintings for the show;painting:t;sold:kunsold;painter:w;price:$40-900;wall:p
🧶;craft fair stock;item:t;sold:kunsold;price:$3-80;maker:w;kind:cwool/wood/paper
🌷;plants to give away;plant:t;collected:kleft;taker:w;pots:n1-12;date:d
📦;moving boxes;box:t;unpacked:kpacked;room:p;weight:n2-30 kg;fragile things:a
🎒;packing list;thing:t;packed:kunpacked;bag:p;weight:n10-3000 g;pieces:n1-9
🛒;shopping list;item:t;bought:knot bought;shop:p;price:$1-30;amount:n1-12
🧹;cleaning plan;room:t;cleaned:kdirty;who:w;minutes:n5-60;day:cmonday/friday/sunday
🏗️;building tasks;task:t;done:kopen;worker:w;hours:n1-40;cost:$20-2000;deadline:D
🪟;windows to fix;window:t;fixed:kbroken;floor:p;cost:$20-400;worker:w
🏡;renovation list;job:t;done:kopen;room:p;budget:$30-3000;hours:n1-60;deadline:D
🌳;garden jobs;job:t;done:kto do;minutes:n10-300;corner:p;who:w;when:D
🎬;watchlist;film:t;seen:kunseen;minutes:n70-190;platform:p;suggested by:w
📖;reading pile;book:t;read:kunread;pages:n80-900;author:w;genre:cnovel/science/comic
🎮;backlog of games;game:t;finished:kunfinished;hours:n3-120;console:p;price:$5-70
🎧;albums to hear;album:t;heard:kunheard;artist:w;year:m1960-2025;minutes:n25-90
🧩;puzzle shelf;puzzle:t;complete:kincomplete;pieces:n50-2000;maker:p;price:$5-60
🍳;recipes to try;recipe:t;tried:kuntried;minutes:n10-180;book:p;difficulty:r5
🧪;lab samples;sample:t;tested:kuntested;site:p;taken on:d;grams:n1-500
🐄;cow vaccinations;cow:t;vaccinated:knot vaccinated;barn:p;weight:n200-800 kg;due:D
🐑;shearing list;sheep:t;shorn:kunshorn;pasture:p;wool:n1-6~1 kg;shearer:w
🐕;dogs to groom;dog:t;groomed:kwaiting;owner:w;price:$15-90;size:csmall/medium/large
💉;kids' vaccinations;vaccine:t;done:kmissing;child:w;due:D;doctor:w
🩺;patient callbacks;patient:w;called:kuncalled;reason:p;since:d;urgency:r5
📮;thank you cards;card:t;sent:kunsent;receiver:w;stamps:n1-3;city:p
📦;parcels to send;parcel:t;shipped:kunshipped;customer:w;weight:n1-20~1 kg;postage:$3-40;promised for:D
📣;letters to answer;letter:t;answered:kunanswered;sender:w;came on:d;about:p
🗳️;poster spots;spot:p;hung:kmissing;helper:w;posters:n1-20;district:p
🎪;stall rentals;stall:t;paid:kunpaid;trader:w;metres:n2-9;fee:$15-180
🎟️;raffle tickets;buyer:w;paid:kunpaid;tickets:n1-20;amount:$2-60;seller:w
🏕️;summer camp payments;child:w;paid:kunpaid;weeks:n1-4;amount:$80-900;shirt size:cS/M/L
⛪;hall bookings;group:t;confirmed:kunconfirmed;date:D;fee:$10-200;room:p;people:n5-120
🎉;party rsvps;guest:w;coming:knot coming;extra guests:n0-3;dish:t;table:p
🍲;potluck list;dish:t;brought:kmissing;who:w;portions:n4-30;kind:cmain/salad/dessert
🚌;bus trip list;passenger:w;paid:kunpaid;seat:m1-60;price:$10-90;stop:p
🏫;permission slips;pupil:w;handed in:kmissing;class:p;fee:$2-30;due:D
📝;homework check;pupil:w;handed in:kmissing;subject:p;due:D;points:n0-20
🎓;thesis chapters;chapter:t;written:kunwritten;pages:n4-60;deadline:D;reader:w
🎼;pieces to learn;piece:t;learned:knot learned;composer:w;bars:n16-300;difficulty:r5
🎭;props for the play;prop:t;found:kmissing;scene:p;who:w;cost:$1-60
📷;photo orders;family:w;paid:kunpaid;prints:n1-30;amount:$5-120;size:csmall/large
🖨️;print jobs;job:t;printed:kwaiting;client:w;copies:n10-2000;price:$5-400;due:D
🚗;driving lessons;pupil:w;paid:kunpaid;date:d;minutes:n45-120;price:$30-110
🎾;court hire;player:w;paid:kunpaid;date:d;hours:n1-4;price:$8-60
🧑‍🏫;tutoring ledger;pupil:w;paid:kunpaid;date:d;subject:p;hours:n1-3~1;price:$15-90
💅;nail studio book;client:w;paid:kunpaid;date:d;treatment:p;price:$15-80;tip:$1-12
👶;babysitting book;family:w;paid:kunpaid;date:d;hours:n1-8~1;amount:$10-120
🧼;window cleaning round;house:t;paid:kunpaid;street:p;windows:n4-40;price:$8-70
❄️;snow shovelling;house:t;paid:kunpaid;date:d;street:p;price:$5-50
🪵;firewood orders;customer:w;delivered:kundelivered;metres:n1-12;price:$40-600;village:p
🥖;bakery pre-orders;customer:w;collected:kwaiting;bread:t;loaves:n1-9;price:$3-45
🥬;veg box list;customer:w;delivered:kundelivered;boxes:n1-4;price:$12-80;street:p
🧊;fridge list;food:t;eaten:kleft;shelf:p;best before:D;grams:n50-1500
🥫;pantry list;jar:t;opened:kunopened;best before:D;price:$1-12;shelf:p
🎣;boat maintenance;job:t;done:kopen;cost:$5-400;helper:w;due:D
🪪;documents to renew;document:t;renewed:knot renewed;expires:D;cost:$5-150;person:w
🧾;tax papers;paper:t;found:kmissing;folder:p;amount:$5-3000;year:m2020-2026
💳;subscriptions to cancel;subscription:t;cancelled:kstill running;price:$2-60;ends on:D;who uses it:w
🏥;insurance claims;claim:t;refunded:kopen;amount:$10-900;sent on:d;patient:w
🎗️;charity pledges;donor:w;received:kopen;pledge:$5-500;date:d;run:p
🧑‍🤝‍🧑;shared costs;item:t;settled:kopen;who paid:w;amount:$3-200;date:d
🔌;appliance warranty;device:t;registered:kunregistered;shop:p;price:$20-1500;until:D
🧯;fire extinguisher check;extinguisher:t;checked:kunchecked;floor:p;due:D;weight:n2-12 kg
🐎;hay deliveries;farm:p;paid:kunpaid;bales:n5-200;price:$20-900;date:d
🧘;course sign-ups;participant:w;paid:kunpaid;course:p;fee:$10-200;age:m8-80
🏆;trophies to engrave;trophy:t;engraved:kopen;club:p;letters:n5-60;price:$5-60`
