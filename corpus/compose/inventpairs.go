package compose

import "sync"
import "strings"

// An inventPair is a pool of what belongs together: France and Paris.
type inventPair struct {
	topics      []string
	front, back string
	ask, icon   string
	pairs       [][2]string
	whole       bool // nothing is missing
}

// inventPairsOf reads lines of “topics;front;back;question;emoji;a=b|…”, with an exclamation mark where all there are stand.
func inventPairsOf(list string) []inventPair {
	var out []inventPair
	for _, line := range inventBank(list) {
		p := inventPair{topics: strings.Split(line[0], ","), front: line[1], back: line[2], ask: line[3], icon: line[4]}
		rest, whole := strings.CutPrefix(line[5], "!")
		p.whole = whole
		for _, s := range strings.Split(rest, "|") {
			a, b, _ := strings.Cut(s, "=")
			p.pairs = append(p.pairs, [2]string{a, b})
		}
		out = append(out, p)
	}
	return out
}

var inventPairsEn = sync.OnceValue(func() []inventPair {
	return inventPairsOf(`
capitals of Europe,European capitals,capital cities in Europe;country;capital;What is the capital of %s?;🌍;France=Paris|Italy=Rome|Spain=Madrid|Germany=Berlin|Poland=Warsaw|Greece=Athens|Austria=Vienna|Portugal=Lisbon|Norway=Oslo|Sweden=Stockholm|Finland=Helsinki|Denmark=Copenhagen|Ireland=Dublin|Hungary=Budapest|Belgium=Brussels|Czechia=Prague|Iceland=Reykjavik|Croatia=Zagreb
capitals of the world,world capitals,capital cities;country;capital;Capital of %s?;🌐;Japan=Tokyo|South Korea=Seoul|China=Beijing|India=New Delhi|Thailand=Bangkok|Egypt=Cairo|Kenya=Nairobi|Canada=Ottawa|Mexico=Mexico City|Brazil=Brasilia|Argentina=Buenos Aires|Chile=Santiago|Peru=Lima|Australia=Canberra|Vietnam=Hanoi|Russia=Moscow|Cuba=Havana|Morocco=Rabat
US state capitals,state capitals;state;capital;What is the capital of %s?;🗽;Texas=Austin|California=Sacramento|Florida=Tallahassee|Ohio=Columbus|Oregon=Salem|Georgia=Atlanta|Colorado=Denver|Arizona=Phoenix|Hawaii=Honolulu|Alaska=Juneau|Utah=Salt Lake City|Nevada=Carson City|Tennessee=Nashville|Massachusetts=Boston|Illinois=Springfield|New York=Albany
flags,flag emojis,country flags;flag;country;Whose flag is %s?;🏳️;🇫🇷=France|🇯🇵=Japan|🇧🇷=Brazil|🇨🇦=Canada|🇮🇹=Italy|🇰🇷=South Korea|🇩🇪=Germany|🇪🇸=Spain|🇬🇷=Greece|🇸🇪=Sweden|🇨🇭=Switzerland|🇹🇷=Turkey|🇮🇳=India|🇲🇽=Mexico|🇵🇹=Portugal|🇺🇸=United States|🇨🇳=China|🇦🇺=Australia
Korean words,Korean for beginners,basic Korean;English;Korean;What is %s in Korean?;🇰🇷;water=물|house=집|book=책|friend=친구|school=학교|love=사랑|sky=하늘|sea=바다|tree=나무|flower=꽃|bread=빵|milk=우유|dog=개|cat=고양이|apple=사과|mother=어머니|rice=밥|moon=달|time=시간|hand=손
Spanish words,Spanish vocabulary,Spanish for travelers;English;Spanish;What is %s in Spanish?;🇪🇸;dog=perro|cat=gato|house=casa|water=agua|bread=pan|milk=leche|book=libro|friend=amigo|red=rojo|green=verde|sun=sol|moon=luna|day=día|night=noche|table=mesa|door=puerta|hand=mano|school=escuela
French words,French vocabulary,French for kids;English;French;What is %s in French?;🇫🇷;dog=chien|cat=chat|house=maison|water=eau|bread=pain|milk=lait|book=livre|friend=ami|cheese=fromage|apple=pomme|sun=soleil|moon=lune|day=jour|night=nuit|red=rouge|hand=main|flower=fleur|school=école
German words,German vocabulary,basic German;English;German;What is %s in German?;🇩🇪;dog=Hund|cat=Katze|house=Haus|water=Wasser|bread=Brot|milk=Milch|book=Buch|friend=Freund|apple=Apfel|sun=Sonne|moon=Mond|day=Tag|night=Nacht|red=rot|hand=Hand|flower=Blume|school=Schule|tree=Baum
numbers in Spanish,Spanish numbers;number;Spanish;What is %s in Spanish?;🔢;1=uno|2=dos|3=tres|4=cuatro|5=cinco|6=seis|7=siete|8=ocho|9=nueve|10=diez|11=once|12=doce|20=veinte|100=cien
numbers in Korean,Korean numbers;number;Korean;What is %s in Korean?;🔢;1=하나|2=둘|3=셋|4=넷|5=다섯|6=여섯|7=일곱|8=여덟|9=아홉|10=열|20=스물|100=백
baby animals,animal babies,young animals;animal;baby;What is a baby %s called?;🐣;dog=puppy|cat=kitten|cow=calf|sheep=lamb|horse=foal|goose=gosling|goat=kid|kangaroo=joey|hen=chick|fox=cub|deer=fawn|frog=tadpole|duck=duckling|pig=piglet|swan=cygnet|owl=owlet
animal homes,where animals live;animal;home;Where does a %s live?;🐝;bee=hive|bird=nest|spider=web|horse=stable|dog=kennel|fox=den|rabbit=burrow|beaver=lodge|hen=coop|ant=anthill|pig=sty|bat=cave|fish=water|cow=barn
animal sounds,sounds animals make;animal;sound;What does a %s do?;🐮;dog=barks|cat=meows|cow=moos|sheep=bleats|horse=neighs|duck=quacks|lion=roars|frog=croaks|snake=hisses|bee=buzzes|pig=oinks|owl=hoots|wolf=howls|mouse=squeaks|rooster=crows|elephant=trumpets
groups of animals,collective nouns;animals;group;A group of %s is a …?;🐺;wolves=pack|lions=pride|fish=school|bees=swarm|geese=gaggle|crows=murder|owls=parliament|cattle=herd|ants=colony|sheep=flock|whales=pod|puppies=litter
opposites,antonyms,opposite words;word;opposite;What is the opposite of %s?;↔️;hot=cold|big=small|early=late|full=empty|fast=slow|loud=quiet|young=old|wide=narrow|deep=shallow|strong=weak|light=dark|rich=poor|up=down|open=closed|wet=dry|happy=sad|soft=hard|thick=thin
synonyms,words that mean the same;word;synonym;Which word means the same as %s?;📖;big=large|small=tiny|fast=quick|happy=glad|begin=start|finish=end|angry=mad|smart=clever|rich=wealthy|shout=yell|scared=afraid|odd=strange|gift=present|road=street|sick=ill|stone=rock
plurals,irregular plurals;singular;plural;What is the plural of %s?;🐭;mouse=mice|goose=geese|child=children|leaf=leaves|tooth=teeth|foot=feet|man=men|woman=women|wolf=wolves|knife=knives|ox=oxen|person=people|sheep=sheep|cactus=cacti
irregular verbs,past tenses,past tense of verbs;verb;past;What is the past tense of %s?;⏮️;go=went|buy=bought|catch=caught|sing=sang|write=wrote|swim=swam|teach=taught|see=saw|eat=ate|run=ran|take=took|give=gave|fly=flew|know=knew|drink=drank|come=came|find=found|break=broke
chemical symbols,symbols of the elements,chemistry symbols;element;symbol;What is the symbol of %s?;🧪;hydrogen=H|oxygen=O|iron=Fe|gold=Au|silver=Ag|sodium=Na|potassium=K|lead=Pb|copper=Cu|helium=He|carbon=C|nitrogen=N|zinc=Zn|calcium=Ca|tin=Sn|mercury=Hg|neon=Ne|chlorine=Cl
planets,planets of the solar system,the planets;position;planet;Which planet is number %s from the sun?;🪐;!1=Mercury|2=Venus|3=Earth|4=Mars|5=Jupiter|6=Saturn|7=Uranus|8=Neptune
months by number,month numbers;number;month;Which month is number %s?;📅;!1=January|2=February|3=March|4=April|5=May|6=June|7=July|8=August|9=September|10=October|11=November|12=December
birthstones,birthstone of each month;month;stone;What is the birthstone of %s?;💎;!January=Garnet|February=Amethyst|March=Aquamarine|April=Diamond|May=Emerald|June=Pearl|July=Ruby|August=Peridot|September=Sapphire|October=Opal|November=Topaz|December=Turquoise
days in a month,how long the months are;month;days;How many days has %s?;🗓️;January=31|March=31|April=30|May=31|June=30|July=31|August=31|September=30|October=31|November=30|December=31
roman numerals,roman numbers;roman;number;Which number is %s?;🏛️;I=1|V=5|X=10|L=50|C=100|D=500|M=1000|IV=4|IX=9|XL=40|XC=90|CD=400|XIV=14|XX=20
Greek letters,the Greek alphabet;letter;name;What is the letter %s called?;🏺;α=alpha|β=beta|γ=gamma|δ=delta|ε=epsilon|λ=lambda|π=pi|σ=sigma|ω=omega|θ=theta|μ=mu|φ=phi
radio alphabet,phonetic alphabet,spelling alphabet;letter;word;Which word stands for %s?;📻;!A=Alfa|B=Bravo|C=Charlie|D=Delta|E=Echo|F=Foxtrot|G=Golf|H=Hotel|I=India|J=Juliett|K=Kilo|L=Lima|M=Mike|N=November|O=Oscar|P=Papa|Q=Quebec|R=Romeo|S=Sierra|T=Tango|U=Uniform|V=Victor|W=Whiskey|X=X-ray|Y=Yankee|Z=Zulu
currencies,money of the world;country;currency;What is the currency of %s?;💱;Japan=yen|India=rupee|Mexico=peso|Poland=zloty|Thailand=baht|Sweden=krona|Switzerland=franc|South Korea=won|Brazil=real|Turkey=lira|United Kingdom=pound|United States=dollar|China=yuan|Russia=ruble|Germany=euro|Vietnam=dong
languages of countries,which language where;country;language;Which language is spoken in %s?;🗣️;Brazil=Portuguese|Austria=German|Mexico=Spanish|Egypt=Arabic|Israel=Hebrew|Denmark=Danish|Hungary=Hungarian|Japan=Japanese|Greece=Greek|Poland=Polish|Turkey=Turkish|Sweden=Swedish|Thailand=Thai|Iran=Persian
sums up to 20,addition,easy addition for kids;sum;result;%s = ?;➕;3 + 4=7|5 + 6=11|8 + 2=10|7 + 7=14|9 + 4=13|6 + 2=8|8 + 8=16|9 + 9=18|5 + 4=9|7 + 5=12|8 + 7=15|9 + 8=17|4 + 2=6|10 + 9=19
times tables,multiplication,times table facts;sum;result;%s = ?;✖️;2 × 6=12|3 × 5=15|4 × 4=16|6 × 7=42|7 × 8=56|9 × 6=54|8 × 8=64|7 × 7=49|5 × 9=45|3 × 8=24|9 × 9=81|6 × 6=36|4 × 7=28|8 × 9=72
mixed colors,color mixing,mixing colors;mix;color;What do you get from %s?;🎨;red and yellow=orange|blue and yellow=green|red and blue=purple|black and white=gray|red and white=pink
colors of things,colors for toddlers,what color is it;thing;color;What color is %s?;🖍️;a banana=yellow|grass=green|snow=white|a ripe tomato=red|coal=black|the clear sky=blue|a flamingo=pink|chocolate=brown|an eggplant=purple|an elephant=gray|a carrot=orange
composers,classical music,who composed it;work;composer;Who composed %s?;🎼;The Magic Flute=Mozart|Für Elise=Beethoven|The Four Seasons=Vivaldi|Swan Lake=Tchaikovsky|Carmen=Bizet|Bolero=Ravel|The Planets=Holst|Messiah=Handel|Clair de lune=Debussy|Peer Gynt=Grieg|The Blue Danube=Strauss|Aida=Verdi
famous painters,paintings,art history;painting;painter;Who painted %s?;🖼️;the Mona Lisa=Leonardo da Vinci|The Scream=Munch|Guernica=Picasso|The Night Watch=Rembrandt|Sunflowers=Van Gogh|Girl with a Pearl Earring=Vermeer|The Kiss=Klimt|The Birth of Venus=Botticelli|The Persistence of Memory=Dalí|Impression, Sunrise=Monet
authors,books and authors,who wrote it;book;author;Who wrote %s?;📚;Hamlet=Shakespeare|Emma=Jane Austen|Dracula=Bram Stoker|1984=George Orwell|The Hobbit=Tolkien|Frankenstein=Mary Shelley|Moby-Dick=Melville|Oliver Twist=Dickens|Peter Pan=Barrie|Don Quixote=Cervantes|The Little Prince=Saint-Exupéry|War and Peace=Tolstoy
history dates,years in history,important years;event;year;In which year was %s?;🏰;the first moon landing=1969|the fall of the Berlin Wall=1989|the sinking of the Titanic=1912|the start of the French Revolution=1789|the Battle of Hastings=1066|the end of World War II=1945|the first modern Olympics=1896|Columbus reaching America=1492|the US Declaration of Independence=1776|the Great Fire of London=1666
where food comes from,dishes and countries,food of the world;dish;country;Which country is %s from?;🍕;sushi=Japan|pizza=Italy|kimchi=South Korea|paella=Spain|tacos=Mexico|croissants=France|moussaka=Greece|goulash=Hungary|pad thai=Thailand|pho=Vietnam|fish and chips=England|falafel=Egypt|poutine=Canada|borscht=Ukraine
landmarks,famous sights,sights of the world;sight;city;In which city is %s?;🗼;the Eiffel Tower=Paris|Big Ben=London|the Colosseum=Rome|the Statue of Liberty=New York|the Opera House with sails=Sydney|the Brandenburg Gate=Berlin|the Acropolis=Athens|the Sagrada Familia=Barcelona|the Red Square=Moscow|the Hagia Sophia=Istanbul|the Little Mermaid=Copenhagen|the Gyeongbokgung Palace=Seoul
shapes,sides of shapes,geometry for kids;shape;sides;How many sides has a %s?;🔷;triangle=3|square=4|pentagon=5|hexagon=6|heptagon=7|octagon=8|decagon=10
legs of animals,how many legs;animal;legs;How many legs has a %s?;🕷️;dog=4|spider=8|ant=6|bird=2|snake=0|bee=6|horse=4|frog=4|fly=6|fish=0|scorpion=8|duck=2
music terms,Italian music words;term;meaning;What does %s mean?;🎵;forte=loud|piano=soft|allegro=fast|largo=very slow|crescendo=getting louder|diminuendo=getting softer|staccato=short and detached|legato=smooth|presto=very fast|fine=the end
parts of the body in Spanish,Spanish body parts;English;Spanish;What is %s in Spanish?;🦵;head=cabeza|hand=mano|foot=pie|eye=ojo|nose=nariz|mouth=boca|ear=oreja|arm=brazo|leg=pierna|heart=corazón|tooth=diente|finger=dedo
emojis and feelings,feelings as emojis,mood emojis;feeling;emoji;Which emoji is %s?;😊;happy=😀|sad=😢|angry=😠|in love=😍|tired=😴|surprised=😮|sick=🤒|cool=😎|scared=😱|thoughtful=🤔|silly=🤪|shy=😳
weather emojis,weather as emojis;weather;emoji;Which emoji is %s?;🌦️;sunny=☀️|rainy=🌧️|snowy=❄️|cloudy=☁️|stormy=⛈️|foggy=🌫️|windy=🌬️|rainbow=🌈
inventors,inventions,who invented it;invention;inventor;Who invented %s?;💡;the telephone=Bell|dynamite=Nobel|the phonograph=Edison|the World Wide Web=Berners-Lee|the movable type press in Europe=Gutenberg|braille=Braille|the diesel engine=Diesel|the first vaccine=Jenner
units,abbreviations of units,unit symbols;unit;symbol;What is the symbol for %s?;📏;meter=m|kilogram=kg|second=s|liter=l|kilometer=km|gram=g|minute=min|hour=h|watt=W|volt=V|newton=N|joule=J|hertz=Hz
text abbreviations,internet slang,chat abbreviations;short;meaning;What does %s mean?;💬;LOL=laughing out loud|BRB=be right back|IDK=I don't know|OMG=oh my god|BTW=by the way|FYI=for your information|ASAP=as soon as possible|IMO=in my opinion|TTYL=talk to you later|DIY=do it yourself
Latin words,Latin vocabulary;Latin;English;What does %s mean?;🏛️;aqua=water|terra=earth|luna=moon|sol=sun|ignis=fire|avis=bird|manus=hand|rex=king|pax=peace|amicus=friend|liber=book|via=road|puella=girl|silva=forest
Japanese words,Japanese for beginners;English;Japanese;What is %s in Japanese?;🗾;water=mizu|mountain=yama|school=gakko|cat=neko|dog=inu|flower=hana|sea=umi|moon=tsuki|fish=sakana|book=hon|tree=ki|friend=tomodachi
countries and continents,continents of countries;country;continent;On which continent is %s?;🗺️;Kenya=Africa|Egypt=Africa|Japan=Asia|India=Asia|France=Europe|Poland=Europe|Brazil=South America|Peru=South America|Canada=North America|Mexico=North America|Ghana=Africa|Vietnam=Asia|Norway=Europe|Chile=South America
capitals of Asia,Asian capitals;country;capital;What is the capital of %s?;🏯;Japan=Tokyo|South Korea=Seoul|China=Beijing|India=New Delhi|Thailand=Bangkok|Vietnam=Hanoi|Nepal=Kathmandu|Mongolia=Ulaanbaatar|Laos=Vientiane|Cambodia=Phnom Penh|Oman=Muscat|Iran=Tehran|Iraq=Baghdad|Jordan=Amman
animal classes,kinds of animals,biology basics;animal;class;What kind of animal is a %s?;🦎;frog=amphibian|snake=reptile|eagle=bird|shark=fish|whale=mammal|bee=insect|bat=mammal|lizard=reptile|penguin=bird|salmon=fish|toad=amphibian|ant=insect|turtle=reptile|mouse=mammal
jobs and tools,tools of trades;job;tool;Which tool does a %s use?;🛠️;painter=brush|carpenter=saw|barber=scissors|photographer=camera|gardener=rake|baker=oven|fisher=rod|tailor=needle|conductor=baton|astronomer=telescope|drummer=drumsticks|mason=trowel
jobs and places,where people work;job;place;Where does a %s work?;🏢;teacher=school|doctor=hospital|baker=bakery|librarian=library|farmer=farm|judge=court|pilot=cockpit|waiter=restaurant|actor=theater|sailor=ship|cashier=shop|pharmacist=pharmacy
sports gear,sports and equipment;sport;gear;What do you need for %s?;🏒;tennis=racket|ice hockey=puck|badminton=shuttlecock|archery=bow|golf=club|baseball=bat|rowing=oars|skiing=skis|chess=board|boxing=gloves|billiards=cue|surfing=surfboard
dances of the world,dances and countries;dance;country;Which country is %s from?;💃;tango=Argentina|flamenco=Spain|samba=Brazil|polka=Czechia|salsa=Cuba|sirtaki=Greece|bhangra=India
homophones,words that sound the same;word;twin;Which word sounds like %s?;👂;sea=see|two=too|meet=meat|son=sun|flower=flour|write=right|know=no|night=knight|week=weak|hour=our|pear=pair|bear=bare|mail=male|blue=blew
rhymes,rhyming words,rhymes for kids;word;rhyme;Which word rhymes with %s?;🎶;cat=hat|dog=frog|moon=spoon|tree=bee|star=car|house=mouse|night=light|rain=train|king=ring|boat=goat|cake=snake|sock=clock|bear=chair|sun=run
fractions and percent,fractions as percent;fraction;percent;How many percent is %s?;🍰;1/2=50|1/4=25|3/4=75|1/5=20|2/5=40|3/5=60|4/5=80|1/10=10|3/10=30|7/10=70|9/10=90|1/20=5
Italian words,Italian vocabulary,basic Italian;English;Italian;What is %s in Italian?;🇮🇹;dog=cane|cat=gatto|house=casa|water=acqua|bread=pane|milk=latte|book=libro|friend=amico|sun=sole|moon=luna|day=giorno|night=notte|red=rosso|hand=mano|flower=fiore|school=scuola
Turkish words,Turkish for beginners;English;Turkish;What is %s in Turkish?;🇹🇷;water=su|bread=ekmek|milk=süt|house=ev|book=kitap|friend=arkadaş|dog=köpek|cat=kedi|sun=güneş|apple=elma|school=okul|flower=çiçek
rivers and cities,rivers of big cities;city;river;Which river flows through %s?;🌊;London=Thames|Paris=Seine|Vienna=Danube|Rome=Tiber|Cairo=Nile|Cologne=Rhine|Seoul=Han|Prague=Vltava|Dresden=Elbe|Florence=Arno|Warsaw=Vistula|Lisbon=Tagus
`)
})
