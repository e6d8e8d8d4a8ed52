package compose

import (
	"fmt"
	"strings"
	"sync"
)

var inventTurns = sync.OnceValue(func() []inventTurn { return inventTurnsAll() })

// inventWordsOf makes a converter of numbers to the words of a list.
func inventWordsOf(en, ko string, out [2]string, icon, list string) inventTurn {
	words := strings.Split(list, "|")
	t := inventTurn{en: en, ko: ko, in: [2]string{"number|digit|count", "숫자|수"}, out: out, icon: icon, number: true, from: 1, to: len(words)}
	t.table, t.expr = "let names1 = "+askList(words), "names1[@ - 1]"
	for i := 1; i < len(words); i++ {
		t.samples = append(t.samples, [2]string{fmt.Sprint(i + 1), words[i]})
	}
	return t
}

// inventLettersOf makes a converter of letters to the words of a list.
func inventLettersOf(en, ko string, out [2]string, icon, list, by string) inventTurn {
	words := strings.Split(list, "|")
	t := inventTurn{en: en, ko: ko, in: [2]string{"text|word|name|message", "글|영어 단어|영문|이름(영문)"}, out: out, icon: icon}
	t.table = "let names1 = " + askList(words)
	t.expr = fmt.Sprintf(`join(map(filter(chars(lower(t)), it >= "a" && it <= "z"), names1[code(it) - 97]), %q)`, by)
	for _, s := range []string{"bad", "cafe", "zoo", "milk", "jump", "Rex", "tiger", "queen"} {
		var all []string
		for _, r := range strings.ToLower(s) {
			all = append(all, words[r-'a'])
		}
		t.samples = append(t.samples, [2]string{s, strings.Join(all, by)})
	}
	return t
}

const (
	inventRadio   = "Alfa|Bravo|Charlie|Delta|Echo|Foxtrot|Golf|Hotel|India|Juliett|Kilo|Lima|Mike|November|Oscar|Papa|Quebec|Romeo|Sierra|Tango|Uniform|Victor|Whiskey|X-ray|Yankee|Zulu"
	inventRadioKo = "알파|브라보|찰리|델타|에코|폭스트롯|골프|호텔|인디아|줄리엣|킬로|리마|마이크|노벰버|오스카|파파|퀘벡|로미오|시에라|탱고|유니폼|빅터|위스키|엑스레이|양키|줄루"
	inventBraille = "⠁|⠃|⠉|⠙|⠑|⠋|⠛|⠓|⠊|⠚|⠅|⠇|⠍|⠝|⠕|⠏|⠟|⠗|⠎|⠞|⠥|⠧|⠺|⠭|⠽|⠵"
	inventSpoken  = "에이|비|씨|디|이|에프|지|에이치|아이|제이|케이|엘|엠|엔|오|피|큐|아르|에스|티|유|브이|더블유|엑스|와이|제트"
	inventBubbles = "ⓐ|ⓑ|ⓒ|ⓓ|ⓔ|ⓕ|ⓖ|ⓗ|ⓘ|ⓙ|ⓚ|ⓛ|ⓜ|ⓝ|ⓞ|ⓟ|ⓠ|ⓡ|ⓢ|ⓣ|ⓤ|ⓥ|ⓦ|ⓧ|ⓨ|ⓩ"
	inventJamo    = "기역|니은|디귿|리을|미음|비읍|시옷|이응|지읒|치읓|키읔|티읕|피읖|히읗"
)

func inventTurnsAll() []inventTurn {
	radio := inventLettersOf("radio alphabet speller (Alfa, Bravo …)|phonetic alphabet converter|spell it like a pilot, Alfa Bravo Charlie|NATO alphabet translator|words into Alfa Bravo Charlie", "", [2]string{"spelling|radio words|spelled out", ""}, "📻", inventRadio, " ")
	radio.only = "en"
	radioKo := inventLettersOf("", "영문 무선 알파벳 변환(알파 브라보)|알파 브라보 찰리 변환기|무전 알파벳 불러주기", [2]string{"", "부르는 말|무선 알파벳|읽는 법"}, "📻", inventRadioKo, " ")
	radioKo.only = "ko"
	spoken := inventLettersOf("", "알파벳 한글로 읽어주기(에이 비 씨)|영어 철자 한글로 부르기|알파벳을 에이 비 씨로 바꾸기", [2]string{"", "한글 읽기|부르는 법|발음"}, "🔤", inventSpoken, " ")
	spoken.only = "ko"
	list := []inventTurn{
		radio, radioKo, spoken,
		inventLettersOf("braille converter|text to braille dots|write my name in braille|braille letters", "영어 점자 변환기|영문을 점자로|알파벳 점자 바꾸기", [2]string{"braille|dots", "점자|영어 점자"}, "⠿", inventBraille, ""),
		inventLettersOf("bubble letters|circled letters maker|text in circles like ⓐⓑⓒ|bubble text converter", "동그라미 알파벳(ⓐⓑⓒ)|영문을 동그라미 글자로|원문자 알파벳 변환", [2]string{"bubbles|circled text", "동그라미 글자|원문자"}, "🫧", inventBubbles, ""),
		inventWordsOf("month number to name|which month is number x|months by number", "", [2]string{"month|month name", ""}, "📅", "January|February|March|April|May|June|July|August|September|October|November|December"),
		inventWordsOf("months in English by number|month number into English", "몇 월 영어로|달 번호를 영어로|월 영어 이름 변환", [2]string{"English month|month", "영어 이름|영어"}, "🗓️", "January|February|March|April|May|June|July|August|September|October|November|December"),
		inventWordsOf("birthstone by month number|month number to birthstone", "", [2]string{"stone|birthstone", ""}, "💎", "Garnet|Amethyst|Aquamarine|Diamond|Emerald|Pearl|Ruby|Peridot|Sapphire|Opal|Topaz|Turquoise"),
		inventWordsOf("", "월로 탄생석 찾기|태어난 달 탄생석|탄생석 변환", [2]string{"", "탄생석|보석"}, "💎", "가넷|자수정|아쿠아마린|다이아몬드|에메랄드|진주|루비|페리도트|사파이어|오팔|토파즈|터키석"),
		inventWordsOf("planets by number from the sun|which planet is number x", "", [2]string{"planet|planet name", ""}, "🪐", "Mercury|Venus|Earth|Mars|Jupiter|Saturn|Uranus|Neptune"),
		inventWordsOf("", "태양에서 몇 번째 행성|순서로 행성 이름 찾기", [2]string{"", "행성|행성 이름"}, "🪐", "수성|금성|지구|화성|목성|토성|천왕성|해왕성"),
		inventWordsOf("numbers in Spanish|Spanish number words|how to say numbers in Spanish", "스페인어 숫자 읽기|스페인어로 숫자 세기", [2]string{"Spanish|Spanish word", "스페인어|스페인어 단어"}, "🇪🇸", "uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez"),
		inventWordsOf("numbers in French|French number words|counting in French", "프랑스어 숫자 읽기|프랑스어로 숫자 세기", [2]string{"French|French word", "프랑스어|프랑스어 단어"}, "🇫🇷", "un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix"),
		inventWordsOf("numbers in German|German number words|counting in German", "독일어 숫자 읽기|독일어로 숫자 세기", [2]string{"German|German word", "독일어|독일어 단어"}, "🇩🇪", "eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn"),
		inventWordsOf("numbers in Korean|Korean counting words|counting in Korean (하나 둘 셋)", "숫자를 하나 둘 셋으로|우리말 수 세기|순우리말 숫자", [2]string{"Korean|Korean word", "우리말|순우리말"}, "🇰🇷", "하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉|열"),
		inventWordsOf("numbers in Japanese|counting in Japanese", "", [2]string{"Japanese|Japanese word", ""}, "🗾", "ichi|ni|san|yon|go|roku|nana|hachi|kyu|ju"),
		inventWordsOf("", "일본어 숫자 읽기|일본어로 숫자 세기", [2]string{"", "일본어|일본어 발음"}, "🗾", "이치|니|산|욘|고|로쿠|나나|하치|큐|주"),
		inventWordsOf("", "숫자를 한자로|한자 숫자 변환기", [2]string{"", "한자|한자 숫자"}, "📜", "一|二|三|四|五|六|七|八|九|十"),
		inventWordsOf("ordinal words, 1 is first|number to first, second, third", "", [2]string{"place|ordinal", ""}, "🏅", "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"),
		inventWordsOf("", "숫자를 첫째 둘째로|순서 말 변환", [2]string{"", "순서|차례"}, "🏅", "첫째|둘째|셋째|넷째|다섯째|여섯째|일곱째|여덟째|아홉째|열째"),
		inventWordsOf("dice face of a number|number to dice sign", "숫자를 주사위 그림으로|주사위 눈 그림", [2]string{"dice|face", "주사위|그림"}, "🎲", "⚀|⚁|⚂|⚃|⚄|⚅"),
		inventWordsOf("clock emoji of the hour|hour to clock face emoji", "몇 시 시계 이모지|시간을 시계 그림으로", [2]string{"clock|emoji", "시계|이모지"}, "🕰️", "🕐|🕑|🕒|🕓|🕔|🕕|🕖|🕗|🕘|🕙|🕚|🕛"),
		inventWordsOf("wedding anniversary names, years 1 to 10|which wedding anniversary is it, first ten years", "", [2]string{"anniversary|gift", ""}, "💍", "Paper|Cotton|Leather|Linen|Wood|Iron|Wool|Bronze|Copper|Tin"),
	}
	for i := range list {
		switch {
		case list[i].only != "":
		case list[i].en == "":
			list[i].only = "ko"
		case list[i].ko == "":
			list[i].only = "en"
		}
	}
	return append(list, inventTurnsOwn()...)
}

// inventTurnsOwn are those with rules of their own.
func inventTurnsOwn() []inventTurn {
	text, number := [2]string{"text|word|message", "글|문장|단어"}, [2]string{"number|value", "숫자|수"}
	digits := func(list, lang, by string) string {
		return fmt.Sprintf(`join(map(filter(chars(t), it >= "0" && it <= "9"), names1[num(it)]), %q)`, by)
	}
	return []inventTurn{
		{en: "zodiac animal by birth year|Chinese zodiac finder|which zodiac animal am i|year to Chinese zodiac animal", in: [2]string{"year|birth year", ""}, out: [2]string{"animal|zodiac animal", ""}, number: true, from: 1950, to: 2050, only: "en", icon: "🐉",
			table: `let animals = ["Monkey", "Rooster", "Dog", "Pig", "Rat", "Ox", "Tiger", "Rabbit", "Dragon", "Snake", "Horse", "Goat"]`, expr: "animals[n % 12]", samples: [][2]string{{"2024", "Dragon"}, {"1990", "Horse"}, {"2000", "Dragon"}, {"1985", "Ox"}, {"2017", "Rooster"}, {"1998", "Tiger"}}},
		{ko: "태어난 해로 띠 찾기|무슨 띠인지 알려주기|연도 띠 변환|띠 계산기", in: [2]string{"", "연도|태어난 해|출생 연도"}, out: [2]string{"", "띠|동물"}, number: true, from: 1950, to: 2050, only: "ko", icon: "🐉",
			table: `let 동물들 = ["원숭이", "닭", "개", "돼지", "쥐", "소", "호랑이", "토끼", "용", "뱀", "말", "양"]`, expr: "동물들[n % 12]", samples: [][2]string{{"2024", "용"}, {"1990", "말"}, {"1985", "소"}, {"2017", "닭"}, {"1998", "호랑이"}, {"2003", "양"}}},
		{en: "roman numerals converter|number to roman|roman number maker", ko: "로마 숫자 변환기|숫자를 로마 숫자로|로마 숫자로 쓰기", in: number, out: [2]string{"roman|roman numeral", "로마 숫자|로마자 수"}, number: true, from: 1, to: 3999, icon: "🏛️", expr: "roman(n)", samples: [][2]string{{"14", "XIV"}, {"2024", "MMXXIV"}, {"99", "XCIX"}, {"448", "CDXLVIII"}, {"1990", "MCMXC"}}},
		{en: "binary converter|number to zeros and ones|decimal to binary", ko: "이진수 변환기|숫자를 0과 1로|십진수를 이진수로", in: number, out: [2]string{"binary|bits", "이진수|0과 1"}, number: true, from: 1, to: 1023, icon: "💾", expr: "text(n, 2)", samples: [][2]string{{"10", "1010"}, {"37", "100101"}, {"200", "11001000"}, {"513", "1000000001"}}},
		{en: "hex converter|number to hexadecimal|decimal to hex", ko: "십육진수 변환기|숫자를 16진수로", in: number, out: [2]string{"hex|hexadecimal", "십육진수|16진수"}, number: true, from: 1, to: 65535, icon: "🔟", expr: "upper(text(n, 16))", samples: [][2]string{{"255", "FF"}, {"4096", "1000"}, {"48879", "BEEF"}, {"171", "AB"}}},
		{en: "leet speak translator|l33t converter|leet speak maker (a to 4, e to 3 …)", ko: "리트 문자 변환기(a는 4, e는 3)|영어를 리트 글자로|리트 변환", in: [2]string{"text|word|message", "영문|영어 단어"}, out: [2]string{"leet|leet speak", "리트|리트 글자"}, icon: "👾",
			table: `let table1 = [{k: "a", v: "4"}, {k: "e", v: "3"}, {k: "i", v: "1"}, {k: "o", v: "0"}, {k: "s", v: "5"}, {k: "t", v: "7"}]`, expr: "fold(table1, lower(t), (s, r) => replace(s, r.k, r.v))", samples: [][2]string{{"bean", "b34n"}, {"moon", "m00n"}, {"ocean", "0c34n"}, {"panda", "p4nd4"}, {"cheap", "ch34p"}}},
		{en: "note letters to do re mi|music letters into solfege|C D E to do re mi", ko: "음이름 변환(C를 도로)|알파벳 음을 도레미로|계이름 변환기", in: [2]string{"notes|letters", "음|알파벳 음"}, out: [2]string{"solfege|syllables", "계이름|도레미"}, icon: "🎵", only: "en",
			table: `let names1 = ["do", "re", "mi", "fa", "sol", "la", "ti"]`, expr: `join(map(filter(chars(upper(t)), has("CDEFGAB", it)), names1[indexOf("CDEFGAB", it)]), " ")`, samples: [][2]string{{"CDE", "do re mi"}, {"GFED", "sol fa mi re"}, {"ABC", "la ti do"}, {"EEFG", "mi mi fa sol"}}},
		{ko: "음이름 변환(C를 도로)|알파벳 음을 도레미로|계이름 변환기|악보 알파벳 도레미로", in: [2]string{"", "음|알파벳 음|악보"}, out: [2]string{"", "계이름|도레미"}, icon: "🎵", only: "ko",
			table: `let names1 = ["도", "레", "미", "파", "솔", "라", "시"]`, expr: `join(map(filter(chars(upper(t)), has("CDEFGAB", it)), names1[indexOf("CDEFGAB", it)]), " ")`, samples: [][2]string{{"CDE", "도 레 미"}, {"GFED", "솔 파 미 레"}, {"ABC", "라 시 도"}, {"EEFG", "미 미 파 솔"}}},
		{en: "digits as words|spell out digits|phone number in words|read digits one by one", in: [2]string{"digits|number|phone number", ""}, out: [2]string{"words|spoken", ""}, icon: "☎️", only: "en",
			table: `let names1 = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]`, expr: digits("", "", " "), samples: [][2]string{{"305", "three zero five"}, {"712", "seven one two"}, {"9846", "nine eight four six"}}},
		{ko: "숫자 하나씩 읽기|전화번호 한글로 읽기|숫자를 일 이 삼으로", in: [2]string{"", "숫자|전화번호|번호"}, out: [2]string{"", "읽기|한글 읽기|읽는 법"}, icon: "☎️", only: "ko",
			table: `let names1 = ["공", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"]`, expr: digits("", "", " "), samples: [][2]string{{"712", "칠 일 이"}, {"9846", "구 팔 사 육"}, {"1355", "일 삼 오 오"}}},
		{en: "emoji digits|number in emoji digits|digits as keycap emojis", ko: "숫자를 이모지로|이모지 숫자 만들기", in: [2]string{"digits|number", "숫자|번호"}, out: [2]string{"emojis|emoji digits", "이모지|이모지 숫자"}, icon: "🔢",
			table: `let names1 = ["0️⃣", "1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣", "9️⃣"]`, expr: digits("", "", ""), samples: [][2]string{{"12", "1️⃣2️⃣"}, {"907", "9️⃣0️⃣7️⃣"}, {"5683", "5️⃣6️⃣8️⃣3️⃣"}}},
		{ko: "초성 변환기|글자에서 초성만 뽑기|초성 만들기|초성 퀴즈용 초성 변환", in: [2]string{"", "낱말|글|단어"}, out: [2]string{"", "초성|초성만"}, icon: "🔠", only: "ko",
			expr: `join(map(chars(t), it >= "가" && it <= "힣" ? chars("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ")[div(code(it) - 44032, 588)] : it), "")`, samples: [][2]string{{"떡볶이", "ㄸㅂㅇ"}, {"김치찌개", "ㄱㅊㅉㄱ"}, {"바다", "ㅂㄷ"}, {"코끼리", "ㅋㄲㄹ"}}},
		{ko: "자음 이름 읽기(ㄱ은 기역)|한글 자음 이름|자음을 이름으로", in: [2]string{"", "자음|자음들"}, out: [2]string{"", "이름|읽는 법"}, icon: "🔡", only: "ko",
			table: "let names1 = " + askList(strings.Split(inventJamo, "|")), expr: `join(map(filter(chars(t), has("ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ", it)), names1[indexOf("ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ", it)]), " ")`, samples: [][2]string{{"ㄱㄴ", "기역 니은"}, {"ㅅㅎ", "시옷 히읗"}, {"ㅋㅌㅍ", "키읔 티읕 피읖"}}},
		{en: "upside down text|flip text upside down|text on its head", ko: "거꾸로 뒤집힌 영어 글자|영문 뒤집기(위아래)", in: [2]string{"text|word|message", "영문|영어 단어"}, out: [2]string{"upside down|flipped", "뒤집힌 글자|뒤집기"}, icon: "🙃",
			table: `let names1 = chars("ɐqɔpǝɟƃɥıɾʞlɯuodbɹsʇnʌʍxʎz")`, expr: `reverse(join(map(chars(lower(t)), it >= "a" && it <= "z" ? names1[code(it) - 97] : it), ""))`, samples: [][2]string{{"hello", "ollǝɥ"}, {"cat", "ʇɐɔ"}, {"fun day", "ʎɐp unɟ"}}},
		{en: "letter numbers (a is 1, b is 2)|letters as numbers a=1 to z=26|secret number code, a is 1", ko: "알파벳을 숫자로(a는 1)|a=1 b=2 숫자 암호", in: text, out: [2]string{"numbers|number code", "숫자 암호|번호"}, icon: "🔢",
			expr: `join(map(filter(chars(lower(t)), it >= "a" && it <= "z"), code(it) - 96), " ")`, samples: [][2]string{{"hi", "8 9"}, {"cab", "3 1 2"}, {"zoo", "26 15 15"}, {"milk", "13 9 12 11"}}},
		{en: "season by month number (northern half)|which season is month x, Europe", ko: "몇 월은 무슨 계절|월로 계절 찾기", in: [2]string{"month|month number", "월|달"}, out: [2]string{"season", "계절"}, number: true, from: 1, to: 12, icon: "🍂", only: "ko",
			table: `let names1 = ["겨울", "겨울", "봄", "봄", "봄", "여름", "여름", "여름", "가을", "가을", "가을", "겨울"]`, expr: "names1[n - 1]", samples: [][2]string{{"4", "봄"}, {"7", "여름"}, {"10", "가을"}}},
	}
}
