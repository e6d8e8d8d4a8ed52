package compose

import "strings"

var calcOddEn, calcOddKo = formulaOddEn, formulaOddKo

// calcNames are what a result may be called, by what it is.
func calcNames(f *calcFlow, pool string, ko bool) string {
	i := 0
	if ko {
		i = 1
	}
	if list, ok := calcEnds[pool]; ok {
		return list[i]
	}
	if kind, pack, ok := strings.Cut(f.typ, ":"); ok && kind == "packs" {
		one, many, _ := strings.Cut(pack, ":")
		if ko {
			return "필요한 " + one + "|살 " + one + " 수|" + one + " 수|" + one + " 개수"
		}
		return many + " needed|" + many + " to buy|how many " + many + "|" + many
	}
	if f.typ == "money" {
		list := calcMoneyNames[f.last()]
		if f.last() == "if" {
			list = calcMoneyNames[f.r.steps[len(f.r.steps)-1].inner.op]
		}
		if len(list) == 2 && f.p.g.maybe(0.6) {
			return list[i]
		}
		return calcMoneyNames[""][i]
	}
	if list, ok := calcTypeNames[f.typ]; ok {
		return list[i]
	}
	return []string{formulaResultsEn, formulaResultsKo}[i]
}

var calcMoneyNames = map[string][]string{
	"":        {"subtotal|basic price|total|to pay|total cost|final price|bill|grand total|amount due|what it costs|price in all|full price|running total|cost so far|price|whole sum|charge|invoice amount", "소계|기본 금액|합계|낼 돈|총비용|최종 금액|청구액|총합|결제액|전체 비용|모두 합한 값|견적|중간 합계|계산 금액|금액|총액"},
	"up":      {"with tax|with service|gross price|with surcharge|raised price|price with extra", "가산 금액|세금 포함|할증 금액|더한 금액|수수료 포함"},
	"off":     {"reduced price|after discount|member price|net price|cheaper price|price after the cut", "할인가|깎은 금액|회원가|할인 후|우대 금액"},
	"pct":     {"share of it|reserve fund|percentage part|commission part", "비율 몫|적립할 돈|떼어 둘 돈|수수료 몫"},
	"ceil":    {"rounded price|even amount|round sum", "올린 금액|어림 금액"},
	"ceilto":  {"rounded price|even amount|round sum", "올린 금액|어림 금액"},
	"least":   {"charged price|price with minimum|final charge", "최종 청구|적용 금액"},
	"most":    {"capped price|price with limit|final charge", "한도 적용액|적용 금액"},
	"/":       {"each part|one share|part price", "나눈 몫|한 몫"},
	"*":       {"total|price for all|cost for all|whole price|full cost", "합계|전부 값|전체 금액|총 금액|모두의 비용"},
	"-":       {"after deduction|still to pay|net amount|rest amount", "뺀 금액|남은 금액|실제 금액"},
	"weigh":   {"tickets in all|basket|goods", "물건값|장바구니 금액"},
	"nothing": {},
}

var calcTypeNames = map[string][]string{
	"amount":  {"needed|amount needed|quantity|total amount|demand|needed in all|what we need|required amount|consumption|overall amount|used up", "필요량|필요한 양|총량|전체 양|수요|모두 필요한 양|소비량|사용량|준비할 양"},
	"hours":   {"hours|hours in all|working hours|total hours|time in hours|paid hours|duration in hours", "총 시간|근무한 시간|걸린 시간|전체 시간|인정 시간|시간 합계"},
	"minutes": {"minutes|total minutes|minutes in all|time in minutes|duration|net minutes", "총 분|전체 분|걸린 분|분 합계|순수 분"},
	"days":    {"nights|length of stay|days away|duration|number of days|days in all", "박수|머문 날|기간|날수|이용 일수|전체 일수"},
	"lead":    {"days needed|working days|lead time|days in all|waiting days", "필요한 날수|작업 일수|걸리는 날|모두 며칠|기다릴 날수"},
	"points":  {"points|score|total points|final score|result|mark|rating|overall score|points in all|season score|grade", "점수|총점|최종 점수|결과|평점|종합 점수|합산 점수|전체 점수|성적"},
	"percent": {"success rate|hit rate|percentage|quota|share in percent|accuracy", "성공률|적중률|비율|달성률|정확도"},
}

// calcEnds are names of results that end an app.
var calcEnds = map[string][]string{
	"share":   {"each pays|per person|share|each one's share|per head|everyone's part|cost per person", "1인당|각자 낼 돈|한 사람 몫|인당 금액|각자 몫"},
	"part":    {"instalment|monthly part|each part|one rate|per instalment|portion", "한 번에 낼 돈|월 납입액|회당 금액|한 몫|할부금"},
	"left":    {"left over|money left|remaining|balance|what stays|still available|leftover", "남는 돈|잔액|남은 금액|나머지|여윳돈|남는 금액"},
	"deposit": {"deposit|down payment|pay now|first payment|advance", "계약금|선금|먼저 낼 돈|예약 금액|착수금"},
	"rest":    {"rest|pay later|balance due|second payment|still open", "잔금|나중에 낼 돈|나머지 금액|남은 결제"},
	"free":    {"delivery|shipping|handling fee|transport fee|service fee|packing fee", "배송료|운송비|취급비|배달료|포장료"},
	"spare":   {"left over|spare|surplus|remainder|what stays", "남는 양|여분|잉여|남을 것"},
	"income":  {"income|total income|money in|net income|what comes in", "총수입|들어오는 돈|순수입|수입 합계"},
	"unit":    {"price each|rate|fee per head|single price|applied rate|unit price|tariff", "적용 단가|개별 가격|적용 요금|1회 요금|단가|낱개 값"},
	"doneat":  {"done at|ready at|finished at|back home at|served at|completed at", "끝나는 시각|완료 시각|다 되는 시각|마치는 시각"},
	"leaveat": {"leave at|start by|set off at|begin at|alarm at", "나갈 시각|시작할 시각|출발할 시각|알람 시각"},
	"doneon":  {"ready on|delivered on|finished on|done on|completed on", "완성일|끝나는 날|받는 날|마치는 날|완료일"},
	"gap":     {"points missing|gap|still to go|missing|distance to the goal", "모자란 점수|차이|남은 점수|부족분|앞으로 필요한 점수"},
}
