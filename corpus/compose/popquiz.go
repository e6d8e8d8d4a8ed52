package compose

import (
	"fmt"
	"strings"

	"hone/task"
)

// What it is called; other ways; title; the question; pairs.
const popQuizzesEn = `
capital quiz|capitals quiz|quiz about capitals|geography quiz;capitals of europe|quiz me on capitals;🌍 Capitals;Capital of %s?;France=Paris,Italy=Rome,Spain=Madrid,Germany=Berlin,Greece=Athens,Norway=Oslo,Poland=Warsaw,Austria=Vienna,Portugal=Lisbon,Ireland=Dublin
animal baby quiz|baby animals quiz|quiz about animal babies;what are animal babies called;🐾 Animal babies;What is a baby %s called?;dog=puppy,cat=kitten,cow=calf,sheep=lamb,horse=foal,pig=piglet,duck=duckling,frog=tadpole,bear=cub
chemistry quiz|element symbols quiz|periodic table quiz;quiz me on the elements;🧪 Elements;Symbol of %s?;gold=Au,iron=Fe,silver=Ag,oxygen=O,carbon=C,sodium=Na,helium=He,lead=Pb,copper=Cu,zinc=Zn
spanish quiz|spanish words quiz|spanish vocab quiz;learn some spanish;🇪🇸 Spanish;%s in Spanish?;house=casa,water=agua,sun=sol,dog=perro,cat=gato,bread=pan,milk=leche,book=libro,moon=luna,red=rojo
german quiz|german words quiz|german vocab quiz;learn some german;🇩🇪 German;%s in German?;house=Haus,water=Wasser,sun=Sonne,dog=Hund,cat=Katze,bread=Brot,milk=Milch,book=Buch,moon=Mond,red=rot
french quiz|french words quiz|french vocab quiz;learn some french;🇫🇷 French;%s in French?;house=maison,water=eau,sun=soleil,dog=chien,cat=chat,bread=pain,milk=lait,book=livre,moon=lune,red=rouge
opposites quiz|opposites game|quiz of opposites;opposites for kids;↔️ Opposites;Opposite of %s?;hot=cold,big=small,fast=slow,day=night,happy=sad,open=closed,full=empty,wet=dry,old=new,up=down
planet quiz|space quiz|planets quiz|solar system quiz;planets for kids;🪐 Planets;Which planet is number %s from the sun?;1=Mercury,2=Venus,3=Earth,4=Mars,5=Jupiter,6=Saturn,7=Uranus,8=Neptune
currency quiz|money of the world quiz|quiz about money;which country has which money;💱 Currencies;Currency of %s?;Japan=yen,India=rupee,Mexico=peso,Russia=ruble,China=yuan,Sweden=krona,Turkey=lira,Poland=zloty,South Korea=won
animal quiz|animals quiz|animal legs quiz;how many legs does it have;🦵 Legs;How many legs does a %s have?;dog=4,spider=8,bee=6,hen=2,snake=0,crab=10
`

const popQuizzesKo = `
수도 퀴즈|나라 수도 퀴즈|지리 퀴즈;세계 수도 맞히기|수도 문제 내줘;🌍 수도 퀴즈;%s의 수도는?;프랑스=파리,이탈리아=로마,스페인=마드리드,독일=베를린,그리스=아테네,노르웨이=오슬로,일본=도쿄,중국=베이징,태국=방콕
동물 새끼 퀴즈|새끼 이름 퀴즈|동물 퀴즈;동물 새끼 이름 맞히기;🐾 동물 새끼;%s의 새끼는?;개=강아지,소=송아지,말=망아지,닭=병아리,개구리=올챙이,꿩=꺼병이,호랑이=개호주
원소 기호 퀴즈|원소 퀴즈|화학 퀴즈;원소 기호 외우기;🧪 원소 기호;%s는 무슨 원소?;Au=금,Fe=철,Ag=은,O=산소,C=탄소,Na=나트륨,He=헬륨,Cu=구리,Zn=아연
영어 단어 퀴즈|영단어 퀴즈|영어 퀴즈;영어 단어 문제 내줘|초등 영단어;🔤 영단어;%s의 뜻은?;apple=사과,tree=나무,sea=바다,shoe=구두,chair=의자,train=기차,clock=시계,rabbit=토끼,milk=우유
반대말 퀴즈|반대말 맞히기|반대말 게임;아이 반대말 공부;↔️ 반대말;%s의 반대말은?;크다=작다,높다=낮다,많다=적다,길다=짧다,밝다=어둡다,넓다=좁다,빠르다=느리다,무겁다=가볍다
행성 퀴즈|우주 퀴즈|태양계 퀴즈;태양계 행성 순서;🪐 행성;태양에서 %s번째 행성은?;1=수성,2=금성,3=지구,4=화성,5=목성,6=토성,7=천왕성,8=해왕성
화폐 퀴즈|나라 돈 퀴즈;어느 나라 돈인지;💱 화폐;%s의 화폐는?;일본=엔,인도=루피,멕시코=페소,러시아=루블,중국=위안,영국=파운드,태국=바트,미국=달러
다리 개수 퀴즈|동물 다리 퀴즈;동물 다리 몇 개인지;🦵 다리 개수;%s의 다리는 몇 개?;개=4,거미=8,벌=6,닭=2,뱀=0,게=10
한자 퀴즈|한자 음 퀴즈|쉬운 한자 퀴즈;한자 읽기 문제;📜 한자;%s의 음은?;山=산,水=수,火=화,木=목,金=금,土=토,日=일,月=월,人=인
`

// popQuiz asks what everybody can look up, as many questions as wanted.
func popQuiz(g *gen) made {
	f := popLine(g, popQuizzesEn, popQuizzesKo)
	p := popNew(g, f[2])
	p.keep = func() bool { return false }
	pairs := strings.Split(f[4], ",")
	all, n := pairs, 5
	set, typed, one, cards := false, false, false, false
	praise := ""
	count := func() {
		if !set {
			set = true
			n = g.n(3, len(all))
			p.add("%d questions|with %[1]d questions|only %[1]d questions", "%d문제|%[1]d문제만|문제는 %[1]d개", n)
		}
	}
	chosen := func() {
		if !set {
			set = true
			n = g.n(3, min(5, len(all)))
			pairs = g.some(strings.Join(all, "|"), n)
			var said []string
			for _, x := range pairs {
				a, _, _ := strings.Cut(x, "=")
				said = append(said, a)
			}
			p.add("with %s|about %[1]s|only %[1]s", "%s만|%[1]s 넣어서|%[1]s 문제로", p.and(said))
		}
	}
	way := func() {
		if typed || one || cards {
			return
		}
		switch g.IntN(3) {
		case 0:
			typed = true
			p.add("with typed answers|that i type|where i type the answer", "답을 쓰게|주관식으로|직접 입력")
		case 1:
			one = true
			p.add("one at a time|one by one|with one question at a time", "한 문제씩|하나씩|한 문제씩 나오게")
		case 2:
			cards = true
			p.add("as flash cards|with cards to turn|as cards", "카드로|뒤집는 카드로|카드 형식")
		}
	}
	cheer := func() {
		if praise == "" && !cards {
			praise = g.of(g.in("Perfect!|Super!|Genius!|Bravo!|All right!", "만점!|천재다!|최고!|완벽해요!|대단해!"))
			p.add(`that says "%s" when all are right|all right: %[1]s`, `다 맞으면 "%s"|만점이면 '%[1]s'`, praise)
		}
	}
	p.extras(count, chosen, chosen, way, way, cheer)
	pairs = pairs[:min(n, len(pairs))]
	kind := "quiz"
	if one {
		kind = "quiz one"
	}
	if cards {
		kind, praise = "cards", ""
	}
	s := []string{kind}
	c := newCheck(g.in("all right", "모두 정답"))
	for i, x := range pairs {
		a, b, _ := strings.Cut(x, "=")
		q := fmt.Sprintf(f[3], a)
		switch {
		case cards:
			front := a
			if p.ko() || strings.HasPrefix(q, "How") || strings.HasPrefix(q, "Which") {
				front = q
			}
			s = append(s, "q "+front+" = "+b)
			continue
		case typed:
			s = append(s, "q "+q+" = "+b)
			c.do(task.Step{Op: task.Fill, Names: []string{strings.ToLower(q)}, With: []string{b}, Nth: i + 1})
			continue
		}
		wrong := []string{}
		for k := 1; len(wrong) < 2; k++ {
			_, w, _ := strings.Cut(all[(i+k)%len(all)], "=")
			if w != b {
				wrong = append(wrong, w)
			}
		}
		options := append([]string{b + "*"}, wrong...)
		i := i % 3
		options[0], options[i] = options[i], options[0]
		s = append(s, "q "+q+": "+strings.Join(options, " | "))
		if one {
			popClick(c, strings.ToLower(b), 1)
			c.do(task.Step{Op: task.Try, Names: popNames(g.in("Next|See result", "다음|결과 보기")), Times: 1})
		} else {
			c.do(task.Step{Op: task.Choose, Names: []string{strings.ToLower(q)}, With: []string{strings.ToLower(b)}, Nth: i + 1})
		}
	}
	if praise != "" {
		s = append(s, "if finished && score == asked: say "+praise)
	}
	if cards {
		first, second, _ := strings.Cut(pairs[0], "=")
		popSee(c, strings.ToLower(first)+"|"+strings.ToLower(second))
	} else {
		if !one {
			popClick(c, g.in("check|answers|submit", "채점|확인|정답"), 1)
		}
		popSee(c, fmt.Sprintf("%d / %[1]d|%[1]d/%[1]d|%[1]d of %[1]d|%[1]d점|%[1]d문제", len(pairs)))
		if praise != "" {
			popSee(c, strings.ToLower(praise))
		}
	}
	return p.made(f[0], f[1], lines(s...), c)
}
