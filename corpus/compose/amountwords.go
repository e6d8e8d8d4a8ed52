package compose

// Words that all makers of amounts share.

var amountUnits = [2]map[string]string{
	{"m": "meters|metres|m", "cm": "cm|centimeters", "ft": "feet|ft", "in": "inches", "ml": "ml|mL", "l": "litres|liters|L", "g": "g|grams", "kg": "kg|kilos", "km": "km|kilometers", "yd": "yards", "m²": "m2|square meters|sqm", "lb": "pounds|lbs", "oz": "ounces", "sq ft": "square feet", "mm": "millimeters"},
	{"m": "m|미터", "cm": "cm|센티", "ml": "ml|밀리", "L": "리터|L", "g": "g|그램", "kg": "kg|킬로", "km": "km|킬로미터", "㎡": "제곱미터|m2|㎡", "mm": "mm|밀리미터"},
}

const amountOpenEn = "@t|@t|@t:|@t calculator:|@t calculator|calculator for @t|for @t|app for @t|need something for @t|a little calculator for @t|i need a calculator for @t|simple page for @t|planning @t|make me an app for @t|can you make something for @t?|quick tool for @t|help me with @t|about @t"

const amountWantEn = "@w|@w|@w?|tell me @w|show @w|i want to know @w|i need to know @w|work out @w|it should say @w|@w please|calculate @w|it should tell me @w|want to see @w|show me @w|i'd like to see @w|then @w"

const amountGivenEn = "@f|@f|@f|i type @f|i put in @f|i enter @f|@f to fill in|boxes for @f|inputs @f|i know @f|ask for @f|i can change @f|let me type @f|fields @f|you type in @f|i'll enter @f"

var amountOpenKo = [3]string{
	"@t|@t|@t 계산|@t 계산기|@t 계산하는 거|@t 앱|@t 계산용|@t 구하기|@t 필요량|@t 얼마나 필요한지|@t:|@t 계산기 필요함",
	"@t 계산기요|@t 계산하는 앱 만들어 주세요|@t 계산기 부탁드려요|@t 계산기 하나 만들어 주세요|@t 계산이 필요해요|@t 때문에 계산기가 필요해요|@t|@t 계산해 주는 거요|@t 준비 중인데요|@t 앱이요|@t 계산이 어려워요",
	"@t 계산기|@t 계산기 만들어줘|@t 계산하는 거 만들어줘|@t 앱 만들어줘|@t 계산 좀 해줘|@t|@t 준비하는데|@t 때문에|@t 계산기 하나만|@t 계산할 거야|나 @t 계산해야 돼",
}

var amountTailKo = [3]string{
	"@w|@w 나오게|@w 계산|@w 표시|@w 보이게|@w 뜨게|@w 출력",
	"@w 알려주세요|@w 나오게 해주세요|@w 보여 주세요|@w 계산해 주세요|@w 나왔으면 좋겠어요|@w 알고 싶어요|@w 나오게요",
	"@w 알려줘|@w 나오게 해줘|@w 보여줘|@w 계산해줘|@w 뜨게 해줘|@w 알고 싶어|@w 나오게",
}

var amountAskTailKo = [3]string{
	"@w 알고 싶음|@w 궁금|@w 알려주는 거|@w 계산하는거",
	"@w 궁금해요|@w 알 수 있게 해 주세요|@w 알려주면 좋겠어요|@w요",
	"@w 궁금해|@w 좀 알려줘|@w 알 수 있게|@w 모르겠어 알려줘",
}

const amountGivenKo = "@f 넣으면|@f 입력하면|@f 적으면|@f 치면|@f 쓰면|@f 넣으면|@f 입력해서|@f 가지고|@f 알면|@f 정하면"

const amountTextsEn = "Too much|Too expensive|Over budget|Ask first|Think twice|Wait for the sale|Take half|Share it|Big shopping!|Bring the car|Order it online|Get help|That's a lot|Talk to the boss|Split the bill|Look for a cheaper one|Needs approval|Hmm|Wow|Ask for a discount"

const amountTextsKo = "너무 많아요|너무 비싸요|예산 초과|다시 생각해 보기|할인 기다리기|절반만 사기|나눠 사기|차 가져가기|온라인 주문|많다!|도움 요청|더 싼 데 찾기|결재 필요|헉|할인 받기|큰일|상의하기|카드로 결제"
