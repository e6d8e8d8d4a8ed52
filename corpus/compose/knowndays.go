package compose

import (
	"fmt"
	"math"
	"strings"
	"sync"
	"time"
)

func knownDate(g *gen, from, to int) time.Time {
	return time.Date(g.n(from, to), time.Month(g.n(1, 12)), g.n(1, 28), 0, 0, 0, 0, time.UTC)
}

// knownNow is the day on which checks run.
var knownNow = sync.OnceValue(func() time.Time { return ledgerDate(0) })

func knownWeekday(g *gen, t time.Time) string {
	if g.ko() {
		return strings.Fields("월요일 화요일 수요일 목요일 금요일 토요일 일요일")[knownDow(t)-1]
	}
	return t.Weekday().String()
}

// knownBirthday is the next one.
func knownBirthday(t time.Time) time.Time {
	for y := knownNow().Year(); ; y++ {
		if d := time.Date(y, t.Month(), t.Day(), 0, 0, 0, 0, time.UTC); !d.Before(knownNow()) {
			return d
		}
	}
}

func knownBetween(g *gen, a, b time.Time) string {
	m := knownMonths(a, b)
	if y := m / 12; y > 1 {
		return fmt.Sprintf(g.in("%d years", "%d년"), y)
	}
	if m%12 > 1 && m < 12 {
		return fmt.Sprintf(g.in("%d months", "%d개월"), m)
	}
	return ""
}

func knownWorkdays(a, b time.Time) float64 {
	n := 0.0
	for d := a; !d.After(b); d = d.AddDate(0, 0, 1) {
		if knownDow(d) < 6 {
			n++
		}
	}
	return n
}

var knownDayTopics = []*knownTopic{knownBirth, knownAnyDay, knownSpan, knownShift, knownShift, knownTwoTimes, knownTimeLater, knownSeconds}

var knownBirth = &knownTopic{
	en: "birth date|birthday|date of birth|born on|day of birth", ko: "생년월일|생일|태어난 날|생일 날짜",
	kinds: []string{"date"}, heads: [2]string{"a birthday", "생일"},
	draw: func(g *gen) []knownIn { return []knownIn{{t: knownDate(g, 1950, 2021)}} },
	acts: []knownAct{
		{"age/age in years/how old", "만 나이/나이", "age(A')", func(g *gen, v []knownIn) any { return float64(knownMonths(v[0].t, knownNow()) / 12) }},
		{"age in months/months old", "개월 수/태어난 지 몇 개월", "months(A', today())", func(g *gen, v []knownIn) any { return float64(knownMonths(v[0].t, knownNow())) }},
		{"age in days/days old/days lived", "살아온 날수/태어난 지 며칠", "days(A', today())", func(g *gen, v []knownIn) any { return knownGap(v[0].t, knownNow()) }},
		{"age in weeks/weeks old", "살아온 주/태어난 지 몇 주", "floor(days(A', today()) / 7)", func(g *gen, v []knownIn) any { return math.Floor(knownGap(v[0].t, knownNow()) / 7) }},
		{"hours lived/age in hours", "살아온 시간/태어난 지 몇 시간", "days(A', today()) * 24", func(g *gen, v []knownIn) any { return knownGap(v[0].t, knownNow()) * 24 }},
		{"days until the next birthday/days to my birthday", "다음 생일까지 남은 날/생일까지 며칠", "days(today(), yearly(A'))", func(g *gen, v []knownIn) any { return knownGap(knownNow(), knownBirthday(v[0].t)) }},
		{"next birthday/date of the next birthday", "다음 생일/다음 생일 날짜", "longDate(yearly(A'))", func(g *gen, v []knownIn) any { return knownLong(g, knownBirthday(v[0].t)) }},
		{"weekday of the next birthday", "다음 생일 요일", "weekday(yearly(A'))", func(g *gen, v []knownIn) any { return knownWeekday(g, knownBirthday(v[0].t)) }},
		{"weekday of birth/day of the week i was born", "태어난 요일", "weekday(A')", func(g *gen, v []knownIn) any { return knownWeekday(g, v[0].t) }},
		{"birth year/year of birth", "태어난 해/출생 연도", "year(A')", func(g *gen, v []knownIn) any { return float64(v[0].t.Year()) }},
		{"exact age in years, months and days/time lived", "몇 년 몇 개월 며칠 살았는지/살아온 기간", "between(A', today())", func(g *gen, v []knownIn) any { return knownNot(knownBetween(g, v[0].t, knownNow())) }},
		{"day i turn 18/18th birthday", "만 18세 되는 날", "longDate(addYears(A', 18))", func(g *gen, v []knownIn) any { return knownLong(g, knownLater(v[0].t, 216)) }},
		{"day i turn 65/65th birthday", "만 65세 되는 날", "longDate(addYears(A', 65))", func(g *gen, v []knownIn) any { return knownLong(g, knownLater(v[0].t, 780)) }},
		{"day i turn 100/100th birthday", "만 100세 되는 날", "longDate(addYears(A', 100))", func(g *gen, v []knownIn) any { return knownLong(g, knownLater(v[0].t, 1200)) }},
		{"day 10,000 of my life/date i am 10,000 days old", "", "longDate(A' + 10000)", func(g *gen, v []knownIn) any { return knownLong(g, v[0].t.AddDate(0, 0, 10000)) }},
		{"", "백일/백일 날짜", "longDate(A' + 99)", func(g *gen, v []knownIn) any { return knownLong(g, v[0].t.AddDate(0, 0, 99)) }},
		{"", "세는나이/한국 나이", "countAge(A')", func(g *gen, v []knownIn) any { return float64(2026 - v[0].t.Year() + 1) }},
		{"", "환갑 되는 해/환갑", "year(A') + 60", func(g *gen, v []knownIn) any { return float64(v[0].t.Year() + 60) }},
	},
}

// knownNot is nothing for an empty text.
func knownNot(s string) any {
	if s == "" {
		return nil
	}
	return s
}

var knownAnyDay = &knownTopic{
	en: "date|day|wedding day|event date|exam day|due date|moving day|deadline|concert date|trip starts", ko: "날짜|날|결혼식 날|행사일|시험일|마감일|이삿날|공연일|여행 출발일|기념일",
	kinds: []string{"date"}, heads: [2]string{"a date", "날짜"},
	draw: func(g *gen) []knownIn { return []knownIn{{t: knownDate(g, 2027, 2031)}} },
	acts: []knownAct{
		{"weekday/day of the week", "요일/무슨 요일인지", "weekday(A')", func(g *gen, v []knownIn) any { return knownWeekday(g, v[0].t) }},
		{"days left/days until then/days to go", "남은 날/며칠 남았는지/디데이", "days(today(), A')", func(g *gen, v []knownIn) any { return knownGap(knownNow(), v[0].t) }},
		{"full weeks left/weeks until then", "남은 주/몇 주 남았는지", "floor(days(today(), A') / 7)", func(g *gen, v []knownIn) any { return math.Floor(knownGap(knownNow(), v[0].t) / 7) }},
		{"full months left/months until then", "남은 개월/몇 개월 남았는지", "months(today(), A')", func(g *gen, v []knownIn) any { return float64(knownMonths(knownNow(), v[0].t)) }},
		{"hours left/hours until then", "남은 시간/몇 시간 남았는지", "days(today(), A') * 24", func(g *gen, v []knownIn) any { return knownGap(knownNow(), v[0].t) * 24 }},
		{"week number/calendar week", "몇째 주/그해 몇 주차", "week(A')", func(g *gen, v []knownIn) any { _, w := v[0].t.ISOWeek(); return float64(w) }},
		{"day of the year/number of the day in the year", "그해 몇 번째 날", "days(date(year(A'), 1, 1), A') + 1", func(g *gen, v []knownIn) any { return float64(v[0].t.YearDay()) }},
		{"days left in that year/days to the end of the year", "그해 남은 날/연말까지 남은 날", "days(A', date(year(A'), 12, 31))", func(g *gen, v []knownIn) any {
			return knownGap(v[0].t, time.Date(v[0].t.Year(), 12, 31, 0, 0, 0, 0, time.UTC))
		}},
		{"days in that month/length of the month", "그달의 날수/그달 며칠까지", "daysInMonth(A')", func(g *gen, v []knownIn) any {
			return float64(time.Date(v[0].t.Year(), v[0].t.Month()+1, 0, 0, 0, 0, 0, time.UTC).Day())
		}},
		{"quarter/quarter of the year", "분기/몇 분기", "ceil(month(A') / 3)", func(g *gen, v []knownIn) any { return float64((int(v[0].t.Month()) + 2) / 3) }},
		{"last day of that month/month end", "그달 마지막 날/월말", "longDate(monthEnd(A'))", func(g *gen, v []knownIn) any {
			return knownLong(g, time.Date(v[0].t.Year(), v[0].t.Month()+1, 0, 0, 0, 0, 0, time.UTC))
		}},
		{"monday of that week", "그 주 월요일", "longDate(weekStart(A'))", func(g *gen, v []knownIn) any { return knownLong(g, v[0].t.AddDate(0, 0, 1-knownDow(v[0].t))) }},
		{"same day a year later/a year later", "일 년 뒤/일 년 뒤 날짜", "longDate(addYears(A', 1))", func(g *gen, v []knownIn) any { return knownLong(g, knownLater(v[0].t, 12)) }},
		{"a week before/date a week before", "일주일 전/일주일 전 날짜", "longDate(A' - 7)", func(g *gen, v []knownIn) any { return knownLong(g, v[0].t.AddDate(0, 0, -7)) }},
		{"the day after/next day", "다음 날/하루 뒤", "longDate(A' + 1)", func(g *gen, v []knownIn) any { return knownLong(g, v[0].t.AddDate(0, 0, 1)) }},
		{"date in words/written out", "길게 쓴 날짜/풀어 쓴 날짜", "longDate(A')", func(g *gen, v []knownIn) any { return knownLong(g, v[0].t) }},
		{"working days until then/workdays left", "남은 평일/평일 며칠 남았는지", "workdays(today(), A')", func(g *gen, v []knownIn) any { return knownWorkdays(knownNow(), v[0].t) }},
	},
}

var knownSpan = &knownTopic{
	en: "start date,end date|start,end|from,to|arrival,departure|hired,left|planted,picked|moved in,moved out|first day,last day|ordered,delivered|check-in,check-out|date 1,date 2|began,finished", ko: "시작일,종료일|시작,끝|입사일,퇴사일|입대일,전역일|체크인,체크아웃|첫날,마지막 날|심은 날,거둔 날|주문일,도착일|빌린 날,돌려준 날|날짜 1,날짜 2|개학일,방학일|가입일,탈퇴일",
	kinds: []string{"date", "date"}, heads: [2]string{"time between dates", "두 날짜 사이"},
	draw: func(g *gen) []knownIn {
		a := knownDate(g, 2018, 2025)
		return []knownIn{{t: a}, {t: a.AddDate(0, g.n(1, 30), g.n(1, 27))}}
	},
	acts: []knownAct{
		{"days between/number of days/days", "일수/며칠/며칠 차이", "days(A', B')", func(g *gen, v []knownIn) any { return knownGap(v[0].t, v[1].t) }},
		{"days with both ends counted/days including both", "양쪽 다 센 날수/양끝 포함 일수", "days(A', B') + 1", func(g *gen, v []knownIn) any { return knownGap(v[0].t, v[1].t) + 1 }},
		{"weeks between/weeks as a decimal", "주 (소수로)/몇 주", "days(A', B') / 7", func(g *gen, v []knownIn) any { return knownGap(v[0].t, v[1].t) / 7 }},
		{"full weeks/whole weeks", "꽉 찬 주/온전한 주", "floor(days(A', B') / 7)", func(g *gen, v []knownIn) any { return math.Floor(knownGap(v[0].t, v[1].t) / 7) }},
		{"days beyond the full weeks/leftover days", "주를 빼고 남는 날", "days(A', B') % 7", func(g *gen, v []knownIn) any { return math.Mod(knownGap(v[0].t, v[1].t), 7) }},
		{"full months/months between", "개월 수/몇 개월", "months(A', B')", func(g *gen, v []knownIn) any { return float64(knownMonths(v[0].t, v[1].t)) }},
		{"full years/years between", "햇수/만 몇 년", "years(A', B')", func(g *gen, v []knownIn) any { return float64(knownMonths(v[0].t, v[1].t) / 12) }},
		{"years, months and days/exact time between", "몇 년 몇 개월 며칠/정확한 기간", "between(A', B')", func(g *gen, v []knownIn) any { return knownNot(knownBetween(g, v[0].t, v[1].t)) }},
		{"working days/workdays", "평일/평일 수", "workdays(A', B')", func(g *gen, v []knownIn) any { return knownWorkdays(v[0].t, v[1].t) }},
		{"hours between/hours", "시간/몇 시간", "days(A', B') * 24", func(g *gen, v []knownIn) any { return knownGap(v[0].t, v[1].t) * 24 }},
		{"date in the middle/halfway date", "가운데 날짜/절반 되는 날", "longDate(A' + floor(days(A', B') / 2))", func(g *gen, v []knownIn) any {
			return knownLong(g, v[0].t.AddDate(0, 0, int(knownGap(v[0].t, v[1].t))/2))
		}},
		{"weekday of the first/weekday at the start", "첫 날짜 요일/시작 요일", "weekday(A')", func(g *gen, v []knownIn) any { return knownWeekday(g, v[0].t) }},
		{"weekday of the second/weekday at the end", "둘째 날짜 요일/끝나는 요일", "weekday(B')", func(g *gen, v []knownIn) any { return knownWeekday(g, v[1].t) }},
		{"days since the second/days ago it ended", "끝난 지 며칠/둘째 날짜부터 오늘까지", "days(B', today())", func(g *gen, v []knownIn) any {
			if v[1].t.After(knownNow()) {
				return nil
			}
			return knownGap(v[1].t, knownNow())
		}},
	},
}

func knownShifted(days, months int) func(g *gen, v []knownIn) any {
	return func(g *gen, v []knownIn) any {
		n := int(v[1].n)
		return knownLong(g, knownLater(v[0].t, n*months).AddDate(0, 0, n*days))
	}
}

var knownShift = &knownTopic{
	en: "date,number|start date,how many|day,n|from,count|bought on,amount|signed on,number|planted,how many|opened on,number", ko: "날짜,숫자|시작일,몇|기준일,수|구입일,숫자|계약일,수|심은 날,얼마|개봉일,숫자|등록일,수",
	kinds: []string{"date", "number"}, heads: [2]string{"date calculator", "날짜 계산"},
	draw: func(g *gen) []knownIn {
		return []knownIn{{t: knownDate(g, 2024, 2028)}, {n: float64(g.n(2, 30))}}
	},
	acts: []knownAct{
		{"date so many days later/that many days later", "그만큼 일 뒤 날짜/며칠 뒤 날짜", "longDate(A' + B')", knownShifted(1, 0)},
		{"date so many weeks later/that many weeks later", "몇 주 뒤 날짜/그 주 수만큼 뒤", "longDate(A' + 7 * B')", knownShifted(7, 0)},
		{"date so many months later/that many months later", "몇 달 뒤 날짜/몇 개월 뒤", "longDate(addMonths(A', B'))", knownShifted(0, 1)},
		{"date so many years later/that many years later", "몇 년 뒤 날짜/그 햇수만큼 뒤", "longDate(addYears(A', B'))", knownShifted(0, 12)},
		{"date so many days before/that many days earlier", "며칠 전 날짜/그만큼 일 전 날짜", "longDate(A' - B')", knownShifted(-1, 0)},
		{"date so many weeks before/that many weeks earlier", "몇 주 전 날짜", "longDate(A' - 7 * B')", knownShifted(-7, 0)},
		{"date so many months before/that many months earlier", "몇 달 전 날짜/몇 개월 전", "longDate(addMonths(A', -B'))", knownShifted(0, -1)},
		{"weekday that many days later", "며칠 뒤 요일/그만큼 일 뒤 요일", "weekday(A' + B')", func(g *gen, v []knownIn) any { return knownWeekday(g, v[0].t.AddDate(0, 0, int(v[1].n))) }},
		{"weekday that many months later", "몇 달 뒤 요일", "weekday(addMonths(A', B'))", func(g *gen, v []knownIn) any { return knownWeekday(g, knownLater(v[0].t, int(v[1].n))) }},
		{"weekday of the date itself/weekday at first", "그날 요일/기준일 요일", "weekday(A')", func(g *gen, v []knownIn) any { return knownWeekday(g, v[0].t) }},
		{"year it is that many years later", "그 햇수 뒤는 몇 년도", "year(A') + B'", func(g *gen, v []knownIn) any { return float64(v[0].t.Year()) + v[1].n }},
	},
}

var knownTwoTimes = &knownTopic{
	en: "start,end|from,to|clock in,clock out|departure,arrival|begins,stops|opens,closes|bedtime,wake-up", ko: "시작,끝|출근,퇴근|출발,도착|여는 시각,닫는 시각|시작 시각,종료 시각|잠든 시각,일어난 시각|입장,퇴장",
	kinds: []string{"time", "time"}, heads: [2]string{"time between two clock times", "두 시각 사이"},
	draw: func(g *gen) []knownIn {
		a := g.n(300, 800)
		return []knownIn{{n: float64(a)}, {n: float64(a + g.n(65, 600))}}
	},
	acts: []knownAct{
		{"minutes between/minutes", "몇 분/분 차이", "B' - A'", func(g *gen, v []knownIn) any { return v[1].n - v[0].n }},
		{"hours as a decimal/decimal hours", "시간 (소수로)/소수 시간", "(B' - A') / 60", func(g *gen, v []knownIn) any { return (v[1].n - v[0].n) / 60 }},
		{"duration as h:mm/time in between", "걸린 시간 (시:분)/시:분으로 걸린 시간", "clock(B' - A')", func(g *gen, v []knownIn) any { return knownClock(v[1].n - v[0].n) }},
		{"full hours/whole hours", "꽉 찬 시간/온전한 시간", "floor((B' - A') / 60)", func(g *gen, v []knownIn) any { return math.Floor((v[1].n - v[0].n) / 60) }},
		{"minutes beyond the full hours/leftover minutes", "시간 빼고 남은 분/남은 분", "(B' - A') % 60", func(g *gen, v []knownIn) any { return math.Mod(v[1].n-v[0].n, 60) }},
		{"time in the middle/halfway time", "가운데 시각/중간 시각", "clock((minutes(A') + minutes(B')) / 2)", func(g *gen, v []knownIn) any { return knownClock(math.Floor((v[0].n + v[1].n) / 2)) }},
		{"seconds between/seconds", "몇 초/초 차이", "(B' - A') * 60", func(g *gen, v []knownIn) any { return (v[1].n - v[0].n) * 60 }},
		{"share of the day in percent/percent of a day", "하루 중 몇 퍼센트/하루 비율(%)", "(B' - A') / 1440 * 100", func(g *gen, v []knownIn) any { return (v[1].n - v[0].n) / 14.4 }},
	},
}

var knownTimeLater = &knownTopic{
	en: "start,minutes|begins at,length in minutes|departure,travel minutes|put in the oven,baking minutes|alarm,snooze minutes|parked at,minutes paid", ko: "시작,분|시작 시각,걸리는 분|출발,이동 분|오븐에 넣은 시각,굽는 분|알람,미룰 분|주차 시각,주차 분",
	kinds: []string{"time", "number"}, heads: [2]string{"clock arithmetic", "시각 계산"},
	draw: func(g *gen) []knownIn {
		return []knownIn{{n: float64(g.n(300, 900))}, {n: float64(g.n(61, 290))}}
	},
	acts: []knownAct{
		{"end time/time it ends/finishing time", "끝나는 시각/종료 시각", "clock(minutes(A') + B')", func(g *gen, v []knownIn) any { return knownClock(v[0].n + v[1].n) }},
		{"time that many minutes earlier/time before", "그만큼 전 시각/몇 분 전 시각", "clock(minutes(A') - B')", func(g *gen, v []knownIn) any { return knownClock(v[0].n - v[1].n) }},
		{"halfway point/time halfway through", "절반 지난 시각/중간 시각", "clock(minutes(A') + B' / 2)", func(g *gen, v []knownIn) any { return knownClock(math.Floor(v[0].n + v[1].n/2)) }},
		{"length in hours/hours as a decimal", "시간으로 (소수)/몇 시간", "B' / 60", func(g *gen, v []knownIn) any { return v[1].n / 60 }},
		{"minutes since midnight at the start/minutes since midnight", "자정부터 몇 분/자정부터 분", "minutes(A')", func(g *gen, v []knownIn) any { return v[0].n }},
		{"minutes left until midnight/minutes to midnight", "자정까지 남은 분", "1440 - minutes(A')", func(g *gen, v []knownIn) any { return 1440 - v[0].n }},
	},
}

func knownSpell(s int) string {
	if s >= 3600 {
		return fmt.Sprintf("%d:%02d:%02d", s/3600, s/60%60, s%60)
	}
	return fmt.Sprintf("%d:%02d", s/60, s%60)
}

var knownSeconds = &knownTopic{
	en: "seconds|total seconds|seconds measured|seconds on the clock", ko: "초|전체 초|잰 초|총 초",
	kinds: []string{"number"}, heads: [2]string{"seconds", "초"},
	draw: func(g *gen) []knownIn { return []knownIn{{n: float64(g.n(4000, 40000))}} },
	acts: []knownAct{
		{"time as h:mm:ss/hours, minutes and seconds", "시:분:초/시:분:초로", "duration(A')", func(g *gen, v []knownIn) any { return knownSpell(int(v[0].n)) }},
		{"full hours/whole hours", "시간만/꽉 찬 시간", "floor(A' / 3600)", func(g *gen, v []knownIn) any { return math.Floor(v[0].n / 3600) }},
		{"full minutes/whole minutes", "분만/꽉 찬 분", "floor(A' / 60)", func(g *gen, v []knownIn) any { return math.Floor(v[0].n / 60) }},
		{"seconds beyond the full minutes/leftover seconds", "분 빼고 남은 초", "A' % 60", func(g *gen, v []knownIn) any { return math.Mod(v[0].n, 60) }},
		{"hours as a decimal/decimal hours", "시간 (소수로)/소수 시간", "A' / 3600", func(g *gen, v []knownIn) any { return v[0].n / 3600 }},
		{"minutes as a decimal/decimal minutes", "분 (소수로)/소수 분", "A' / 60", func(g *gen, v []knownIn) any { return v[0].n / 60 }},
	},
}
